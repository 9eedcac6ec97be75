-- The rules that hold below the screen: what is append-only, where words stand, who may decide, what may be published.
-- A rule that is broken raises SQLSTATE OP001, whose message is a sentence for a person.

CREATE FUNCTION refuse(sentence text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'OP001', MESSAGE = sentence;
END $$;

-- Append-only.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(format('%s is append-only: %s is refused.', TG_TABLE_NAME, lower(TG_OP)));
  RETURN NULL;
END $$;

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY[
    'Capture', 'TextVersion', 'ClaimVersion', 'AnnotationRevision', 'AttributionLink', 'Verdict', 'SourceGrade',
    'ClaimCredibility', 'ClaimFinding', 'Submission', 'SubmissionCitation', 'Approval', 'Edition', 'Event']
  LOOP
    EXECUTE format('CREATE TRIGGER "%1$s_append_only" BEFORE UPDATE OR DELETE ON "%1$s" FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('CREATE TRIGGER "%1$s_no_truncate" BEFORE TRUNCATE ON "%1$s" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
END $$;

-- Values.

ALTER TABLE "User" ADD CONSTRAINT "User_email_lower" CHECK (email = lower(email) AND email LIKE '%_@_%');
ALTER TABLE "Desk" ADD CONSTRAINT "Desk_slug_plain" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Capture" ADD CONSTRAINT "Capture_sha256" CHECK (sha256 = encode(sha256(bytes), 'hex'));
ALTER TABLE "Import" ADD CONSTRAINT "Import_confirmed_has_op_ed" CHECK ((state = 'confirmed') = ("opEdId" IS NOT NULL));
ALTER TABLE "SourceGrade" ADD CONSTRAINT "SourceGrade_admiralty" CHECK (grade IN ('A', 'B', 'C', 'D', 'E', 'F'));
ALTER TABLE "SourceDependence" ADD CONSTRAINT "SourceDependence_two_sources" CHECK ("sourceId" <> "onId");
ALTER TABLE "ClaimVersion" ADD CONSTRAINT "ClaimVersion_sentence" CHECK (length(trim(sentence)) > 0);
ALTER TABLE "ClaimCredibility" ADD CONSTRAINT "ClaimCredibility_admiralty" CHECK (grade BETWEEN 1 AND 6);
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_span" CHECK (start >= 0 AND "end" > start);
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_says_why" CHECK (ruling = 'accepted' OR length(trim(reason)) > 0);
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_hash" CHECK (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'));
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_pdf_sha256" CHECK ("pdfSha256" = encode(sha256(pdf), 'hex'));
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_number" CHECK (major >= 1 AND minor >= 0);
ALTER TABLE "Event" ADD CONSTRAINT "Event_hash" CHECK (hash = encode(sha256(convert_to(previous || line, 'UTF8')), 'hex'));

-- The words of a span. PostgreSQL counts code points, spans count UTF-16 code units.

/* Code points before a UTF-16 offset: «a» stands for a character of one unit, «bc» for one of two. */
CREATE FUNCTION utf16_position(words text, place integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  before text;
BEGIN
  IF words !~ '[\U00010000-\U0010FFFF]' THEN
    RETURN place;
  END IF;
  before := left(regexp_replace(regexp_replace(words, '[^\U00010000-\U0010FFFF]', 'a', 'g'), '[^a]', 'bc', 'g'), place);
  IF right(before, 1) = 'b' THEN
    PERFORM refuse(format('Offset %s cuts a character in two.', place));
  END IF;
  RETURN place - (length(before) - length(replace(before, 'c', '')));
END $$;

CREATE FUNCTION utf16_slice(words text, start_at integer, end_at integer) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  first integer := utf16_position(words, start_at);
BEGIN
  RETURN substring(words FROM first + 1 FOR utf16_position(words, end_at) - first);
END $$;

-- An anchor stands on the words it names, in a text of its own op-ed.

CREATE FUNCTION check_anchor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stands_on text;
  same_op_ed boolean;
BEGIN
  SELECT utf16_slice(t.text, NEW.start, NEW."end"), t."opEdId" = a."opEdId"
    INTO stands_on, same_op_ed
    FROM "TextVersion" t, "AnnotationRevision" r
    JOIN "Annotation" a ON a."deskId" = r."deskId" AND a.id = r."annotationId"
   WHERE t."deskId" = NEW."deskId" AND t.id = NEW."textVersionId" AND r."deskId" = NEW."deskId" AND r.id = NEW."revisionId";
  IF NOT same_op_ed THEN
    PERFORM refuse('An anchor must stand in a text of its own op-ed.');
  END IF;
  IF NEW.state IN ('exact', 'moved') AND stands_on IS DISTINCT FROM NEW.exact THEN
    PERFORM refuse('The words at that place are not the words annotated.');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Anchor_words" BEFORE INSERT OR UPDATE ON "Anchor" FOR EACH ROW EXECUTE FUNCTION check_anchor();

-- A revision says what its kind of annotation must say.

CREATE FUNCTION check_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kind "AnnotationKind";
BEGIN
  SELECT a.kind INTO kind FROM "Annotation" a WHERE a."deskId" = NEW."deskId" AND a.id = NEW."annotationId" FOR UPDATE;
  IF kind = 'claim' AND (NEW."claimId" IS NULL OR NEW.stance IS NULL OR NEW.wording IS NULL OR NEW.basis IS NULL) THEN
    PERFORM refuse('A claim mention needs its claim, stance, wording and basis.');
  ELSIF kind = 'source' AND NEW."sourceId" IS NULL THEN
    PERFORM refuse('A source mention needs its source.');
  ELSIF kind = 'note' AND NOT NEW.withdrawn AND trim(NEW.note) = '' THEN
    PERFORM refuse('A note needs words.');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "AnnotationRevision_kind" BEFORE INSERT ON "AnnotationRevision" FOR EACH ROW EXECUTE FUNCTION check_revision();

-- The state of an annotation follows from its rows.

CREATE FUNCTION is_anchored(desk text, revision_id text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT COALESCE((
    SELECT k.state IN ('exact', 'moved')
      FROM "AnnotationRevision" r
      JOIN "Annotation" a ON a."deskId" = r."deskId" AND a.id = r."annotationId"
      JOIN LATERAL (
        SELECT t.id FROM "TextVersion" t
         WHERE t."deskId" = a."deskId" AND t."opEdId" = a."opEdId" ORDER BY t.number DESC LIMIT 1) latest ON true
      JOIN "Anchor" k ON k."deskId" = r."deskId" AND k."revisionId" = r.id AND k."textVersionId" = latest.id
     WHERE r."deskId" = desk AND r.id = revision_id), false)
$$;

/* State, authors who may not review it, and since when it waits. */
CREATE FUNCTION derive_annotation(desk text, annotation text)
RETURNS TABLE (state "AnnotationState", authors text[], waiting timestamptz) LANGUAGE plpgsql STABLE AS $$
DECLARE
  latest "AnnotationRevision";
  wording "ClaimVersion";
  decided "Verdict";
  accepted_number integer;
  accepted_wording integer;
BEGIN
  SELECT * INTO latest FROM "AnnotationRevision" r
   WHERE r."deskId" = desk AND r."annotationId" = annotation ORDER BY r.number DESC LIMIT 1;
  SELECT * INTO wording FROM "ClaimVersion" c
   WHERE c."deskId" = desk AND c."claimId" = latest."claimId" ORDER BY c.number DESC LIMIT 1;
  SELECT * INTO decided FROM "Verdict" v
   WHERE v."deskId" = desk AND v."annotationId" = annotation ORDER BY v."createdAt" DESC, v.id DESC LIMIT 1;
  SELECT r.number, CASE WHEN r."claimId" = latest."claimId" THEN v."claimVersion" END INTO accepted_number, accepted_wording
    FROM "Verdict" v JOIN "AnnotationRevision" r ON r."deskId" = v."deskId" AND r.id = v."revisionId"
   WHERE v."deskId" = desk AND v."annotationId" = annotation AND v.ruling = 'accepted' ORDER BY r.number DESC, v."createdAt" DESC LIMIT 1;

  SELECT COALESCE(array_agg(DISTINCT wrote.who), '{}') INTO authors FROM (
    SELECT r."authorId" AS who FROM "AnnotationRevision" r
     WHERE r."deskId" = desk AND r."annotationId" = annotation AND r.number >= LEAST(latest.number, COALESCE(accepted_number + 1, 0))
    UNION ALL
    SELECT c."authorId" FROM "ClaimVersion" c
     WHERE c."deskId" = desk AND c."claimId" = latest."claimId" AND c.number > COALESCE(accepted_wording, 0)) wrote;

  waiting := GREATEST(latest."createdAt", CASE WHEN wording.number > 1 THEN wording."createdAt" END);
  state := CASE
    WHEN latest.withdrawn THEN 'withdrawn'
    WHEN NOT is_anchored(desk, latest.id) THEN 'proposed'
    WHEN decided."revisionId" = latest.id AND decided."claimVersion" IS NOT DISTINCT FROM wording.number THEN decided.ruling::text
    ELSE 'proposed'
  END::"AnnotationState";
  RETURN NEXT;
END $$;

CREATE FUNCTION refresh_annotation(desk text, annotation text) RETURNS void LANGUAGE sql AS $$
  UPDATE "Annotation" a
     SET state = d.state, "authorIds" = d.authors, "waitingFrom" = d.waiting,
         revision = (SELECT max(r.number) FROM "AnnotationRevision" r WHERE r."deskId" = desk AND r."annotationId" = annotation)
    FROM derive_annotation(desk, annotation) d
   WHERE a."deskId" = desk AND a.id = annotation
$$;

CREATE FUNCTION after_annotation_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_annotation(NEW."deskId", NEW."annotationId");
  RETURN NULL;
END $$;

CREATE FUNCTION after_anchor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_annotation(r."deskId", r."annotationId") FROM "AnnotationRevision" r WHERE r."deskId" = NEW."deskId" AND r.id = NEW."revisionId";
  RETURN NULL;
END $$;

CREATE FUNCTION after_claim_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_annotation(a."deskId", a.id)
     FROM (SELECT a."deskId", a.id FROM "Annotation" a
            WHERE a."deskId" = NEW."deskId" AND a.id IN (
              SELECT r."annotationId" FROM "AnnotationRevision" r WHERE r."deskId" = NEW."deskId" AND r."claimId" = NEW."claimId")
            ORDER BY a.id FOR UPDATE) a;
  RETURN NULL;
END $$;

CREATE TRIGGER "AnnotationRevision_state" AFTER INSERT ON "AnnotationRevision" FOR EACH ROW EXECUTE FUNCTION after_annotation_row();
CREATE TRIGGER "Verdict_state" AFTER INSERT ON "Verdict" FOR EACH ROW EXECUTE FUNCTION after_annotation_row();
CREATE TRIGGER "Anchor_state" AFTER INSERT OR UPDATE ON "Anchor" FOR EACH ROW EXECUTE FUNCTION after_anchor();
CREATE TRIGGER "ClaimVersion_state" AFTER INSERT ON "ClaimVersion" FOR EACH ROW EXECUTE FUNCTION after_claim_version();

-- Four eyes on every span.

CREATE FUNCTION holds_role(desk text, membership text, VARIADIC roles "Role"[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "Membership" m WHERE m."deskId" = desk AND m.id = membership AND m."endedAt" IS NULL AND m.role = ANY (roles))
$$;

CREATE FUNCTION check_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  annotation "Annotation";
BEGIN
  PERFORM 1 FROM "Annotation" a WHERE a."deskId" = NEW."deskId" AND a.id = NEW."annotationId" FOR UPDATE;
  -- A revision and a rewording that did not see each other are both seen now.
  PERFORM refresh_annotation(NEW."deskId", NEW."annotationId");
  SELECT * INTO annotation FROM "Annotation" a WHERE a."deskId" = NEW."deskId" AND a.id = NEW."annotationId";
  IF NEW."reviewerId" = ANY (annotation."authorIds") THEN
    PERFORM refuse('Nobody reviews what they wrote: another person must decide.');
  END IF;
  IF NOT holds_role(NEW."deskId", NEW."reviewerId", 'editor', 'chief') THEN
    PERFORM refuse('Only an editor or a chief of the desk reviews.');
  END IF;
  IF annotation.state = 'withdrawn' OR NOT EXISTS (
    SELECT 1 FROM "AnnotationRevision" r
     WHERE r."deskId" = NEW."deskId" AND r.id = NEW."revisionId" AND r."annotationId" = annotation.id AND r.number = annotation.revision) THEN
    PERFORM refuse('A verdict is given on the latest revision of an annotation that still stands.');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Verdict_four_eyes" BEFORE INSERT ON "Verdict" FOR EACH ROW EXECUTE FUNCTION check_verdict();

-- A submitted draft is read-only.

CREATE FUNCTION check_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."submissionId" IS NOT NULL AND NEW."submissionId" IS NOT DISTINCT FROM OLD."submissionId"
     AND (NEW.document, NEW.title, NEW.marking) IS DISTINCT FROM (OLD.document, OLD.title, OLD.marking) THEN
    PERFORM refuse('A submitted draft is read-only: recall it first.');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Briefing_read_only" BEFORE UPDATE ON "Briefing" FOR EACH ROW EXECUTE FUNCTION check_draft();

-- Approval: exactly this submission, by a chief who wrote nothing in it since the last edition.

CREATE FUNCTION wrote_in(desk text, briefing text, membership text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM "BriefingWriter" w
     WHERE w."deskId" = desk AND w."briefingId" = briefing AND w."writerId" = membership
       AND w."afterEditions" = (SELECT count(*) FROM "Edition" e WHERE e."deskId" = desk AND e."briefingId" = briefing))
$$;

CREATE FUNCTION check_approval() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  submission "Submission";
BEGIN
  SELECT * INTO submission FROM "Submission" s WHERE s."deskId" = NEW."deskId" AND s.id = NEW."submissionId";
  PERFORM 1 FROM "Briefing" b WHERE b."deskId" = NEW."deskId" AND b.id = submission."briefingId" AND b."submissionId" = submission.id FOR UPDATE;
  IF NOT FOUND THEN
    PERFORM refuse('That submission is no longer before an approver.');
  END IF;
  IF NEW.hash <> submission.hash THEN
    PERFORM refuse('A decision must name exactly the submission that was read.');
  END IF;
  IF NEW.decision = 'approved' AND NOT holds_role(NEW."deskId", NEW."authorId", 'chief') THEN
    PERFORM refuse('Only a chief of the desk approves.');
  END IF;
  IF NEW.decision = 'approved' AND wrote_in(NEW."deskId", submission."briefingId", NEW."authorId") THEN
    PERFORM refuse('Nobody approves what they wrote: another chief must decide.');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Approval_four_eyes" BEFORE INSERT ON "Approval" FOR EACH ROW EXECUTE FUNCTION check_approval();

-- The gate.

CREATE FUNCTION check_edition_number(edition "Edition", submission "Submission") RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  newest "Edition";
BEGIN
  SELECT * INTO newest FROM "Edition" e
   WHERE e."deskId" = edition."deskId" AND e."briefingId" = edition."briefingId" ORDER BY e.major DESC, e.minor DESC LIMIT 1;
  IF newest.id IS NULL THEN
    IF (edition.major, edition.minor) <> (1, 0) OR submission."changeKind" <> 'first' THEN
      PERFORM refuse('The first edition is 1.0.');
    END IF;
    RETURN;
  END IF;
  IF submission."changeKind" = 'first' THEN
    PERFORM refuse('A later edition needs the kind of its change.');
  ELSIF submission."changeKind" = 'minor_edit' THEN
    IF (edition.major, edition.minor) <> (newest.major, newest.minor + 1) THEN
      PERFORM refuse('A minor edit raises the second number.');
    END IF;
  ELSIF (edition.major, edition.minor) <> (newest.major + 1, 0) THEN
    PERFORM refuse('Any change but a minor edit raises the first number.');
  ELSIF trim(submission."changeNote") = '' THEN
    PERFORM refuse('A later edition needs a note that says what changed.');
  END IF;
END $$;

CREATE FUNCTION check_edition_approval(edition "Edition", submission "Submission") RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  approval "Approval";
BEGIN
  SELECT * INTO approval FROM "Approval" a
   WHERE a."deskId" = edition."deskId" AND a."submissionId" = submission.id ORDER BY a."createdAt" DESC, a.id DESC LIMIT 1;
  IF approval.id IS DISTINCT FROM edition."approvalId" OR approval.decision IS DISTINCT FROM 'approved' OR approval.hash IS DISTINCT FROM submission.hash THEN
    PERFORM refuse('An edition needs the approval of exactly this submission.');
  END IF;
  IF wrote_in(edition."deskId", edition."briefingId", approval."authorId") THEN
    PERFORM refuse('Nobody approves what they wrote: another chief must decide.');
  END IF;
END $$;

CREATE FUNCTION check_edition_document(submission "Submission") RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM jsonb_path_query(submission.document, '$.** ? (@.type == "judgment")') judgment
     WHERE NOT jsonb_path_exists(judgment, '$.content[*] ? (@.type == "citation")')) THEN
    PERFORM refuse('Every judgment needs a citation.');
  END IF;
  IF EXISTS (
    SELECT 1 FROM jsonb_path_query(submission.document, '$.** ? (@.type == "citation" || @.type == "quotation")') cited
     WHERE NOT EXISTS (
       SELECT 1 FROM "SubmissionCitation" c
        WHERE c."deskId" = submission."deskId" AND c."submissionId" = submission.id
          AND c."annotationId" = cited->'attrs'->>'annotationId' AND c."revisionId" = cited->'attrs'->>'revisionId'
          AND (cited->>'type' = 'citation' OR c.quoted = (
            SELECT COALESCE(string_agg(COALESCE(piece->>'text', E'\n'), '' ORDER BY at), '')
              FROM jsonb_array_elements(COALESCE(cited->'content', '[]')) WITH ORDINALITY AS p (piece, at)
             WHERE piece->>'type' IN ('text', 'hardBreak'))))) THEN
    PERFORM refuse('Every citation and quotation of the document must be among those frozen with it.');
  END IF;
END $$;

CREATE FUNCTION check_edition_citations(submission "Submission") RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  cited record;
BEGIN
  PERFORM 1 FROM "Annotation" a
    WHERE a."deskId" = submission."deskId" AND a.id IN (
      SELECT c."annotationId" FROM "SubmissionCitation" c WHERE c."deskId" = submission."deskId" AND c."submissionId" = submission.id)
    ORDER BY a.id FOR UPDATE;

  FOR cited IN
    SELECT c.position, c.quoted, a.state, r.number = a.revision AS latest, is_anchored(r."deskId", r.id) AS anchored,
           GREATEST(o.marking, r.marking) AS marking,
           c."claimVersion" IS NOT DISTINCT FROM (
             SELECT max(w.number) FROM "ClaimVersion" w WHERE w."deskId" = r."deskId" AND w."claimId" = r."claimId") AS worded,
           (SELECT k.exact FROM "Anchor" k WHERE k."deskId" = r."deskId" AND k."revisionId" = r.id
             ORDER BY (SELECT t.number FROM "TextVersion" t WHERE t."deskId" = k."deskId" AND t.id = k."textVersionId") DESC LIMIT 1) AS exact
      FROM "SubmissionCitation" c
      JOIN "Annotation" a ON a."deskId" = c."deskId" AND a.id = c."annotationId"
      JOIN "AnnotationRevision" r ON r."deskId" = c."deskId" AND r.id = c."revisionId"
      JOIN "OpEd" o ON o."deskId" = a."deskId" AND o.id = a."opEdId"
     WHERE c."deskId" = submission."deskId" AND c."submissionId" = submission.id
     ORDER BY c.position
  LOOP
    IF cited.state <> 'accepted' OR NOT cited.latest THEN
      PERFORM refuse(format('Citation %s rests on an annotation that is not accepted as it was cited.', cited.position));
    ELSIF NOT cited.worded THEN
      PERFORM refuse(format('The claim of citation %s was reworded after it was submitted.', cited.position));
    ELSIF NOT cited.anchored THEN
      PERFORM refuse(format('Citation %s rests on words whose place is not certain.', cited.position));
    ELSIF cited.quoted IS NOT NULL AND (cited.quoted = '' OR position(cited.quoted IN cited.exact) = 0) THEN
      PERFORM refuse(format('Quotation %s is not word for word what was annotated.', cited.position));
    ELSIF cited.marking > submission.marking THEN
      PERFORM refuse(format('The briefing is marked lower than citation %s.', cited.position));
    END IF;
  END LOOP;
END $$;

CREATE FUNCTION check_edition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  submission "Submission";
BEGIN
  PERFORM 1 FROM "Briefing" b WHERE b."deskId" = NEW."deskId" AND b.id = NEW."briefingId" FOR UPDATE;
  SELECT s.* INTO submission FROM "Submission" s
    JOIN "Briefing" b ON b."deskId" = s."deskId" AND b.id = s."briefingId" AND b."submissionId" = s.id
   WHERE s."deskId" = NEW."deskId" AND s.id = NEW."submissionId" AND b.id = NEW."briefingId";
  IF submission.id IS NULL THEN
    PERFORM refuse('Only what is submitted and approved can be published.');
  END IF;
  IF NOT holds_role(NEW."deskId", NEW."publishedById", 'chief') THEN
    PERFORM refuse('Only a chief of the desk publishes.');
  END IF;
  PERFORM check_edition_approval(NEW, submission);
  PERFORM check_edition_document(submission);
  PERFORM check_edition_citations(submission);
  PERFORM check_edition_number(NEW, submission);
  RETURN NEW;
END $$;

CREATE TRIGGER "Edition_gate" BEFORE INSERT ON "Edition" FOR EACH ROW EXECUTE FUNCTION check_edition();
