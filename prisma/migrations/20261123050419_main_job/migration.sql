-- CreateEnum
CREATE TYPE "Language" AS ENUM ('en', 'nl');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('reviewer', 'editor', 'legal', 'auditor', 'admin');

-- CreateEnum
CREATE TYPE "Byline" AS ENUM ('name', 'desk');

-- CreateEnum
CREATE TYPE "WorkStatus" AS ENUM ('candidate', 'selected', 'researching', 'in_review', 'approved', 'published', 'dismissed', 'shelved', 'merged');

-- CreateEnum
CREATE TYPE "PublicState" AS ENUM ('none', 'live', 'under_review', 'suspended', 'withdrawn', 'removed');

-- CreateEnum
CREATE TYPE "ClaimOrigin" AS ENUM ('machine', 'person');

-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('quantity', 'event', 'quote', 'causal', 'comparison', 'rule', 'prediction', 'opinion', 'other');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('web_page', 'file', 'interview', 'correspondence', 'dataset', 'observation');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('supports', 'refutes', 'context');

-- CreateEnum
CREATE TYPE "Directness" AS ENUM ('primary', 'secondary');

-- CreateEnum
CREATE TYPE "Bearing" AS ENUM ('central', 'background');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('public', 'described', 'restricted');

-- CreateEnum
CREATE TYPE "ContactChannel" AS ENUM ('email', 'phone', 'letter', 'in_person', 'social_media', 'form');

-- CreateEnum
CREATE TYPE "ContactOutcome" AS ENUM ('awaiting', 'answered', 'declined', 'not_reached');

-- CreateEnum
CREATE TYPE "Party" AS ENUM ('claimant', 'other');

-- CreateEnum
CREATE TYPE "SuggestionKind" AS ENUM ('source', 'wording');

-- CreateEnum
CREATE TYPE "SuggestionState" AS ENUM ('open', 'accepted', 'declined');

-- CreateEnum
CREATE TYPE "HoldKind" AS ENUM ('legal', 'safety', 'editorial');

-- CreateEnum
CREATE TYPE "Rating" AS ENUM ('true', 'mostly_true', 'partly_true', 'misleading', 'mostly_false', 'false', 'unproven', 'unverifiable', 'satire', 'manipulated', 'misattributed');

-- CreateEnum
CREATE TYPE "About" AS ENUM ('content', 'attribution');

-- CreateEnum
CREATE TYPE "PolicyProfile" AS ENUM ('standard', 'urgent');

-- CreateEnum
CREATE TYPE "CounterEvidence" AS ENUM ('answered', 'none_found');

-- CreateEnum
CREATE TYPE "VerdictState" AS ENUM ('draft', 'proposed', 'returned', 'voided', 'approved', 'published');

-- CreateEnum
CREATE TYPE "ScheduleState" AS ENUM ('waiting', 'done', 'refused', 'cancelled');

-- CreateEnum
CREATE TYPE "WithdrawalState" AS ENUM ('proposed', 'confirmed', 'declined');

-- CreateEnum
CREATE TYPE "WithdrawalKind" AS ENUM ('withdrawal', 'removal');

-- CreateEnum
CREATE TYPE "PublicationKind" AS ENUM ('first', 'minor', 'update', 'correction', 'retraction');

-- CreateEnum
CREATE TYPE "RemovalGround" AS ENUM ('court', 'privacy', 'safety', 'copyright');

-- CreateEnum
CREATE TYPE "StreamKind" AS ENUM ('claim', 'article', 'people', 'log');

-- CreateTable
CREATE TABLE "Newsroom" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "website" TEXT,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Amsterdam',
    "languages" "Language"[] DEFAULT ARRAY['nl', 'en']::"Language"[],
    "deskName" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Newsroom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" "Role"[],
    "language" "Language",
    "theme" TEXT,
    "byline" "Byline" NOT NULL DEFAULT 'name',
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deactivatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Credential" (
    "personId" UUID NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeKey" (
    "id" UUID NOT NULL,
    "keyHash" BYTEA NOT NULL,
    "personId" UUID NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "blindedId" BYTEA NOT NULL DEFAULT sha256((gen_random_uuid())::text::bytea),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "triageFinishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "author" TEXT,
    "address" TEXT,
    "publishedOn" DATE,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "input" BYTEA NOT NULL,
    "inputSha256" BYTEA NOT NULL,
    "wordsSha256" BYTEA NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" UUID NOT NULL,
    "blindedId" BYTEA NOT NULL DEFAULT sha256((gen_random_uuid())::text::bytea),
    "statement" TEXT NOT NULL,
    "speaker" TEXT,
    "cue" TEXT,
    "kind" "ClaimKind" NOT NULL,
    "origin" "ClaimOrigin" NOT NULL,
    "checkable" BOOLEAN NOT NULL DEFAULT true,
    "worth" DOUBLE PRECISION,
    "reasons" TEXT[],
    "status" "WorkStatus" NOT NULL DEFAULT 'candidate',
    "publicState" "PublicState" NOT NULL DEFAULT 'none',
    "publicReason" TEXT,
    "publicDueAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,
    "leadId" UUID,
    "leadActiveAt" TIMESTAMPTZ(3),
    "dueOn" DATE,
    "selectedFor" TEXT,
    "setAsideFor" TEXT,
    "setAsideText" TEXT,
    "slug" TEXT,
    "mergedIntoId" UUID,
    "splitFromId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimContributor" (
    "claimId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimContributor_pkey" PRIMARY KEY ("claimId","personId")
);

-- CreateTable
CREATE TABLE "Appearance" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "articleVersionId" UUID NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "isFirst" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Appearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "address" TEXT,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "publishedOn" DATE,
    "accessedOn" DATE,
    "excerpt" TEXT NOT NULL,
    "locator" TEXT,
    "stance" "Stance" NOT NULL,
    "directness" "Directness" NOT NULL,
    "bearing" "Bearing" NOT NULL,
    "originGroup" TEXT NOT NULL,
    "interestNote" TEXT,
    "visibility" "Visibility" NOT NULL DEFAULT 'public',
    "description" TEXT,
    "addedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "detachedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "party" "Party" NOT NULL,
    "name" TEXT NOT NULL,
    "channel" "ContactChannel" NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "question" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "ContactOutcome" NOT NULL DEFAULT 'awaiting',
    "answer" TEXT,
    "repliedAt" TIMESTAMPTZ(3),
    "unsettled" BOOLEAN NOT NULL DEFAULT false,
    "addedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "kind" "SuggestionKind" NOT NULL,
    "text" TEXT NOT NULL,
    "state" "SuggestionState" NOT NULL DEFAULT 'open',
    "suggestedBy" UUID NOT NULL,
    "decidedBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Hold" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "kind" "HoldKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3),
    "placedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "releasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Hold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verdict" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "VerdictState" NOT NULL DEFAULT 'draft',
    "rating" "Rating",
    "about" "About" NOT NULL DEFAULT 'content',
    "headline" TEXT NOT NULL DEFAULT '',
    "finding" TEXT NOT NULL DEFAULT '',
    "reasoning" TEXT NOT NULL DEFAULT '',
    "counterEvidence" "CounterEvidence",
    "counterEvidenceText" TEXT NOT NULL DEFAULT '',
    "claimantAnswer" TEXT NOT NULL DEFAULT '',
    "noContactReason" TEXT NOT NULL DEFAULT '',
    "oneSourceReason" TEXT NOT NULL DEFAULT '',
    "policyProfile" "PolicyProfile" NOT NULL DEFAULT 'standard',
    "policyVersion" TEXT NOT NULL DEFAULT '',
    "scaleVersion" INTEGER NOT NULL DEFAULT 1,
    "proposedById" UUID,
    "proposedAt" TIMESTAMPTZ(3),
    "dossierHash" BYTEA,
    "dossier" BYTEA,
    "approvedById" UUID,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedAs" "Role",
    "returnedById" UUID,
    "returnedAt" TIMESTAMPTZ(3),
    "returnReason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DossierOpening" (
    "verdictId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "salt" BYTEA NOT NULL,
    "value" BYTEA NOT NULL,

    CONSTRAINT "DossierOpening_pkey" PRIMARY KEY ("verdictId","path")
);

-- CreateTable
CREATE TABLE "Draft" (
    "claimId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("claimId","personId","form")
);

-- CreateTable
CREATE TABLE "Schedule" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "publishAt" TIMESTAMPTZ(3) NOT NULL,
    "scheduledById" UUID NOT NULL,
    "input" JSONB NOT NULL,
    "state" "ScheduleState" NOT NULL DEFAULT 'waiting',
    "outcome" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Withdrawal" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "kind" "WithdrawalKind" NOT NULL DEFAULT 'withdrawal',
    "ground" "RemovalGround",
    "reason" TEXT NOT NULL,
    "state" "WithdrawalState" NOT NULL DEFAULT 'proposed',
    "proposedById" UUID NOT NULL,
    "decidedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AfterCheck" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "verdictId" UUID NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "doneById" UUID,
    "doneAt" TIMESTAMPTZ(3),
    "finding" TEXT,

    CONSTRAINT "AfterCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "verdictId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" "PublicationKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "page" JSONB NOT NULL,
    "dossierHash" BYTEA NOT NULL,
    "changeNote" TEXT,
    "publishedById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "byId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Log" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "origin" TEXT NOT NULL,
    "peopleId" BYTEA NOT NULL DEFAULT sha256((gen_random_uuid())::text::bytea),
    "ownId" BYTEA NOT NULL DEFAULT sha256((gen_random_uuid())::text::bytea),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HistoryEntry" (
    "id" UUID NOT NULL,
    "streamKind" "StreamKind" NOT NULL,
    "stream" BYTEA NOT NULL,
    "seq" INTEGER NOT NULL,
    "prev" BYTEA,
    "entry" BYTEA NOT NULL,
    "leafHash" BYTEA NOT NULL GENERATED ALWAYS AS (sha256('\x00'::bytea || "entry")) STORED,
    "act" TEXT NOT NULL,
    "actorId" UUID,
    "role" TEXT NOT NULL,
    "claimId" UUID,
    "articleId" UUID,
    "verdictId" UUID,
    "requestId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HistoryEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PendingEntry" (
    "entryId" UUID NOT NULL,

    CONSTRAINT "PendingEntry_pkey" PRIMARY KEY ("entryId")
);

-- CreateTable
CREATE TABLE "Opening" (
    "entryId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "salt" BYTEA NOT NULL,
    "value" BYTEA NOT NULL,

    CONSTRAINT "Opening_pkey" PRIMARY KEY ("entryId","label")
);

-- CreateTable
CREATE TABLE "Pseudonym" (
    "stream" BYTEA NOT NULL,
    "personId" UUID NOT NULL,
    "pseudonym" BYTEA NOT NULL,

    CONSTRAINT "Pseudonym_pkey" PRIMARY KEY ("stream","personId")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeKey_keyHash_key" ON "OneTimeKey"("keyHash");

-- CreateIndex
CREATE INDEX "OneTimeKey_personId_idx" ON "OneTimeKey"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_blindedId_key" ON "Article"("blindedId");

-- CreateIndex
CREATE INDEX "Article_createdAt_id_idx" ON "Article"("createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "ArticleVersion_wordsSha256_idx" ON "ArticleVersion"("wordsSha256");

-- CreateIndex
CREATE INDEX "ArticleVersion_inputSha256_idx" ON "ArticleVersion"("inputSha256");

-- CreateIndex
CREATE INDEX "ArticleVersion_address_idx" ON "ArticleVersion"("address");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_articleId_number_key" ON "ArticleVersion"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_blindedId_key" ON "Claim"("blindedId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_slug_key" ON "Claim"("slug");

-- CreateIndex
CREATE INDEX "Claim_status_worth_id_idx" ON "Claim"("status", "worth" DESC, "id");

-- CreateIndex
CREATE INDEX "Claim_leadId_status_idx" ON "Claim"("leadId", "status");

-- CreateIndex
CREATE INDEX "Claim_publicState_idx" ON "Claim"("publicState");

-- CreateIndex
CREATE INDEX "Appearance_articleVersionId_start_idx" ON "Appearance"("articleVersionId", "start");

-- CreateIndex
CREATE UNIQUE INDEX "Appearance_claimId_articleVersionId_start_end_key" ON "Appearance"("claimId", "articleVersionId", "start", "end");

-- CreateIndex
CREATE INDEX "Source_claimId_createdAt_idx" ON "Source"("claimId", "createdAt");

-- CreateIndex
CREATE INDEX "Contact_claimId_createdAt_idx" ON "Contact"("claimId", "createdAt");

-- CreateIndex
CREATE INDEX "Suggestion_claimId_createdAt_idx" ON "Suggestion"("claimId", "createdAt");

-- CreateIndex
CREATE INDEX "Comment_claimId_createdAt_idx" ON "Comment"("claimId", "createdAt");

-- CreateIndex
CREATE INDEX "Hold_claimId_idx" ON "Hold"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_claimId_number_key" ON "Verdict"("claimId", "number");

-- CreateIndex
CREATE INDEX "Schedule_state_publishAt_idx" ON "Schedule"("state", "publishAt");

-- CreateIndex
CREATE INDEX "Withdrawal_claimId_idx" ON "Withdrawal"("claimId");

-- CreateIndex
CREATE INDEX "AfterCheck_claimId_idx" ON "AfterCheck"("claimId");

-- CreateIndex
CREATE INDEX "AfterCheck_doneAt_dueAt_idx" ON "AfterCheck"("doneAt", "dueAt");

-- CreateIndex
CREATE INDEX "Publication_publishedAt_idx" ON "Publication"("publishedAt" DESC);

-- CreateIndex
CREATE INDEX "Publication_kind_publishedAt_idx" ON "Publication"("kind", "publishedAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Publication_claimId_revision_key" ON "Publication"("claimId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_slug_revision_key" ON "Publication"("slug", "revision");

-- CreateIndex
CREATE INDEX "Notice_personId_seenAt_createdAt_idx" ON "Notice"("personId", "seenAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "HistoryEntry_leafHash_key" ON "HistoryEntry"("leafHash");

-- CreateIndex
CREATE UNIQUE INDEX "HistoryEntry_requestId_key" ON "HistoryEntry"("requestId");

-- CreateIndex
CREATE INDEX "HistoryEntry_claimId_seq_idx" ON "HistoryEntry"("claimId", "seq");

-- CreateIndex
CREATE INDEX "HistoryEntry_articleId_at_idx" ON "HistoryEntry"("articleId", "at");

-- CreateIndex
CREATE INDEX "HistoryEntry_actorId_at_idx" ON "HistoryEntry"("actorId", "at");

-- CreateIndex
CREATE INDEX "HistoryEntry_act_at_idx" ON "HistoryEntry"("act", "at");

-- CreateIndex
CREATE INDEX "HistoryEntry_at_idx" ON "HistoryEntry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "HistoryEntry_stream_seq_key" ON "HistoryEntry"("stream", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Pseudonym_pseudonym_key" ON "Pseudonym"("pseudonym");

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeKey" ADD CONSTRAINT "OneTimeKey_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_splitFromId_fkey" FOREIGN KEY ("splitFromId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimContributor" ADD CONSTRAINT "ClaimContributor_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimContributor" ADD CONSTRAINT "ClaimContributor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_articleVersionId_fkey" FOREIGN KEY ("articleVersionId") REFERENCES "ArticleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hold" ADD CONSTRAINT "Hold_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierOpening" ADD CONSTRAINT "DossierOpening_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AfterCheck" ADD CONSTRAINT "AfterCheck_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pseudonym" ADD CONSTRAINT "Pseudonym_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema cannot say ------------------------------------------------------------------------------------------

-- Rows that are written once. The app's role has no right to change them (prisma/rights.ts); these refuse the owner too.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

DO $$
DECLARE written_once text;
BEGIN
  FOREACH written_once IN ARRAY ARRAY['HistoryEntry', 'Opening', 'ArticleVersion', 'Publication', 'DossierOpening'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', written_once);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only', written_once);
  END LOOP;
END
$$;

-- One row and no more.
ALTER TABLE "Newsroom" ADD CONSTRAINT "Newsroom_single" CHECK (id = 1);
ALTER TABLE "Log" ADD CONSTRAINT "Log_single" CHECK (id = 1);

-- People.
ALTER TABLE "Person" ADD CONSTRAINT "Person_some_role" CHECK (cardinality(roles) > 0);
ALTER TABLE "Person" ADD CONSTRAINT "Person_auditor_only_reads"
  CHECK (NOT ('auditor' = ANY (roles)) OR cardinality(roles) = 1);
ALTER TABLE "Person" ADD CONSTRAINT "Person_email_lower" CHECK (email = lower(email));

-- Claims and where they were made.
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_worth_range" CHECK (worth BETWEEN 0 AND 1);
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_public_has_address" CHECK ("publicState" = 'none' OR slug IS NOT NULL);
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_merged_into" CHECK ((status = 'merged') = ("mergedIntoId" IS NOT NULL));
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_published_is_public" CHECK (status <> 'published' OR "publicState" <> 'none');
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_stretch" CHECK (start >= 0 AND start < "end");
CREATE UNIQUE INDEX "Appearance_one_first" ON "Appearance" ("claimId") WHERE "isFirst";

-- Evidence.
ALTER TABLE "Source" ADD CONSTRAINT "Source_web_page_address" CHECK (kind <> 'web_page' OR address IS NOT NULL);
ALTER TABLE "Source" ADD CONSTRAINT "Source_described" CHECK (visibility <> 'described' OR description IS NOT NULL);

-- Two people, one standing verdict, one first publication.
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_two_people"
  CHECK ("approvedById" IS NULL OR "approvedById" <> "proposedById");
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_proposed_is_sealed"
  CHECK (state NOT IN ('approved', 'published') OR ("dossierHash" IS NOT NULL AND "approvedById" IS NOT NULL));
CREATE UNIQUE INDEX "Verdict_one_standing" ON "Verdict" ("claimId") WHERE state IN ('draft', 'proposed', 'approved');
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_first_is_one" CHECK ((kind = 'first') = (revision = 1));
CREATE UNIQUE INDEX "Schedule_one_waiting" ON "Schedule" ("claimId") WHERE state = 'waiting';

-- The history's form: log.md, section 2.
ALTER TABLE "HistoryEntry" ADD CONSTRAINT "HistoryEntry_chain" CHECK (seq >= 0 AND (seq = 0) = (prev IS NULL));
ALTER TABLE "HistoryEntry" ADD CONSTRAINT "HistoryEntry_size" CHECK (octet_length(entry) <= 16384);
ALTER TABLE "HistoryEntry" ADD CONSTRAINT "HistoryEntry_stream" CHECK (octet_length(stream) = 32);
