/** Reads a paste without saving anything, and finds the articles at the desk that are the same. */
import type { Transaction } from '@/lib/db'
import { extractClaims } from '@/lib/extraction/extract-claims'
import type { Extraction } from '@/lib/rules/extraction'
import { sha256 } from '@/lib/rules/history/commitment'

export type Reading = { text: string; language?: string | undefined; date?: string | null | undefined }

/** What the person looks at before they save. */
export function readArticle({ text, language, date }: Reading): Extraction {
  return extractClaims({ text, ...(language && { language }), ...(date && { date }) })
}

/** Its words without their line ends, cases and marks: the same article pasted from elsewhere has the same. */
export function wordsDigest(text: string) {
  return new Uint8Array(sha256((text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')))
}

/** Articles at the desk that are this one: the same words, or the same address. */
export function findSame(tx: Transaction, wordsSha256: Uint8Array<ArrayBuffer>, address: string | null) {
  const same = [{ wordsSha256 }, ...(address ? [{ address }] : [])]
  const select = { articleId: true, title: true, publisher: true, createdAt: true }
  return tx.articleVersion.findMany({ where: { OR: same }, orderBy: { createdAt: 'asc' }, take: 3, select })
}

