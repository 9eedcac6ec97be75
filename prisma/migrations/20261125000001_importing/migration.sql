-- CreateEnum
CREATE TYPE "JobKind" AS ENUM ('read_file', 'read_archive', 'read_records', 'fetch_page', 'poll_feed', 'fetch_again');

-- CreateEnum
CREATE TYPE "JobState" AS ENUM ('waiting', 'running', 'done', 'failed', 'cancelled');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "CaptureKind" ADD VALUE 'page';
ALTER TYPE "CaptureKind" ADD VALUE 'feed_entry';
ALTER TYPE "CaptureKind" ADD VALUE 'browser';
ALTER TYPE "CaptureKind" ADD VALUE 'record';

-- AlterEnum
ALTER TYPE "ImportState" ADD VALUE 'recaptured';

-- AlterTable
ALTER TABLE "Capture" ADD COLUMN     "headers" JSONB;

-- AlterTable
ALTER TABLE "Import" ADD COLUMN     "doubts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "inferred" JSONB,
ADD COLUMN     "jobId" TEXT;

-- AlterTable
ALTER TABLE "OpEd" ADD COLUMN     "updatedOn" DATE;

-- AlterTable
ALTER TABLE "Byline" ADD COLUMN     "role" TEXT;

-- CreateTable
CREATE TABLE "Fingerprint" (
    "deskId" TEXT NOT NULL,
    "captureId" TEXT NOT NULL,
    "address" TEXT,
    "textHash" TEXT NOT NULL,
    "signature" INTEGER[],
    "bands" BIGINT[],
    "sentences" BIGINT[],

    CONSTRAINT "Fingerprint_pkey" PRIMARY KEY ("deskId","captureId")
);

-- CreateTable
CREATE TABLE "OutletHabit" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "outlet" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "was" TEXT NOT NULL,
    "now" TEXT NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,
    "lastAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutletHabit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "kind" "JobKind" NOT NULL,
    "state" "JobState" NOT NULL DEFAULT 'waiting',
    "label" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "retryAt" TIMESTAMPTZ(3),
    "askedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Upload" (
    "deskId" TEXT NOT NULL,
    "jobId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "Upload_pkey" PRIMARY KEY ("deskId","jobId")
);

-- CreateTable
CREATE TABLE "HostVisit" (
    "host" TEXT NOT NULL,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HostVisit_pkey" PRIMARY KEY ("host")
);

-- CreateTable
CREATE TABLE "RobotsFile" (
    "origin" TEXT NOT NULL,
    "rules" TEXT,
    "fetchedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RobotsFile_pkey" PRIMARY KEY ("origin")
);

-- CreateTable
CREATE TABLE "Feed" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "everyMinutes" INTEGER NOT NULL,
    "bringsIn" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "etag" TEXT,
    "lastModified" TEXT,
    "polledAt" TIMESTAMPTZ(3),
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "addedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pausedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedEntry" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "feedId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "address" TEXT,
    "title" TEXT,
    "author" TEXT,
    "publishedOn" DATE,
    "content" TEXT,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "jobId" TEXT,
    "passedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FeedEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Watch" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "opEdId" TEXT,
    "outletId" TEXT,
    "everyHours" INTEGER NOT NULL,
    "nextAt" TIMESTAMPTZ(3) NOT NULL,
    "addedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Watch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recapture" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "opEdId" TEXT NOT NULL,
    "captureId" TEXT NOT NULL,
    "textVersionId" TEXT NOT NULL,
    "reading" JSONB NOT NULL,
    "added" INTEGER NOT NULL,
    "removed" INTEGER NOT NULL,

    CONSTRAINT "Recapture_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Fingerprint_deskId_textHash_idx" ON "Fingerprint"("deskId", "textHash");

-- CreateIndex
CREATE INDEX "Fingerprint_deskId_address_idx" ON "Fingerprint"("deskId", "address");

-- CreateIndex
CREATE INDEX "Fingerprint_bands_idx" ON "Fingerprint" USING GIN ("bands");

-- CreateIndex
CREATE INDEX "Fingerprint_sentences_idx" ON "Fingerprint" USING GIN ("sentences");

-- CreateIndex
CREATE UNIQUE INDEX "OutletHabit_deskId_outlet_about_was_key" ON "OutletHabit"("deskId", "outlet", "about", "was");

-- CreateIndex
CREATE INDEX "Job_deskId_state_createdAt_idx" ON "Job"("deskId", "state", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Job_deskId_id_key" ON "Job"("deskId", "id");

-- CreateIndex
CREATE INDEX "Feed_nextAt_idx" ON "Feed"("nextAt");

-- CreateIndex
CREATE UNIQUE INDEX "Feed_deskId_id_key" ON "Feed"("deskId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Feed_deskId_address_key" ON "Feed"("deskId", "address");

-- CreateIndex
CREATE INDEX "FeedEntry_deskId_jobId_idx" ON "FeedEntry"("deskId", "jobId");

-- CreateIndex
CREATE UNIQUE INDEX "FeedEntry_deskId_id_key" ON "FeedEntry"("deskId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FeedEntry_deskId_feedId_key_key" ON "FeedEntry"("deskId", "feedId", "key");

-- CreateIndex
CREATE INDEX "Watch_deskId_opEdId_idx" ON "Watch"("deskId", "opEdId");

-- CreateIndex
CREATE INDEX "Watch_deskId_outletId_idx" ON "Watch"("deskId", "outletId");

-- CreateIndex
CREATE INDEX "Watch_nextAt_idx" ON "Watch"("nextAt");

-- CreateIndex
CREATE UNIQUE INDEX "Watch_deskId_id_key" ON "Watch"("deskId", "id");

-- CreateIndex
CREATE INDEX "Recapture_deskId_opEdId_idx" ON "Recapture"("deskId", "opEdId");

-- CreateIndex
CREATE UNIQUE INDEX "Recapture_deskId_captureId_key" ON "Recapture"("deskId", "captureId");

-- CreateIndex
CREATE INDEX "Import_deskId_state_doubts_createdAt_idx" ON "Import"("deskId", "state", "doubts" DESC, "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Import_deskId_jobId_idx" ON "Import"("deskId", "jobId");

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_deskId_jobId_fkey" FOREIGN KEY ("deskId", "jobId") REFERENCES "Job"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fingerprint" ADD CONSTRAINT "Fingerprint_deskId_captureId_fkey" FOREIGN KEY ("deskId", "captureId") REFERENCES "Capture"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutletHabit" ADD CONSTRAINT "OutletHabit_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_deskId_askedById_fkey" FOREIGN KEY ("deskId", "askedById") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_deskId_jobId_fkey" FOREIGN KEY ("deskId", "jobId") REFERENCES "Job"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feed" ADD CONSTRAINT "Feed_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feed" ADD CONSTRAINT "Feed_deskId_addedById_fkey" FOREIGN KEY ("deskId", "addedById") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedEntry" ADD CONSTRAINT "FeedEntry_deskId_feedId_fkey" FOREIGN KEY ("deskId", "feedId") REFERENCES "Feed"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedEntry" ADD CONSTRAINT "FeedEntry_deskId_jobId_fkey" FOREIGN KEY ("deskId", "jobId") REFERENCES "Job"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_deskId_opEdId_fkey" FOREIGN KEY ("deskId", "opEdId") REFERENCES "OpEd"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_deskId_outletId_fkey" FOREIGN KEY ("deskId", "outletId") REFERENCES "Source"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_deskId_addedById_fkey" FOREIGN KEY ("deskId", "addedById") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recapture" ADD CONSTRAINT "Recapture_deskId_opEdId_fkey" FOREIGN KEY ("deskId", "opEdId") REFERENCES "OpEd"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recapture" ADD CONSTRAINT "Recapture_deskId_captureId_fkey" FOREIGN KEY ("deskId", "captureId") REFERENCES "Capture"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recapture" ADD CONSTRAINT "Recapture_deskId_textVersionId_fkey" FOREIGN KEY ("deskId", "textVersionId") REFERENCES "TextVersion"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The rules that hold below the screen.

CREATE TRIGGER "Recapture_append_only" BEFORE UPDATE OR DELETE ON "Recapture" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Recapture_no_truncate" BEFORE TRUNCATE ON "Recapture" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- As text: a value may not be used in the transaction that adds it to its type.
ALTER TABLE "Import" DROP CONSTRAINT "Import_confirmed_has_op_ed";
ALTER TABLE "Import" ADD CONSTRAINT "Import_confirmed_has_op_ed" CHECK ((state::text IN ('confirmed', 'recaptured')) = ("opEdId" IS NOT NULL));
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_one_thing" CHECK (num_nonnulls("opEdId", "outletId") = 1);
ALTER TABLE "Watch" ADD CONSTRAINT "Watch_not_too_often" CHECK ("everyHours" >= 1);
ALTER TABLE "Feed" ADD CONSTRAINT "Feed_not_too_often" CHECK ("everyMinutes" >= 5);
ALTER TABLE "Fingerprint" ADD CONSTRAINT "Fingerprint_signature" CHECK (cardinality(signature) = 128);

-- What waits to be sorted into these is read by every look-up, sixty times each: kept to a few pages it costs
-- 10 ms where it cost a second, and writing is no slower.
ALTER INDEX "Fingerprint_bands_idx" SET (gin_pending_list_limit = 128);
ALTER INDEX "Fingerprint_sentences_idx" SET (gin_pending_list_limit = 128);
ALTER TABLE "Job" ADD CONSTRAINT "Job_ends_once" CHECK ((state IN ('done', 'failed', 'cancelled')) = ("endedAt" IS NOT NULL));

-- Whoever looks at a desk's work is told when it moves: the channel carries the desk, never words.

CREATE FUNCTION tell_of_job() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('opcit_jobs', NEW."deskId");
  RETURN NULL;
END $$;

CREATE TRIGGER "Job_told" AFTER INSERT OR UPDATE ON "Job" FOR EACH ROW EXECUTE FUNCTION tell_of_job();

-- What is settled stays settled.

CREATE FUNCTION check_recapture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "TextVersion" t
     WHERE t."deskId" = NEW."deskId" AND t.id = NEW."textVersionId" AND t."opEdId" = NEW."opEdId") THEN
    PERFORM refuse('A capture is compared with a text of its own op-ed.');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Recapture_own_text" BEFORE INSERT ON "Recapture" FOR EACH ROW EXECUTE FUNCTION check_recapture();

CREATE FUNCTION refuse_unsettling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse(format('%s is settled, and is not settled again.', TG_TABLE_NAME));
  RETURN NULL;
END $$;

CREATE TRIGGER "Import_settled_once" BEFORE UPDATE ON "Import" FOR EACH ROW
  WHEN (OLD."opEdId" IS NOT NULL AND (NEW.state, NEW."opEdId") IS DISTINCT FROM (OLD.state, OLD."opEdId"))
  EXECUTE FUNCTION refuse_unsettling();
CREATE TRIGGER "Job_settled_once" BEFORE UPDATE ON "Job" FOR EACH ROW
  WHEN (OLD.state IN ('done', 'cancelled') AND NEW.state <> OLD.state) EXECUTE FUNCTION refuse_unsettling();
CREATE TRIGGER "Watch_settled_once" BEFORE UPDATE ON "Watch" FOR EACH ROW
  WHEN (OLD."endedAt" IS NOT NULL AND NEW."endedAt" IS DISTINCT FROM OLD."endedAt")
  EXECUTE FUNCTION refuse_unsettling();
