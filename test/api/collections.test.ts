// Which collection a root field reads: the one that is named, or the only one there is.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { executeQuery } from '../../api/execute.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { serve, type Client } from './client.ts';
import { storeAll, storeKnowledge } from './knowledge.ts';
import { writeDocument } from './writer.ts';

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await testDatabase();
  client = await serve(database);
});

afterAll(async () => {
  await client.server.stop();
  await database.close();
});

const COUNT = '{ articles { totalCount } }';
const NAMED = 'query ($name: String) { articles(collection: $name) { totalCount } }';

it('an empty store has none to read', async () => {
  const { data, errors } = await client.post(COUNT);
  expect(data).toBeNull();
  expect(errors?.[0]).toMatchObject({
    message: 'The store is empty: ingest something first.',
    extensions: { code: 'COLLECTION_NOT_FOUND' },
  });
});

it('the only one need not be named', async () => {
  await storeKnowledge(database.db, 'heron');
  expect(await client.data(COUNT)).toEqual({ articles: { totalCount: 5 } });
  expect(await client.data(NAMED, { name: 'heron' })).toEqual({ articles: { totalCount: 5 } });
});

it('of several one must be named, and the refusal names them', async () => {
  await storeAll(database.db, 'other "one"', [writeDocument('x.txt', [{ title: 'X' }])]);
  const { errors } = await client.post(COUNT);
  expect(errors?.[0]).toMatchObject({
    message: String.raw`Say which collection: "collection" can be "heron", "other \"one\"".`,
    path: ['articles'],
    extensions: { code: 'COLLECTION_REQUIRED' },
  });
  expect(await client.code(NAMED, { name: 'herons' })).toBe('COLLECTION_NOT_FOUND');
  expect(await client.data(NAMED, { name: 'other "one"' })).toEqual({
    articles: { totalCount: 1 },
  });
});

it('nothing of one shows in the other', async () => {
  const query = `{ collections { name articles { totalCount } runs { totalCount } }
    error(message: "An error has occurred", collection: "other \\"one\\"") { message }
    platforms(collection: "other \\"one\\"") { id } }`;
  expect(await client.data(query)).toEqual({
    collections: [
      { name: 'heron', articles: { totalCount: 5 }, runs: { totalCount: 1 } },
      { name: 'other "one"', articles: { totalCount: 1 }, runs: { totalCount: 1 } },
    ],
    error: null,
    platforms: [],
  });
});

it('a collection given beside the query is that of root fields that name none', async () => {
  const query = `{ articles { totalCount } other: articles(collection: "other \\"one\\"") {
    totalCount } }`;
  const result = await executeQuery({ database, query, collection: 'heron' });
  expect(result).toEqual({
    data: { articles: { totalCount: 5 }, other: { totalCount: 1 } },
  });
});

it('in process, the guards and errors are those of the server', async () => {
  const run = async (query: string) => {
    const { data, errors } = await executeQuery({ database, query });
    return { hasData: data !== undefined, codes: errors?.map((error) => error.extensions.code) };
  };
  expect(await run('{')).toEqual({ hasData: false, codes: ['GRAPHQL_PARSE_FAILED'] });
  expect(await run('{ no }')).toEqual({ hasData: false, codes: ['GRAPHQL_VALIDATION_FAILED'] });
  expect(await run('{ articles(first: 0) { totalCount } }')).toEqual({
    hasData: false,
    codes: ['BAD_USER_INPUT'],
  });
  expect(await run(COUNT)).toEqual({ hasData: true, codes: ['COLLECTION_REQUIRED'] });
});
