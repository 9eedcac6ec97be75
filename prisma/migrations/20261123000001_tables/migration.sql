-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('reader', 'analyst', 'editor', 'chief');

-- CreateEnum
CREATE TYPE "Marking" AS ENUM ('TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED');

-- CreateEnum
CREATE TYPE "CaptureKind" AS ENUM ('pasted_text', 'pasted_html', 'file');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('waiting', 'confirmed', 'set_aside');

-- CreateEnum
CREATE TYPE "OpEdState" AS ENUM ('reading', 'in_review', 'done', 'set_aside');

-- CreateEnum
CREATE TYPE "Direction" AS ENUM ('ltr', 'rtl');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('person', 'organisation', 'publication', 'document', 'account', 'unnamed');

-- CreateEnum
CREATE TYPE "Dependence" AS ENUM ('same_network', 'owner', 'employer', 'funder', 'shared_draft', 'republishes', 'cites_only');

-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('quantity', 'cause', 'rule', 'prediction', 'event', 'quotation', 'value_judgment', 'loaded_description', 'other');

-- CreateEnum
CREATE TYPE "Finding" AS ENUM ('supported', 'disputed', 'refuted', 'unverifiable', 'not_checked');

-- CreateEnum
CREATE TYPE "AnnotationKind" AS ENUM ('claim', 'source', 'note');

-- CreateEnum
CREATE TYPE "AnnotationState" AS ENUM ('proposed', 'accepted', 'rejected', 'needs_change', 'withdrawn');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('asserts', 'denies', 'reports', 'questions');

-- CreateEnum
CREATE TYPE "Wording" AS ENUM ('verbatim', 'paraphrase');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('textual', 'interpretive', 'inferential');

-- CreateEnum
CREATE TYPE "AnchorState" AS ENUM ('exact', 'moved', 'changed', 'ambiguous', 'lost');

-- CreateEnum
CREATE TYPE "Ruling" AS ENUM ('accepted', 'rejected', 'needs_change');

-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('first', 'minor_edit', 'update', 'correction', 'clarification', 'retraction');

-- CreateEnum
CREATE TYPE "Decision" AS ENUM ('approved', 'needs_changes', 'recalled');

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "isAdmin" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "userAgent" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PasswordLink" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PasswordLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInAttempt" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "succeeded" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignInAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Desk" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "marking" "Marking" NOT NULL DEFAULT 'TLP:GREEN',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Desk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChainHead" (
    "chain" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "ChainHead_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "Event" (
    "chain" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT,
    "name" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "line" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("chain","seq")
);

-- CreateTable
CREATE TABLE "Capture" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "kind" "CaptureKind" NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "fileName" TEXT,
    "address" TEXT,
    "takenById" TEXT NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "captureId" TEXT NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'waiting',
    "reading" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "setAsideFor" TEXT,
    "importedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opEdId" TEXT,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpEd" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "title" TEXT,
    "section" TEXT,
    "url" TEXT,
    "outletId" TEXT,
    "publishedOn" DATE,
    "language" TEXT NOT NULL,
    "direction" "Direction" NOT NULL,
    "marking" "Marking" NOT NULL,
    "state" "OpEdState" NOT NULL DEFAULT 'reading',
    "setAsideFor" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "confirmedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OpEd_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Byline" (
    "deskId" TEXT NOT NULL,
    "opEdId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "Byline_pkey" PRIMARY KEY ("deskId","opEdId","position")
);

-- CreateTable
CREATE TABLE "TextVersion" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "opEdId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "captureId" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "confirmedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TextVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceAlias" (
    "deskId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "SourceAlias_pkey" PRIMARY KEY ("deskId","sourceId","name")
);

-- CreateTable
CREATE TABLE "SourceDependence" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "onId" TEXT NOT NULL,
    "kind" "Dependence" NOT NULL,
    "reason" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SourceDependence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceGrade" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "grade" CHAR(1),
    "reason" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SourceGrade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimVersion" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "sentence" TEXT NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "figure" DECIMAL(65,30),
    "unit" TEXT,
    "comparator" TEXT,
    "asOf" DATE,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimCredibility" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "grade" INTEGER,
    "reason" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimCredibility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimFinding" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "finding" "Finding" NOT NULL,
    "reason" TEXT NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimFinding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Annotation" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "opEdId" TEXT NOT NULL,
    "kind" "AnnotationKind" NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "state" "AnnotationState" NOT NULL DEFAULT 'proposed',
    "authorIds" TEXT[],
    "waitingFrom" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Annotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnotationRevision" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "annotationId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "claimId" TEXT,
    "stance" "Stance",
    "wording" "Wording",
    "basis" "Basis",
    "sourceId" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "marking" "Marking",
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnnotationRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttributionLink" (
    "deskId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,

    CONSTRAINT "AttributionLink_pkey" PRIMARY KEY ("deskId","revisionId","position")
);

-- CreateTable
CREATE TABLE "Anchor" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "textVersionId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "state" "AnchorState" NOT NULL,

    CONSTRAINT "Anchor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verdict" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "annotationId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "claimVersion" INTEGER,
    "ruling" "Ruling" NOT NULL,
    "reason" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Briefing" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "marking" "Marking" NOT NULL,
    "document" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "submissionId" TEXT,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Briefing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BriefingWriter" (
    "deskId" TEXT NOT NULL,
    "briefingId" TEXT NOT NULL,
    "writerId" TEXT NOT NULL,
    "afterEditions" INTEGER NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BriefingWriter_pkey" PRIMARY KEY ("deskId","briefingId","afterEditions","writerId")
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "briefingId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "marking" "Marking" NOT NULL,
    "document" JSONB NOT NULL,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "changeKind" "ChangeKind" NOT NULL,
    "changeNote" TEXT NOT NULL DEFAULT '',
    "submittedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionCitation" (
    "deskId" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "annotationId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "claimVersion" INTEGER,
    "quoted" TEXT,

    CONSTRAINT "SubmissionCitation_pkey" PRIMARY KEY ("deskId","submissionId","position")
);

-- CreateTable
CREATE TABLE "Approval" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "decision" "Decision" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Remark" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "block" INTEGER NOT NULL,
    "passage" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "briefingId" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "approvalId" TEXT NOT NULL,
    "major" INTEGER NOT NULL,
    "minor" INTEGER NOT NULL,
    "html" TEXT NOT NULL,
    "pdf" BYTEA NOT NULL,
    "pdfSha256" TEXT NOT NULL,
    "pdfStandard" TEXT NOT NULL,
    "pdfNotes" TEXT NOT NULL DEFAULT '',
    "publicAddress" TEXT,
    "publishedById" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_userId_endedAt_idx" ON "Session"("userId", "endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "PasswordLink_tokenHash_key" ON "PasswordLink"("tokenHash");

-- CreateIndex
CREATE INDEX "PasswordLink_userId_idx" ON "PasswordLink"("userId");

-- CreateIndex
CREATE INDEX "SignInAttempt_email_at_idx" ON "SignInAttempt"("email", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Desk_slug_key" ON "Desk"("slug");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_deskId_userId_key" ON "Membership"("deskId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_deskId_id_key" ON "Membership"("deskId", "id");

-- CreateIndex
CREATE INDEX "Event_detail_idx" ON "Event" USING GIN ("detail" jsonb_path_ops);

-- CreateIndex
CREATE INDEX "Event_chain_at_idx" ON "Event"("chain", "at" DESC);

-- CreateIndex
CREATE INDEX "Capture_deskId_sha256_idx" ON "Capture"("deskId", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Capture_deskId_id_key" ON "Capture"("deskId", "id");

-- CreateIndex
CREATE INDEX "Import_deskId_state_createdAt_idx" ON "Import"("deskId", "state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Import_deskId_captureId_key" ON "Import"("deskId", "captureId");

-- CreateIndex
CREATE INDEX "OpEd_deskId_state_createdAt_idx" ON "OpEd"("deskId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "OpEd_deskId_publishedOn_idx" ON "OpEd"("deskId", "publishedOn");

-- CreateIndex
CREATE INDEX "OpEd_deskId_outletId_idx" ON "OpEd"("deskId", "outletId");

-- CreateIndex
CREATE UNIQUE INDEX "OpEd_deskId_id_key" ON "OpEd"("deskId", "id");

-- CreateIndex
CREATE INDEX "Byline_deskId_sourceId_idx" ON "Byline"("deskId", "sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Byline_deskId_opEdId_sourceId_key" ON "Byline"("deskId", "opEdId", "sourceId");

-- CreateIndex
CREATE INDEX "TextVersion_deskId_captureId_idx" ON "TextVersion"("deskId", "captureId");

-- CreateIndex
CREATE UNIQUE INDEX "TextVersion_deskId_id_key" ON "TextVersion"("deskId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TextVersion_deskId_opEdId_number_key" ON "TextVersion"("deskId", "opEdId", "number");

-- CreateIndex
CREATE INDEX "Source_deskId_name_idx" ON "Source"("deskId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Source_deskId_id_key" ON "Source"("deskId", "id");

-- CreateIndex
CREATE INDEX "SourceAlias_deskId_name_idx" ON "SourceAlias"("deskId", "name");

-- CreateIndex
CREATE INDEX "SourceDependence_deskId_sourceId_idx" ON "SourceDependence"("deskId", "sourceId");

-- CreateIndex
CREATE INDEX "SourceDependence_deskId_onId_idx" ON "SourceDependence"("deskId", "onId");

-- CreateIndex
CREATE INDEX "SourceGrade_deskId_sourceId_createdAt_idx" ON "SourceGrade"("deskId", "sourceId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_deskId_id_key" ON "Claim"("deskId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_deskId_number_key" ON "Claim"("deskId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimVersion_deskId_id_key" ON "ClaimVersion"("deskId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimVersion_deskId_claimId_number_key" ON "ClaimVersion"("deskId", "claimId", "number");

-- CreateIndex
CREATE INDEX "ClaimCredibility_deskId_claimId_createdAt_idx" ON "ClaimCredibility"("deskId", "claimId", "createdAt");

-- CreateIndex
CREATE INDEX "ClaimFinding_deskId_claimId_createdAt_idx" ON "ClaimFinding"("deskId", "claimId", "createdAt");

-- CreateIndex
CREATE INDEX "Annotation_deskId_opEdId_idx" ON "Annotation"("deskId", "opEdId");

-- CreateIndex
CREATE INDEX "Annotation_deskId_state_waitingFrom_idx" ON "Annotation"("deskId", "state", "waitingFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Annotation_deskId_id_key" ON "Annotation"("deskId", "id");

-- CreateIndex
CREATE INDEX "AnnotationRevision_deskId_claimId_idx" ON "AnnotationRevision"("deskId", "claimId");

-- CreateIndex
CREATE INDEX "AnnotationRevision_deskId_sourceId_idx" ON "AnnotationRevision"("deskId", "sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "AnnotationRevision_deskId_id_key" ON "AnnotationRevision"("deskId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AnnotationRevision_deskId_annotationId_number_key" ON "AnnotationRevision"("deskId", "annotationId", "number");

-- CreateIndex
CREATE INDEX "AttributionLink_deskId_sourceId_idx" ON "AttributionLink"("deskId", "sourceId");

-- CreateIndex
CREATE INDEX "Anchor_deskId_textVersionId_start_idx" ON "Anchor"("deskId", "textVersionId", "start");

-- CreateIndex
CREATE UNIQUE INDEX "Anchor_deskId_revisionId_textVersionId_key" ON "Anchor"("deskId", "revisionId", "textVersionId");

-- CreateIndex
CREATE INDEX "Verdict_deskId_annotationId_createdAt_idx" ON "Verdict"("deskId", "annotationId", "createdAt");

-- CreateIndex
CREATE INDEX "Verdict_deskId_revisionId_idx" ON "Verdict"("deskId", "revisionId");

-- CreateIndex
CREATE INDEX "Verdict_deskId_reviewerId_createdAt_idx" ON "Verdict"("deskId", "reviewerId", "createdAt");

-- CreateIndex
CREATE INDEX "Briefing_deskId_savedAt_idx" ON "Briefing"("deskId", "savedAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Briefing_deskId_id_key" ON "Briefing"("deskId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Briefing_deskId_submissionId_key" ON "Briefing"("deskId", "submissionId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_deskId_id_key" ON "Submission"("deskId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_deskId_briefingId_number_key" ON "Submission"("deskId", "briefingId", "number");

-- CreateIndex
CREATE INDEX "SubmissionCitation_deskId_annotationId_idx" ON "SubmissionCitation"("deskId", "annotationId");

-- CreateIndex
CREATE INDEX "Approval_deskId_submissionId_createdAt_idx" ON "Approval"("deskId", "submissionId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Approval_deskId_id_key" ON "Approval"("deskId", "id");

-- CreateIndex
CREATE INDEX "Remark_deskId_submissionId_idx" ON "Remark"("deskId", "submissionId");

-- CreateIndex
CREATE INDEX "Edition_deskId_publishedAt_idx" ON "Edition"("deskId", "publishedAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Edition_deskId_id_key" ON "Edition"("deskId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_deskId_submissionId_key" ON "Edition"("deskId", "submissionId");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_deskId_briefingId_major_minor_key" ON "Edition"("deskId", "briefingId", "major", "minor");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PasswordLink" ADD CONSTRAINT "PasswordLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Capture" ADD CONSTRAINT "Capture_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Capture" ADD CONSTRAINT "Capture_deskId_takenById_fkey" FOREIGN KEY ("deskId", "takenById") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_deskId_captureId_fkey" FOREIGN KEY ("deskId", "captureId") REFERENCES "Capture"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_deskId_importedById_fkey" FOREIGN KEY ("deskId", "importedById") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_deskId_opEdId_fkey" FOREIGN KEY ("deskId", "opEdId") REFERENCES "OpEd"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpEd" ADD CONSTRAINT "OpEd_deskId_confirmedById_fkey" FOREIGN KEY ("deskId", "confirmedById") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpEd" ADD CONSTRAINT "OpEd_deskId_outletId_fkey" FOREIGN KEY ("deskId", "outletId") REFERENCES "Source"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Byline" ADD CONSTRAINT "Byline_deskId_opEdId_fkey" FOREIGN KEY ("deskId", "opEdId") REFERENCES "OpEd"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Byline" ADD CONSTRAINT "Byline_deskId_sourceId_fkey" FOREIGN KEY ("deskId", "sourceId") REFERENCES "Source"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextVersion" ADD CONSTRAINT "TextVersion_deskId_opEdId_fkey" FOREIGN KEY ("deskId", "opEdId") REFERENCES "OpEd"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextVersion" ADD CONSTRAINT "TextVersion_deskId_captureId_fkey" FOREIGN KEY ("deskId", "captureId") REFERENCES "Capture"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextVersion" ADD CONSTRAINT "TextVersion_deskId_confirmedById_fkey" FOREIGN KEY ("deskId", "confirmedById") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_deskId_createdById_fkey" FOREIGN KEY ("deskId", "createdById") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceAlias" ADD CONSTRAINT "SourceAlias_deskId_sourceId_fkey" FOREIGN KEY ("deskId", "sourceId") REFERENCES "Source"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceDependence" ADD CONSTRAINT "SourceDependence_deskId_sourceId_fkey" FOREIGN KEY ("deskId", "sourceId") REFERENCES "Source"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceDependence" ADD CONSTRAINT "SourceDependence_deskId_onId_fkey" FOREIGN KEY ("deskId", "onId") REFERENCES "Source"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceDependence" ADD CONSTRAINT "SourceDependence_deskId_authorId_fkey" FOREIGN KEY ("deskId", "authorId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceGrade" ADD CONSTRAINT "SourceGrade_deskId_sourceId_fkey" FOREIGN KEY ("deskId", "sourceId") REFERENCES "Source"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceGrade" ADD CONSTRAINT "SourceGrade_deskId_authorId_fkey" FOREIGN KEY ("deskId", "authorId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "Desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimVersion" ADD CONSTRAINT "ClaimVersion_deskId_claimId_fkey" FOREIGN KEY ("deskId", "claimId") REFERENCES "Claim"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimVersion" ADD CONSTRAINT "ClaimVersion_deskId_authorId_fkey" FOREIGN KEY ("deskId", "authorId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimCredibility" ADD CONSTRAINT "ClaimCredibility_deskId_claimId_fkey" FOREIGN KEY ("deskId", "claimId") REFERENCES "Claim"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimCredibility" ADD CONSTRAINT "ClaimCredibility_deskId_authorId_fkey" FOREIGN KEY ("deskId", "authorId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimFinding" ADD CONSTRAINT "ClaimFinding_deskId_claimId_fkey" FOREIGN KEY ("deskId", "claimId") REFERENCES "Claim"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimFinding" ADD CONSTRAINT "ClaimFinding_deskId_authorId_fkey" FOREIGN KEY ("deskId", "authorId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_deskId_opEdId_fkey" FOREIGN KEY ("deskId", "opEdId") REFERENCES "OpEd"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_deskId_authorId_fkey" FOREIGN KEY ("deskId", "authorId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationRevision" ADD CONSTRAINT "AnnotationRevision_deskId_annotationId_fkey" FOREIGN KEY ("deskId", "annotationId") REFERENCES "Annotation"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationRevision" ADD CONSTRAINT "AnnotationRevision_deskId_authorId_fkey" FOREIGN KEY ("deskId", "authorId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationRevision" ADD CONSTRAINT "AnnotationRevision_deskId_claimId_fkey" FOREIGN KEY ("deskId", "claimId") REFERENCES "Claim"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnotationRevision" ADD CONSTRAINT "AnnotationRevision_deskId_sourceId_fkey" FOREIGN KEY ("deskId", "sourceId") REFERENCES "Source"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttributionLink" ADD CONSTRAINT "AttributionLink_deskId_revisionId_fkey" FOREIGN KEY ("deskId", "revisionId") REFERENCES "AnnotationRevision"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttributionLink" ADD CONSTRAINT "AttributionLink_deskId_sourceId_fkey" FOREIGN KEY ("deskId", "sourceId") REFERENCES "Source"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_deskId_revisionId_fkey" FOREIGN KEY ("deskId", "revisionId") REFERENCES "AnnotationRevision"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_deskId_textVersionId_fkey" FOREIGN KEY ("deskId", "textVersionId") REFERENCES "TextVersion"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_deskId_annotationId_fkey" FOREIGN KEY ("deskId", "annotationId") REFERENCES "Annotation"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_deskId_revisionId_fkey" FOREIGN KEY ("deskId", "revisionId") REFERENCES "AnnotationRevision"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_deskId_reviewerId_fkey" FOREIGN KEY ("deskId", "reviewerId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Briefing" ADD CONSTRAINT "Briefing_deskId_createdById_fkey" FOREIGN KEY ("deskId", "createdById") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Briefing" ADD CONSTRAINT "Briefing_deskId_submissionId_fkey" FOREIGN KEY ("deskId", "submissionId") REFERENCES "Submission"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BriefingWriter" ADD CONSTRAINT "BriefingWriter_deskId_briefingId_fkey" FOREIGN KEY ("deskId", "briefingId") REFERENCES "Briefing"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BriefingWriter" ADD CONSTRAINT "BriefingWriter_deskId_writerId_fkey" FOREIGN KEY ("deskId", "writerId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_deskId_briefingId_fkey" FOREIGN KEY ("deskId", "briefingId") REFERENCES "Briefing"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_deskId_submittedById_fkey" FOREIGN KEY ("deskId", "submittedById") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionCitation" ADD CONSTRAINT "SubmissionCitation_deskId_submissionId_fkey" FOREIGN KEY ("deskId", "submissionId") REFERENCES "Submission"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionCitation" ADD CONSTRAINT "SubmissionCitation_deskId_annotationId_fkey" FOREIGN KEY ("deskId", "annotationId") REFERENCES "Annotation"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionCitation" ADD CONSTRAINT "SubmissionCitation_deskId_revisionId_fkey" FOREIGN KEY ("deskId", "revisionId") REFERENCES "AnnotationRevision"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_deskId_submissionId_fkey" FOREIGN KEY ("deskId", "submissionId") REFERENCES "Submission"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_deskId_authorId_fkey" FOREIGN KEY ("deskId", "authorId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_deskId_submissionId_fkey" FOREIGN KEY ("deskId", "submissionId") REFERENCES "Submission"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_deskId_authorId_fkey" FOREIGN KEY ("deskId", "authorId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_deskId_briefingId_fkey" FOREIGN KEY ("deskId", "briefingId") REFERENCES "Briefing"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_deskId_submissionId_fkey" FOREIGN KEY ("deskId", "submissionId") REFERENCES "Submission"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_deskId_approvalId_fkey" FOREIGN KEY ("deskId", "approvalId") REFERENCES "Approval"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_deskId_publishedById_fkey" FOREIGN KEY ("deskId", "publishedById") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
