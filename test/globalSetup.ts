// One Postgres server for the whole test run: the one at DATABASE_URL if that is set, otherwise
// an embedded one in a temporary folder, with fsync off. The schema is migrated once, into a
// template that test/database.ts copies for each test file.
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../db/connect.ts';
import { joinServer } from '../db/embedded/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server, on a database from which others can be made. */
    serverUrl: string;
    /** Name of the migrated template, and the prefix of all databases of this run. */
    template: string;
  }
}

const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

async function provideServer(): Promise<{ url: string; release: () => Promise<void> }> {
  const given = process.env.DATABASE_URL ?? '';
  if (given !== '') return { url: given, release: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'kbgraph-test-'));
  await chmod(folder, 0o755);
  const { address, release } = await joinServer(join(folder, 'data'), FAST);
  const { user, password, host, port, database } = address;
  return {
    url: `postgres://${user}:${password}@${host}:${port}/${database}`,
    release: async () => {
      await release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The address of another database on the same server. */
function onServer(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

async function run(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await provideServer();
  const template = `kbgraph_test_${randomBytes(6).toString('hex')}`;
  await run(server.url, async (client) => {
    await client.query(
      `create database ${template} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`,
    );
  });
  const { close } = await openDatabase({
    dataFolder: '',
    databaseUrl: onServer(server.url, template),
  });
  await close();
  project.provide('serverUrl', server.url);
  project.provide('template', template);
  return async () => {
    await run(server.url, async (client) => {
      const { rows } = await client.query<{ datname: string }>(
        'select datname from pg_database where starts_with(datname, $1)',
        [template],
      );
      for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
    });
    await server.release();
  };
}
