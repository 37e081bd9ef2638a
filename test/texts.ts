// Texts put into a collection as files are, by one run with all that follows.
import { createHash } from 'node:crypto';
import { ingestSources } from '../pipeline/ingest.ts';
import type { TestDatabase } from './database.ts';

/** Reads, stores and links texts, told by their uris. */
export async function ingestTexts(
  database: TestDatabase,
  collection: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const inputs = async function* () {
    for (const [uri, text] of Object.entries(texts)) {
      const bytes = Buffer.from(text);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      yield await Promise.resolve({ kind: 'file', uri, named: false, sha256, bytes } as const);
    }
  };
  await ingestSources({ database, collection, inputs: inputs() });
}
