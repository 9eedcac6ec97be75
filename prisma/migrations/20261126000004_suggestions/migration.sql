-- CreateTable
CREATE TABLE "SuggestionDismissal" (
    "id" TEXT NOT NULL,
    "deskId" TEXT NOT NULL,
    "opEdId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "dismissed" BOOLEAN NOT NULL,
    "byId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SuggestionDismissal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SuggestionDismissal_deskId_opEdId_key_createdAt_idx" ON "SuggestionDismissal"("deskId", "opEdId", "key", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "SuggestionDismissal_deskId_id_key" ON "SuggestionDismissal"("deskId", "id");

-- AddForeignKey
ALTER TABLE "SuggestionDismissal" ADD CONSTRAINT "SuggestionDismissal_deskId_opEdId_fkey" FOREIGN KEY ("deskId", "opEdId") REFERENCES "OpEd"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuggestionDismissal" ADD CONSTRAINT "SuggestionDismissal_deskId_byId_fkey" FOREIGN KEY ("deskId", "byId") REFERENCES "Membership"("deskId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The rules that hold below the screen.

CREATE TRIGGER "SuggestionDismissal_append_only" BEFORE UPDATE OR DELETE ON "SuggestionDismissal" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "SuggestionDismissal_no_truncate" BEFORE TRUNCATE ON "SuggestionDismissal" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "SuggestionDismissal" ADD CONSTRAINT "SuggestionDismissal_key" CHECK (length(key) > 0);
