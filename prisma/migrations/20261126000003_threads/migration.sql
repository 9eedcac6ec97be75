-- CreateEnum
CREATE TYPE "ThreadState" AS ENUM ('open', 'resolved');

-- CreateEnum
CREATE TYPE "NotificationKind" AS ENUM ('named', 'replied');

-- AlterTable
ALTER TABLE "Annotation" ADD COLUMN     "commentCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "thread" "ThreadState";

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "annotationId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "takenBack" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommentRevision" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "commentId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "takenBack" BOOLEAN NOT NULL DEFAULT false,
    "sendKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommentRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ThreadMove" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "annotationId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "to" "ThreadState" NOT NULL,
    "byId" TEXT NOT NULL,
    "sendKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ThreadMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Naming" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "annotationId" TEXT NOT NULL,
    "revisionId" TEXT,
    "commentRevisionId" TEXT,
    "membershipId" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Naming_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "forId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "kind" "NotificationKind" NOT NULL,
    "annotationId" TEXT NOT NULL,
    "commentId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Comment_deskId_annotationId_createdAt_idx" ON "Comment"("deskId", "annotationId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Comment_deskId_id_key" ON "Comment"("deskId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Comment_deskId_id_authorId_key" ON "Comment"("deskId", "id", "authorId");

-- CreateIndex
CREATE UNIQUE INDEX "CommentRevision_deskId_id_key" ON "CommentRevision"("deskId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CommentRevision_deskId_commentId_number_key" ON "CommentRevision"("deskId", "commentId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CommentRevision_deskId_authorId_sendKey_key" ON "CommentRevision"("deskId", "authorId", "sendKey");

-- CreateIndex
CREATE UNIQUE INDEX "ThreadMove_deskId_byId_sendKey_key" ON "ThreadMove"("deskId", "byId", "sendKey");

-- CreateIndex
CREATE UNIQUE INDEX "ThreadMove_deskId_annotationId_number_key" ON "ThreadMove"("deskId", "annotationId", "number");

-- CreateIndex
CREATE INDEX "Naming_deskId_annotationId_idx" ON "Naming"("deskId", "annotationId");

-- CreateIndex
CREATE INDEX "Naming_deskId_revisionId_idx" ON "Naming"("deskId", "revisionId");

-- CreateIndex
CREATE INDEX "Naming_deskId_commentRevisionId_idx" ON "Naming"("deskId", "commentRevisionId");

-- CreateIndex
CREATE INDEX "Notification_deskId_forId_readAt_createdAt_idx" ON "Notification"("deskId", "forId", "readAt", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Notification_deskId_annotationId_idx" ON "Notification"("deskId", "annotationId");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_deskId_forId_commentId_key" ON "Notification"("deskId", "forId", "commentId");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_deskId_annotationId_fkey" FOREIGN KEY ("deskId", "annotationId") REFERENCES "Annotation"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_deskId_authorId_fkey" FOREIGN KEY ("deskId", "authorId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentRevision" ADD CONSTRAINT "CommentRevision_deskId_commentId_authorId_fkey" FOREIGN KEY ("deskId", "commentId", "authorId") REFERENCES "Comment"("deskId", "id", "authorId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadMove" ADD CONSTRAINT "ThreadMove_deskId_annotationId_fkey" FOREIGN KEY ("deskId", "annotationId") REFERENCES "Annotation"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThreadMove" ADD CONSTRAINT "ThreadMove_deskId_byId_fkey" FOREIGN KEY ("deskId", "byId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Naming" ADD CONSTRAINT "Naming_deskId_annotationId_fkey" FOREIGN KEY ("deskId", "annotationId") REFERENCES "Annotation"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Naming" ADD CONSTRAINT "Naming_deskId_revisionId_fkey" FOREIGN KEY ("deskId", "revisionId") REFERENCES "AnnotationRevision"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Naming" ADD CONSTRAINT "Naming_deskId_commentRevisionId_fkey" FOREIGN KEY ("deskId", "commentRevisionId") REFERENCES "CommentRevision"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Naming" ADD CONSTRAINT "Naming_deskId_membershipId_fkey" FOREIGN KEY ("deskId", "membershipId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_deskId_forId_fkey" FOREIGN KEY ("deskId", "forId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_deskId_byId_fkey" FOREIGN KEY ("deskId", "byId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_deskId_annotationId_fkey" FOREIGN KEY ("deskId", "annotationId") REFERENCES "Annotation"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_deskId_commentId_fkey" FOREIGN KEY ("deskId", "commentId") REFERENCES "Comment"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The rules that hold below the screen.

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['CommentRevision', 'ThreadMove', 'Naming'] LOOP
    EXECUTE format('CREATE TRIGGER "%1$s_append_only" BEFORE UPDATE OR DELETE ON "%1$s" FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('CREATE TRIGGER "%1$s_no_truncate" BEFORE TRUNCATE ON "%1$s" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
END $$;

ALTER TABLE "CommentRevision" ADD CONSTRAINT "CommentRevision_words" CHECK ("takenBack" = (btrim(words) = ''));
ALTER TABLE "Naming" ADD CONSTRAINT "Naming_in_one_place" CHECK (num_nonnulls("revisionId", "commentRevisionId") = 1);
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_of_others" CHECK ("forId" <> "byId");

-- How a thread stands follows from its rows. An annotation has one once somebody commented, or is named in its words.

CREATE FUNCTION refresh_thread(desk text, annotation text) RETURNS void LANGUAGE sql AS $$
  WITH standing AS (
    SELECT count(*)::int AS comments FROM "Comment" c
     WHERE c."deskId" = desk AND c."annotationId" = annotation AND c.revision > 0 AND NOT c."takenBack"
  ), moved AS (
    SELECT m."to" FROM "ThreadMove" m WHERE m."deskId" = desk AND m."annotationId" = annotation ORDER BY m.number DESC LIMIT 1
  ), named AS (
    SELECT EXISTS (
      SELECT 1 FROM "Naming" n WHERE n."deskId" = desk AND n."annotationId" = annotation AND n."revisionId" IS NOT NULL) AS anybody
  )
  UPDATE "Annotation" a
     SET "commentCount" = standing.comments,
         thread = coalesce((SELECT "to" FROM moved), CASE WHEN standing.comments > 0 OR named.anybody THEN 'open'::"ThreadState" END)
    FROM standing, named
   WHERE a."deskId" = desk AND a.id = annotation
$$;

CREATE FUNCTION after_thread_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_thread(NEW."deskId", NEW."annotationId");
  RETURN NULL;
END $$;

CREATE FUNCTION after_comment_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Comment" c SET revision = NEW.number, "takenBack" = NEW."takenBack" WHERE c."deskId" = NEW."deskId" AND c.id = NEW."commentId";
  PERFORM refresh_thread(c."deskId", c."annotationId") FROM "Comment" c WHERE c."deskId" = NEW."deskId" AND c.id = NEW."commentId";
  RETURN NULL;
END $$;

CREATE TRIGGER "CommentRevision_thread" AFTER INSERT ON "CommentRevision" FOR EACH ROW EXECUTE FUNCTION after_comment_revision();
CREATE TRIGGER "ThreadMove_thread" AFTER INSERT ON "ThreadMove" FOR EACH ROW EXECUTE FUNCTION after_thread_row();
CREATE TRIGGER "Naming_thread" AFTER INSERT ON "Naming" FOR EACH ROW WHEN (NEW."revisionId" IS NOT NULL) EXECUTE FUNCTION after_thread_row();

-- Nobody is called to, or told of, what does not exist for them.

CREATE FUNCTION check_naming() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT holds_role(NEW."deskId", NEW."membershipId", 'analyst', 'editor', 'chief') THEN
    PERFORM refuse('Only somebody who can read the op-ed is named in a thread.');
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION check_notification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT holds_role(NEW."deskId", NEW."forId", 'analyst', 'editor', 'chief') THEN
    PERFORM refuse('Only somebody who can read the op-ed is told of a thread.');
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION check_read() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'readAt' IS DISTINCT FROM to_jsonb(OLD) - 'readAt' THEN
    PERFORM refuse('Of a notification only that it was read is changed.');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Naming_of_reader" BEFORE INSERT ON "Naming" FOR EACH ROW EXECUTE FUNCTION check_naming();
CREATE TRIGGER "Notification_for_reader" BEFORE INSERT ON "Notification" FOR EACH ROW EXECUTE FUNCTION check_notification();
CREATE TRIGGER "Notification_only_read" BEFORE UPDATE ON "Notification" FOR EACH ROW EXECUTE FUNCTION check_read();
CREATE TRIGGER "Notification_no_delete" BEFORE DELETE ON "Notification" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Notification_no_truncate" BEFORE TRUNCATE ON "Notification" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
