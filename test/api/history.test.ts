// What articles said, and what has changed, over GraphQL.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { storeDocument } from '../../db/store/documents.ts';
import { removeDocuments } from '../../db/store/removal.ts';
import { ensureCollection, startRun, type Run } from '../../db/store/runs.ts';
import { linkCollection } from '../../pipeline/link.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { sampleDocument } from '../documents.ts';
import { serve, type Client } from './client.ts';

const READING = { readerVersion: '1', configuration: 'en' };
let database: TestDatabase;
let client: Client;
let run: Run;
/** The time before anything was stored, and after each of the versions. */
const times: string[] = [];

async function pause(): Promise<void> {
  const { rows } = await database.pool.query<{ at: Date }>(
    'select clock_timestamp() as at from pg_sleep(0.005)',
  );
  times.push(rows[0]?.at.toISOString() ?? '');
  await database.pool.query('select pg_sleep(0.005)');
}

async function store(steps: readonly string[]): Promise<void> {
  const sample = sampleDocument({ uri: 'a.txt', steps });
  await storeDocument(database.db, { ...run, ...READING, ...sample });
  await linkCollection(database.db, run.collectionId);
}

beforeAll(async () => {
  database = await testDatabase();
  client = await serve(database);
  const collection = await ensureCollection(database.db, 'lamps');
  await ensureCollection(database.db, 'others');
  run = await startRun(database.db, collection, { ...READING, kind: 'ingest' });
  await pause();
  await store(['Open the app.', 'Tap Add lamp.']);
  await pause();
  await store(['Open the app.', 'Tap the button Add lamp.', 'Wait.']);
  await pause();
});
afterAll(async () => {
  await client.server.stop();
  await database.close();
});

const Ids = z.object({ articles: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });

async function articleId(): Promise<string> {
  const data = await client.data('{ articles(collection: "lamps") { nodes { id } } }');
  return Ids.parse(data).articles.nodes[0]?.id ?? '';
}

const REVISION = `query ($id: ID!, $asOf: DateTime) {
  articleRevision(id: $id, asOf: $asOf) { number title until content } }`;

const Revision = z.object({
  articleRevision: z
    .object({
      number: z.number(),
      until: z.string().nullable(),
      content: z.object({
        procedures: z.array(z.object({ steps: z.array(z.object({ text: z.string() })) })),
      }),
    })
    .nullable(),
});

async function said(id: string, asOf: string | null): Promise<readonly string[] | null> {
  const { articleRevision } = Revision.parse(await client.data(REVISION, { id, asOf }));
  return articleRevision?.content.procedures[0]?.steps.map(({ text }) => text) ?? null;
}

test('an article is read as it was at a time', async () => {
  const id = await articleId();
  const [before = '', first = '', second = ''] = times;
  expect(await said(id, before)).toBeNull();
  expect(await said(id, first)).toEqual(['Open the app.', 'Tap Add lamp.']);
  const now = ['Open the app.', 'Tap the button Add lamp.', 'Wait.'];
  expect(await said(id, second)).toEqual(now);
  expect(await said(id, null)).toEqual(now);
});

test('an article lists what it said and what changed in it', async () => {
  const data = await client.data(
    `query ($id: ID!) { article(id: $id) {
      revisions { totalCount nodes { number until articleId article { id } run { kind } } }
      changes { nodes { kind before after } } } }`,
    { id: await articleId() },
  );
  const id = await articleId();
  const common = { articleId: id, article: { id }, run: { kind: 'INGEST' } };
  expect(data).toMatchObject({
    article: {
      revisions: {
        totalCount: 2,
        nodes: [
          { number: 1, ...common },
          { number: 2, until: null, ...common },
        ],
      },
      changes: {
        nodes: [
          { kind: 'ARTICLE_ADDED' },
          { kind: 'STEP_REWORDED', before: 'Tap Add lamp.', after: 'Tap the button Add lamp.' },
          { kind: 'STEP_ADDED', before: null, after: 'Wait.' },
        ],
      },
    },
  });
});

const FEED = `query ($since: String) { changes(collection: "lamps", since: $since, first: 2) {
  pageInfo { endCursor hasNextPage } nodes { number kind subject subjectId article { title } } } }`;

const Feed = z.object({
  changes: z.object({
    pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
    nodes: z.array(
      z.object({
        number: z.number(),
        kind: z.string(),
        subject: z.string(),
        subjectId: z.string(),
        article: z.object({ title: z.string() }).nullable(),
      }),
    ),
  }),
});

async function feed(since: string | null) {
  return Feed.parse(await client.data(FEED, { since })).changes;
}

test('the feed goes on from a cursor, and tells what is gone', async () => {
  const first = await feed(null);
  expect(first.nodes.map(({ number }) => number)).toEqual([1, 2]);
  const rest = await feed(first.pageInfo.endCursor);
  expect(rest.nodes.map(({ kind }) => kind)).toEqual(['STEP_ADDED']);
  const step = await client.data('query ($id: ID!) { node(id: $id) { ... on Step { text } } }', {
    id: rest.nodes[0]?.subjectId,
  });
  expect(step).toEqual({ node: { text: 'Wait.' } });
  expect((await feed(rest.pageInfo.endCursor)).nodes).toEqual([]);

  const id = await articleId();
  await removeDocuments(database.db, run, ['a.txt']);
  // Not told before the link stage has seen it.
  expect((await feed(rest.pageInfo.endCursor)).nodes).toEqual([]);
  await linkCollection(database.db, run.collectionId);
  expect((await feed(rest.pageInfo.endCursor)).nodes).toEqual([
    { number: 4, kind: 'ARTICLE_REMOVED', subject: 'ARTICLE', subjectId: id, article: null },
  ]);
  expect(await said(id, null)).toBeNull();
  expect(await said(id, times[2] ?? '')).toHaveLength(3);
});

test('what is no time, and what is no id of an article, is told or finds nothing', async () => {
  expect(await client.code('{ articleRevision(id: "x", asOf: "yesterday") { title } }')).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  );
  expect(await client.data('{ articleRevision(id: "x", collection: "lamps") { title } }')).toEqual({
    articleRevision: null,
  });
});
