// What the link stage reads and writes: only rows that differ are touched, and what no longer
// holds is gone.
import type { Transaction } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  declaredIdentifiers,
  procedureFacts,
  quotedMessages,
  referenceCandidates,
} from '../../db/read/links.ts';
import { storeDocument } from '../../db/store/documents.ts';
import {
  linking,
  storeErrors,
  storeRelations,
  storeResolutions,
  type ErrorWording,
} from '../../db/store/links.ts';
import { ensureCollection, startRun, type Run } from '../../db/store/runs.ts';
import type { Database } from '../../db/tables.ts';
import type { ProcedureRelation, ReferenceResolution } from '../../schema/graph.ts';
import { normalForm } from '../../schema/text.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { sampleDocument, type SampleOptions } from '../documents.ts';
import { rowVersions } from '../rowVersions.ts';

const READING = { readerVersion: '1', configuration: 'en' };
let database: TestDatabase;
let run: Run;

async function store(options: SampleOptions): Promise<void> {
  await storeDocument(database.db, { ...run, ...READING, ...sampleDocument(options) });
}

beforeAll(async () => {
  database = await testDatabase();
  const collection = await ensureCollection(database.db, 'lamps');
  run = await startRun(database.db, collection, { ...READING, kind: 'ingest' });
  await store({ uri: 'a.txt', identifier: 'LM0001', cites: 'LM0002', error: 'No lamp.' });
  await store({ uri: 'b.txt', identifier: 'LM0002', cites: 'LM0009', error: 'no  lamp' });
  const other = await ensureCollection(database.db, 'other');
  const otherRun = await startRun(database.db, other, { ...READING, kind: 'ingest' });
  await storeDocument(database.db, { ...otherRun, ...READING, ...sampleDocument() });
});
afterAll(() => database.close());

/** The conclusions of this test, simple and complete. */
async function conclude(transaction: Transaction<Database>) {
  const { collectionId } = run;
  const procedures = await procedureFacts(transaction, collectionId);
  const [first, second] = procedures;
  const relations: ProcedureRelation[] =
    first === undefined || second === undefined
      ? []
      : [{ kind: 'variantOf', from: first.id, to: second.id, evidence: 'test' }];
  const identifiers = await declaredIdentifiers(transaction, collectionId);
  const candidates = await referenceCandidates(transaction, collectionId);
  const resolutions = candidates.map(({ id, target }): ReferenceResolution => {
    const bearer = identifiers.find(({ value }) => value === target)?.articleId ?? null;
    const status = bearer === null ? 'wanted' : 'resolved';
    return { id, status, targetArticleId: bearer, targetSectionId: null, evidence: 'test' };
  });
  const messages = await quotedMessages(transaction, collectionId);
  const errors = [...new Set(messages.map(normalForm))].map(
    (normalMessage): ErrorWording => ({ message: normalMessage, normalMessage }),
  );
  return { relations, resolutions, errors };
}

const link = () =>
  linking(database.db, run.collectionId, async (transaction) => {
    const { relations, resolutions, errors } = await conclude(transaction);
    return [
      await storeRelations(transaction, run.collectionId, relations),
      await storeResolutions(transaction, run.collectionId, resolutions),
      await storeErrors(transaction, run.collectionId, errors),
    ];
  });

test('facts are those of the collection alone', async () => {
  const facts = await procedureFacts(database.db, run.collectionId);
  expect(facts).toHaveLength(2);
  expect(facts[0]).toMatchObject({
    ordinal: 1,
    goal: 'add a lamp',
    method: 'QR Code',
    obstacle: null,
    platforms: ['android'],
  });
});

test('linking writes once, and then nothing', async () => {
  // One relation, two references, one error and its two mentions.
  expect(await link()).toEqual([1, 2, 3]);
  const before = await rowVersions(database.pool);
  expect(await link()).toEqual([0, 0, 0]);
  expect(await rowVersions(database.pool)).toEqual(before);
});

test('what no longer holds is taken back', async () => {
  await link();
  await store({ uri: 'b.txt', identifier: 'LM0003', cites: 'LM0001', error: 'Too dark' });
  await link();
  const { rows } = await database.pool.query<{ line: string }>(
    `select target || ' ' || status as line from article_references
     where collection_id = $1 order by 1`,
    [run.collectionId],
  );
  expect(rows.map(({ line }) => line)).toEqual(['LM0001 resolved', 'LM0002 wanted']);
  const errors = await database.db.selectFrom('errors').select('message').execute();
  expect(errors.map(({ message }) => message).toSorted()).toEqual(['no lamp', 'too dark']);
  const unbound = await database.pool.query(
    'select from error_mentions where collection_id = $1 and error_id is null',
    [run.collectionId],
  );
  expect(unbound.rowCount).toBe(0);
});

test('solutions of an error come once for each issue, or as a mention pairs them', async () => {
  await link();
  const solutions = () =>
    database.db
      .selectFrom('error_solutions')
      .innerJoin('errors', 'errors.id', 'error_solutions.error_id')
      .select(['error_solutions.ordinal', 'cause', 'remedy'])
      .where('message', '=', 'no lamp')
      .orderBy('error_solutions.ordinal')
      .execute();
  const pair = { cause: 'The lamp may be too far away.', remedy: 'Carry it closer.' };
  expect(await solutions()).toEqual([{ ordinal: 1, ...pair }]);
  await database.pool.query(`update error_mentions set issue_id = null,
    causes = array['It is far.', 'It is off.'], remedies = array['Come closer.']`);
  expect(await solutions()).toEqual([
    { ordinal: 1, cause: 'It is far.', remedy: 'Come closer.' },
    { ordinal: 2, cause: 'It is off.', remedy: null },
  ]);
});

test('two link stages at once both end well', async () => {
  await store({ uri: 'c.txt', identifier: 'LM0009' });
  const [first, second] = await Promise.all([link(), link()]);
  expect([first, second]).toContainEqual([0, 0, 0]);
});
