-- AlterTable
ALTER TABLE "TextVersion" ADD COLUMN     "why" TEXT NOT NULL DEFAULT '';

-- A text is amended for a reason; what was lost keeps the place where it stood.

ALTER TABLE "TextVersion" ADD CONSTRAINT "TextVersion_says_why" CHECK (number = 1 OR length(trim(why)) > 0);
ALTER TABLE "Anchor" DROP CONSTRAINT "Anchor_span";
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_span" CHECK (start >= 0 AND ("end" > start OR (state = 'lost' AND "end" = start)));

-- An anchor stands on the words it names, in the latest text of its own op-ed. Thousands come at once when a text is
-- amended, so each text is made ready once: behind a character of two UTF-16 units a filler takes the second place.

CREATE FUNCTION utf16_padded(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(words, '([\U00010000-\U0010FFFF])', E'\\1\uE000', 'g')
$$;

CREATE FUNCTION check_anchors() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  version record;
  words text;
BEGIN
  FOR version IN
    SELECT t."deskId", t.id, t."opEdId", t.number FROM "TextVersion" t
     WHERE (t."deskId", t.id) IN (SELECT f."deskId", f."textVersionId" FROM fresh f)
     ORDER BY t.id
  LOOP
    PERFORM 1 FROM "OpEd" o WHERE o."deskId" = version."deskId" AND o.id = version."opEdId" FOR KEY SHARE;
    IF EXISTS (
      SELECT 1 FROM "TextVersion" t
       WHERE t."deskId" = version."deskId" AND t."opEdId" = version."opEdId" AND t.number > version.number) THEN
      PERFORM refuse('The text was amended meanwhile: only its latest version can be annotated. Load it again.');
    END IF;
    IF EXISTS (
      SELECT 1 FROM fresh f
        JOIN "AnnotationRevision" r ON r."deskId" = f."deskId" AND r.id = f."revisionId"
        JOIN "Annotation" a ON a."deskId" = r."deskId" AND a.id = r."annotationId"
       WHERE f."deskId" = version."deskId" AND f."textVersionId" = version.id AND a."opEdId" <> version."opEdId") THEN
      PERFORM refuse('An anchor must stand in a text of its own op-ed.');
    END IF;
    SELECT utf16_padded(t.text) INTO words FROM "TextVersion" t WHERE t."deskId" = version."deskId" AND t.id = version.id;
    IF EXISTS (
      SELECT 1 FROM fresh f
       WHERE f."deskId" = version."deskId" AND f."textVersionId" = version.id
         AND (f."end" > length(words)
          OR (f.state IN ('exact', 'moved') AND substring(words FROM f.start + 1 FOR f."end" - f.start) <> utf16_padded(f.exact)))) THEN
      PERFORM refuse('The words at that place are not the words annotated.');
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

DROP TRIGGER "Anchor_words" ON "Anchor";
CREATE TRIGGER "Anchor_words" BEFORE UPDATE ON "Anchor" FOR EACH ROW EXECUTE FUNCTION check_anchor();
CREATE TRIGGER "Anchor_new_words" AFTER INSERT ON "Anchor" REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION check_anchors();

-- What nobody has confirmed waits since its text was amended.

/* State, authors who may not review it, and since when it waits. */
CREATE OR REPLACE FUNCTION derive_annotation(desk text, annotation text)
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

  waiting := GREATEST(
    latest."createdAt",
    CASE WHEN wording.number > 1 THEN wording."createdAt" END,
    CASE WHEN NOT is_anchored(desk, latest.id) THEN (
      SELECT max(t."createdAt") FROM "TextVersion" t JOIN "Annotation" a ON a."deskId" = t."deskId" AND a."opEdId" = t."opEdId"
       WHERE a."deskId" = desk AND a.id = annotation AND t.number > 1) END);
  state := CASE
    WHEN latest.withdrawn THEN 'withdrawn'
    WHEN NOT is_anchored(desk, latest.id) THEN 'proposed'
    WHEN decided."revisionId" = latest.id AND decided."claimVersion" IS NOT DISTINCT FROM wording.number THEN decided.ruling::text
    ELSE 'proposed'
  END::"AnnotationState";
  RETURN NEXT;
END $$;

/* Until it is anchored in the new text nothing that was decided stands. */
CREATE FUNCTION after_text_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_annotation(a."deskId", a.id)
     FROM (SELECT a."deskId", a.id FROM "Annotation" a
            WHERE a."deskId" = NEW."deskId" AND a."opEdId" = NEW."opEdId" AND a.state IN ('accepted', 'rejected', 'needs_change')
            ORDER BY a.id FOR UPDATE) a;
  RETURN NULL;
END $$;

CREATE TRIGGER "TextVersion_state" AFTER INSERT ON "TextVersion" FOR EACH ROW EXECUTE FUNCTION after_text_version();
