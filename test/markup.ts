// Puts texts into a store by the way of a run, from text to links, without files: for tests of what
// Markdown and HTML bring.
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { storeDocument } from '../db/store/documents.ts';
import { ensureCollection, finishRun, startRun } from '../db/store/runs.ts';
import type { Database } from '../db/tables.ts';
import { read } from '../ingest/read.ts';
import { sniffFormat } from '../ingest/source/sniff.ts';
import type { SourceText } from '../ingest/source/source.ts';
import { derive } from '../pipeline/derive.ts';
import { historian } from '../pipeline/history.ts';
import { linkCollection } from '../pipeline/link.ts';

const READING = { readerVersion: 'test', configuration: 'test' };

export function sourceOf(uri: string, text: string): SourceText {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { uri, format: sniffFormat(uri, text), sha256, text, problems: [] };
}

/** Reads, stores and, unless told not to, links texts by their uris; gives the id of the collection. */
export async function storeTexts(
  db: Kysely<Database>,
  collection: string,
  texts: Readonly<Record<string, string>>,
  { link = true }: { readonly link?: boolean } = {},
): Promise<string> {
  const collectionId = await ensureCollection(db, collection);
  const { runId } = await startRun(db, collectionId, { kind: 'ingest', ...READING });
  for (const [uri, text] of Object.entries(texts)) {
    const document = read(sourceOf(uri, text));
    const derived = derive(document, text);
    const input = { collectionId, runId, document, derived, text, historian };
    await storeDocument(db, { ...READING, ...input });
  }
  const counts = { unchanged: 0, skipped: 0, failed: 0, characters: 0, claimed: 0 };
  await finishRun(db, { collectionId, runId }, { ...counts, stored: Object.keys(texts).length });
  if (link) await linkCollection(db, collectionId);
  return collectionId;
}
