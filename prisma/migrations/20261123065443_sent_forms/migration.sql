-- CreateTable
CREATE TABLE "SentForm" (
    "requestId" UUID NOT NULL,
    "sha256" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SentForm_pkey" PRIMARY KEY ("requestId")
);

-- CreateIndex
CREATE INDEX "SentForm_at_idx" ON "SentForm"("at");
