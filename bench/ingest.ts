// What a second ingest of the same files costs, beside reading their bytes and hashing them: the
// least that anyone must do to know that a file is unchanged.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenDatabase } from '../db/connect.ts';
import { DEFAULT_SIZE_CAP_BYTES, openSources } from '../ingest/source/open.ts';
import { ingestSources } from '../pipeline/ingest.ts';
import { bestSeconds, figure, heading, report } from './measure.ts';
import { megabytes, repeated, type Texts } from './texts.ts';

const ROUNDS = 5;
const BYTES = 4_000_000;
export const COLLECTION = 'bench';

/** Fills the collection that the API is measured on, and ingests it again. */
export async function benchIngest(
  database: OpenDatabase,
  { texts }: Texts,
  folder: string,
): Promise<void> {
  const many = repeated(texts, BYTES);
  await mkdir(folder);
  for (const [at, text] of many.entries()) await writeFile(join(folder, `${at}.txt`), text);
  const ingest = async (): Promise<void> => {
    const inputs = openSources([folder], {
      workingFolder: folder,
      passOver: [],
      sizeCapBytes: DEFAULT_SIZE_CAP_BYTES,
      stdin: process.stdin,
    });
    await ingestSources({ database, collection: COLLECTION, inputs });
  };
  await ingest();
  const contenders = [
    { name: 'kbgraph ingest of unchanged files', work: ingest },
    { name: 'reading and hashing the files', work: () => hashFiles(folder) },
  ];
  const size = megabytes(many);
  heading(`Unchanged: ${many.length} files, ${figure(size)} MB, ingested before`);
  const seconds = await bestSeconds(contenders, ROUNDS);
  const [own = 0, peer = 0] = contenders.map(({ name }) => size / (seconds.get(name) ?? Infinity));
  report('kbgraph ingest of unchanged files', `${figure(own)} MB/s`, '');
  const ratio = `ours is ${figure(own / peer)} × as fast`;
  report('reading and hashing the files', `${figure(peer)} MB/s`, ratio);
}

async function hashFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const bytes = await readFile(join(folder, name));
    createHash('sha256').update(bytes).digest('hex');
  }
}
