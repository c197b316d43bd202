-- AlterTable
ALTER TABLE "ArticleVersion" ADD COLUMN     "opinionId" UUID;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "alsoFoundBy" TEXT,
ADD COLUMN     "otherWording" TEXT,
ADD COLUMN     "suggestedBy" TEXT;

-- CreateTable
CREATE TABLE "SecondOpinion" (
    "id" UUID NOT NULL,
    "model" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "textSha256" BYTEA NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "sent" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "suggestions" JSONB,
    "dropped" JSONB,

    CONSTRAINT "SecondOpinion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SecondOpinion_textSha256_askedAt_idx" ON "SecondOpinion"("textSha256", "askedAt");

-- CreateIndex
CREATE INDEX "SecondOpinion_askedById_askedAt_idx" ON "SecondOpinion"("askedById", "askedAt");

-- CreateIndex
CREATE INDEX "SecondOpinion_askedAt_idx" ON "SecondOpinion"("askedAt");

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_opinionId_fkey" FOREIGN KEY ("opinionId") REFERENCES "SecondOpinion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
