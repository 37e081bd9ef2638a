// When something breaks, on our side or the caller's: faults are masked and logged, statements
// end in time, callers that go away leave nothing, and stopping loses no answer.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { testDatabase, type TestDatabase } from '../database.ts';
import { serve, type Client } from './client.ts';
import { storeKnowledge } from './knowledge.ts';

const QUERY = '{ articles { totalCount } }';

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await testDatabase();
  await storeKnowledge(database.db);
});

afterAll(() => database.close());

beforeEach(async () => {
  client = await serve(database);
  await client.data(QUERY);
});

afterEach(() => client.server.stop());

/** Keeps every reader of the articles waiting until `release`. */
async function lockArticles(): Promise<{ release: () => Promise<void> }> {
  const connection = await database.pool.connect();
  await connection.query('begin');
  await connection.query('lock table articles in access exclusive mode');
  const release = async () => {
    await connection.query('rollback');
    connection.release();
  };
  return { release };
}

/** How many statements wait for a lock in our database. */
async function waiting(): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(
    `select count(*)::integer as count from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.count ?? 0;
}

function post(signal?: AbortSignal): Promise<Response> {
  return fetch(`${client.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'test-7' },
    body: JSON.stringify({ query: QUERY }),
    ...(signal === undefined ? {} : { signal }),
  });
}

describe('a fault of ours', () => {
  afterEach(async () => {
    await database.pool.query('alter table if exists articles_away rename to articles');
  });

  it('shows neither message nor stack, and is in the log under the request id', async () => {
    await database.pool.query('alter table articles rename to articles_away');
    const response = await post();
    const text = await response.text();
    expect(response.headers.get('x-request-id')).toBe('test-7');
    expect(text).not.toMatch(/relation|does not exist|\.ts\b|\bat \//);
    expect(JSON.parse(text)).toMatchObject({
      data: null,
      errors: [
        { path: ['articles'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'test-7' } },
      ],
    });
    const line = client.log.find((one) => one.includes('test-7'));
    expect(line).toContain('relation \\"articles\\" does not exist');
  });

  it('gives a request an id of its own where the caller has none, or a bad one', async () => {
    const response = await fetch(`${client.address}/health`, {
      headers: { 'x-request-id': 'no spaces' },
    });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('reading', () => {
  it('runs where nothing can be written', async () => {
    await database.pool.query(`alter table collections rename to collections_away;
      create function writing() returns setof collections_away language plpgsql as
        $$ begin delete from run_inputs; return query select * from collections_away; end $$;
      create view collections as select * from writing()`);
    expect(await client.code('{ collections { name } }')).toBe('INTERNAL_SERVER_ERROR');
    await database.pool.query(`drop view collections; drop function writing;
      alter table collections_away rename to collections`);
    expect(client.log.join()).toContain('cannot execute DELETE in a read-only transaction');
  });

  it('ends when it takes too long', async () => {
    const impatient = await serve(database, { statementTimeoutMs: 50 });
    await impatient.data('{ __typename }');
    const lock = await lockArticles();
    expect(await impatient.code(QUERY)).toBe('QUERY_TIMEOUT');
    await lock.release();
    await impatient.server.stop();
  });
});

describe('a caller that goes away', () => {
  const ways: [string, string, RequestInit][] = [
    ['GET', `?query=${encodeURIComponent(QUERY)}`, {}],
    ['POST', '', { body: JSON.stringify({ query: QUERY }) }],
  ];

  it.each(ways)('ends its statement (%s), and leaves its connection', async (method, url, rest) => {
    const single = await serve(database, { connections: 1 });
    await single.data(QUERY);
    const lock = await lockArticles();
    const away = new AbortController();
    const gone = fetch(`${single.address}/graphql${url}`, {
      method,
      headers: { 'content-type': 'application/json' },
      signal: away.signal,
      ...rest,
    });
    await vi.waitUntil(async () => (await waiting()) === 1);
    away.abort();
    await expect(gone).rejects.toThrow();
    await vi.waitUntil(async () => (await waiting()) === 0);
    expect(await single.data('{ platforms { id } }')).toBeTruthy();
    await lock.release();
    await single.server.stop();
  });
});

describe('stopping', () => {
  it('answers what is in flight, and takes nothing new', async () => {
    const lock = await lockArticles();
    const inFlight = [post(), post(), post()];
    await vi.waitUntil(async () => (await waiting()) === 3);
    const stopped = client.server.stop();
    await expect(post()).rejects.toThrow();
    await lock.release();
    for (const response of await Promise.all(inFlight)) {
      expect(await response.json()).toEqual({ data: { articles: { totalCount: 5 } } });
    }
    await stopped;
    await client.server.stop();
  });

  it('closes every connection to the database', async () => {
    await client.server.stop();
    await vi.waitUntil(async () => {
      const { rows } = await database.pool.query(
        `select from pg_stat_activity where datname = current_database()
         and query like 'with scope%'`,
      );
      return rows.length === 0;
    });
  });
});

describe('/ready', () => {
  it('says so when the database does not answer', async () => {
    const lost = await testDatabase();
    const lonely = await serve(lost);
    await lost.close();
    const response = await fetch(`${lonely.address}/ready`);
    expect(response.status).toBe(503);
    expect((await fetch(`${lonely.address}/health`)).status).toBe(200);
    await lonely.server.stop();
  });
});
