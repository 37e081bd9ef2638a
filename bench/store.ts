// How fast documents are stored, as many at once as an ingest does, beside COPY of the very same
// rows into the same tables: one transaction for each document here, one for everything there.
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { sql } from 'kysely';
import type { OpenDatabase } from '../db/connect.ts';
import { storeDocument } from '../db/store/documents.ts';
import { ensureCollection, startRun } from '../db/store/runs.ts';
import { DOCUMENT_TABLES } from '../db/tables.ts';
import { read, READER_VERSION } from '../ingest/read.ts';
import { bestSeconds, figure, heading, report } from './measure.ts';
import { derive } from '../pipeline/derive.ts';
import { historian } from '../pipeline/history.ts';
import { STORED_AT_ONCE } from '../pipeline/ingest.ts';
import { repeated, sourceOf, type Texts } from './texts.ts';

const ROUNDS = 3;
const BYTES = 1_000_000;
const TABLES = Object.keys(DOCUMENT_TABLES);
const READING = { readerVersion: READER_VERSION, configuration: '' };

/** The rows of one table as COPY writes and reads them. */
interface Dump {
  readonly table: string;
  readonly rows: Buffer;
}

export async function benchStore(database: OpenDatabase, { texts }: Texts): Promise<void> {
  const { db } = database;
  const sources = repeated(texts, BYTES).map((text, at) => sourceOf(text, `bench/${at}.txt`));
  const inputs = sources.map((source) => {
    const document = read(source);
    const derived = derive(document, source.text);
    return { text: source.text, document, derived, historian };
  });
  const collection = await ensureCollection(db, 'bench-store');
  const run = await startRun(db, collection, { kind: 'ingest', ...READING });
  const empty = async (): Promise<void> => {
    await sql`truncate ${sql.join(TABLES.map((table) => sql.table(table)))} cascade`.execute(db);
  };
  const store = async (): Promise<void> => {
    const queue = inputs.values();
    const worker = async (): Promise<void> => {
      for (const input of queue) await storeDocument(db, { ...input, ...run, ...READING });
    };
    await Promise.all(Array.from({ length: STORED_AT_ONCE }, worker));
  };
  await empty();
  await store();
  const rows = await countRows(database);
  const dumps = await dump(database);
  const contenders = [
    { name: 'kbgraph store (a transaction per document)', prepare: empty, work: store },
    { name: 'COPY (one transaction)', prepare: empty, work: () => copy(database, dumps) },
  ];
  heading(`Storing: ${inputs.length} documents, ${rows} rows in ${TABLES.length} tables`);
  const seconds = await bestSeconds(contenders, ROUNDS);
  const rates = contenders.map(({ name }) => rows / (seconds.get(name) ?? Infinity));
  contenders.forEach(({ name }, index) => {
    const [own = 0, peer = 0] = rates;
    const ratio = index === 0 ? '' : `ours is ${figure(own / peer)} × as fast`;
    report(name, `${figure(rates[index] ?? 0)} rows/s`, ratio);
  });
  await empty();
}

async function countRows({ db }: OpenDatabase): Promise<number> {
  let rows = 0;
  for (const table of TABLES) {
    const { rows: counted } = await sql<{ count: number }>`select count(*)
      from ${sql.table(table)}`.execute(db);
    rows += counted[0]?.count ?? 0;
  }
  return rows;
}

async function dump({ pool }: OpenDatabase): Promise<Dump[]> {
  const client = await pool.connect();
  try {
    const dumps: Dump[] = [];
    for (const table of TABLES) {
      const rows = await buffer(client.query(copyTo(`copy ${table} to stdout`)));
      if (rows.length > 0) dumps.push({ table, rows });
    }
    return dumps;
  } finally {
    client.release();
  }
}

async function copy({ pool }: OpenDatabase, dumps: readonly Dump[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const { table, rows } of dumps) {
      const stream = client.query(copyFrom(`copy ${table} from stdin`));
      stream.end(rows);
      await once(stream, 'finish');
    }
    await client.query('commit');
  } finally {
    client.release();
  }
}
