// Looking up an error by its message: the first level that matches answers, best first.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ensureCollection } from '../../db/store/runs.ts';
import { uuidOf } from '../../schema/identity.ts';
import { normalForm } from '../../schema/text.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { serve, type Client } from './client.ts';

const MESSAGES = [
  'An error has occurred',
  'An error has occurred while pairing. Try again.',
  'Could not reach ... Check the network',
  'Valve 100% open',
  'Valve 100 open',
  'File C:\\hub is missing',
  'No under_score here',
  'N_1',
];

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await testDatabase();
  const collection = await ensureCollection(database.db, 'errors');
  await database.db
    .insertInto('errors')
    .values(
      MESSAGES.map((message) => ({
        collection_id: collection,
        id: uuidOf('error', collection, normalForm(message)),
        message,
        normal_message: normalForm(message),
      })),
    )
    .execute();
  client = await serve(database);
});

afterAll(async () => {
  await client.server.stop();
  await database.close();
});

async function matched(message: string): Promise<string[]> {
  const data = await client.data(
    `query ($message: String!) { error(message: $message) { message }
      errors(message: $message) { totalCount nodes { message } } }`,
    { message },
  );
  const { error, errors } = z
    .object({
      error: z.object({ message: z.string() }).nullable(),
      errors: z.object({
        totalCount: z.number(),
        nodes: z.array(z.object({ message: z.string() })),
      }),
    })
    .parse(data);
  const messages = errors.nodes.map((node) => node.message);
  expect(error?.message).toBe(messages[0]);
  expect(errors.totalCount).toBe(messages.length);
  return messages;
}

describe('errors(message:)', () => {
  it.each([
    ['the same message alone', ' AN error has\u00a0occurred! ', ['An error has occurred']],
    [
      'what begins with it, the shortest first',
      'An error has',
      ['An error has occurred', 'An error has occurred while pairing. Try again.'],
    ],
    ['what it begins with', 'An error has occurred: code 7', ['An error has occurred']],
    [
      'an ellipsis in the question',
      'An error … pairing',
      ['An error has occurred while pairing. Try again.'],
    ],
    [
      'an ellipsis in what is stored',
      'Could not reach hub 7. Check the network',
      ['Could not reach ... Check the network'],
    ],
    ['a percent sign as itself', 'Valve 100%', ['Valve 100% open']],
    ['an underscore as itself', 'Nx1 and then a long tail of other words', []],
    ['an underscore of its own', 'No under_score here, see the log', ['No under_score here']],
    ['a backslash as itself', 'File C:\\hub', ['File C:\\hub is missing']],
    ['nothing alike', 'Zebra crossing', []],
  ])('%s', async (_name, message, expected) => {
    expect(await matched(message)).toEqual(expected);
  });

  it('finds what is similar only where nothing else is, if the database can', async () => {
    const { rows } = await database.pool.query(
      `select from pg_extension where extname = 'pg_trgm'`,
    );
    const found = await matched('An eror has ocurred');
    expect(found[0]).toBe(rows.length === 0 ? undefined : 'An error has occurred');
  });

  it('lists all where there is no message', async () => {
    expect(await client.data('{ errors { totalCount } }')).toEqual({
      errors: { totalCount: MESSAGES.length },
    });
  });

  it('pages through what matches', async () => {
    const query = `query ($after: String) { errors(message: "An error has", first: 1, after: $after) {
      nodes { message } pageInfo { endCursor hasNextPage } } }`;
    const Page = z.object({
      errors: z.object({
        nodes: z.array(z.object({ message: z.string() })),
        pageInfo: z.object({ endCursor: z.string(), hasNextPage: z.boolean() }),
      }),
    });
    const first = Page.parse(await client.data(query));
    expect(first.errors.pageInfo.hasNextPage).toBe(true);
    const after = first.errors.pageInfo.endCursor;
    const second = Page.parse(await client.data(query, { after }));
    expect(second.errors.nodes).toEqual([
      { message: 'An error has occurred while pairing. Try again.' },
    ]);
    expect(second.errors.pageInfo.hasNextPage).toBe(false);
  });

  it.each(['', ' … ', '?!'])('refuses %j, which has no words', async (message) => {
    const query = 'query ($message: String!) { error(message: $message) { message } }';
    expect(await client.code(query, { message })).toBe('BAD_USER_INPUT');
  });
});
