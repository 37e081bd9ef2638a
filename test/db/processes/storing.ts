// A process to be killed: opens the data folder of its first argument, or the server at
// DATABASE_URL, and stores the sample document over and over, each time with other steps.
// Prints a line for each.
import { openDatabase } from '../../../db/connect.ts';
import { storeDocument } from '../../../db/store/documents.ts';
import { ensureCollection, startRun } from '../../../db/store/runs.ts';
import { sampleDocument } from '../../documents.ts';

const READING = { readerVersion: '1', configuration: 'en' };
const [, , dataFolder = ''] = process.argv;
const { db } = await openDatabase({ dataFolder, databaseUrl: process.env.DATABASE_URL });
const run = await startRun(db, await ensureCollection(db, 'lamps'), { ...READING, kind: 'ingest' });
for (let round = 0; ; round += 1) {
  const steps = Array.from({ length: 30 }, (_, index) => `Open page ${index} of round ${round}.`);
  const sample = sampleDocument({ uri: `lamp-${round % 7}.txt`, articles: 3, steps });
  await storeDocument(db, { ...run, ...READING, ...sample });
  process.stdout.write(`${round}\n`);
}
