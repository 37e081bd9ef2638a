// `npm run bench`: every figure of docs/BENCHMARKS.md, each beside a peer measured in this run.
// Prints; judges nothing: a time on a busy machine is no verdict. Runs compiled, as kbgraph does for
// people. The database is an embedded one in a temporary folder, with the settings that `kbgraph`
// gives it.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../db/connect.ts';
import { benchApi } from './api.ts';
import { benchDuplicates } from './duplicates.ts';
import { benchIncrement } from './increment.ts';
import { benchIngest } from './ingest.ts';
import { benchRead } from './read.ts';
import { benchStore } from './store.ts';
import { loadTexts } from './texts.ts';

const [processor] = cpus();
process.stdout.write(
  `Node ${process.versions.node}, ${cpus().length} processors (${processor?.model ?? 'unknown'})\n`,
);
await benchRead();
const texts = loadTexts('text');
benchDuplicates(texts);

const folder = await mkdtemp(join(tmpdir(), 'kbgraph-bench-'));
const dataFolder = join(folder, 'data');
const database = await openDatabase({ dataFolder });
try {
  await benchStore(database, texts);
  await benchIngest(database, texts, join(folder, 'files'));
  await benchApi(database, dataFolder);
  await benchIncrement(database, texts);
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}
