-- AlterTable
ALTER TABLE "AnnotationRevision" ADD COLUMN     "sendKey" TEXT;

-- AlterTable
ALTER TABLE "OpEd" ADD COLUMN     "sendKey" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "AnnotationRevision_deskId_authorId_sendKey_key" ON "AnnotationRevision"("deskId", "authorId", "sendKey");

-- Whoever reads an op-ed is told when something in it changes: the channel carries ids, never words.
-- Without an annotation it is the op-ed itself: its state, its fields or its text.

CREATE FUNCTION tell_room(desk text, op_ed text, annotation text) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('opcit_room', json_build_array(desk, op_ed, annotation)::text)
$$;

CREATE FUNCTION tell_of_annotation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_room(NEW."deskId", NEW."opEdId", NEW.id);
  RETURN NULL;
END $$;

CREATE FUNCTION tell_of_op_ed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_room(NEW."deskId", NEW.id, NULL);
  RETURN NULL;
END $$;

CREATE FUNCTION tell_of_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_room(NEW."deskId", NEW."opEdId", NULL);
  RETURN NULL;
END $$;

CREATE TRIGGER "Annotation_told" AFTER INSERT OR UPDATE ON "Annotation" FOR EACH ROW EXECUTE FUNCTION tell_of_annotation();
CREATE TRIGGER "OpEd_told" AFTER UPDATE ON "OpEd" FOR EACH ROW EXECUTE FUNCTION tell_of_op_ed();
CREATE TRIGGER "TextVersion_told" AFTER INSERT ON "TextVersion" FOR EACH ROW EXECUTE FUNCTION tell_of_part();
CREATE TRIGGER "SuggestionDismissal_told" AFTER INSERT ON "SuggestionDismissal" FOR EACH ROW EXECUTE FUNCTION tell_of_part();
