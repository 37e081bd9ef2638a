// Opening a database: the schema is brought up once, however many come, and what cannot be used
// is refused with a message that says where and what to do.
import { createServer } from 'node:net';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { openDatabase, withoutPassword } from '../../db/connect.ts';
import { DatabaseTooNew, DatabaseUnreachable, DatabaseUnsuitable } from '../../db/failures.ts';
import { migrate, migrationStatus } from '../../db/migrate.ts';
import { dropDatabase, newDatabase } from '../database.ts';
import { rowVersions } from '../rowVersions.ts';

const urls: string[] = [];
afterEach(async () => {
  for (const url of urls.splice(0)) await dropDatabase(url);
});

async function database(from: 'template' | 'nothing'): Promise<string> {
  const url = await newDatabase(from);
  urls.push(url);
  return url;
}

const open = (databaseUrl: string, options: { migrate?: boolean } = {}) =>
  openDatabase({ dataFolder: '', databaseUrl, connections: 2, ...options });

test('many at once bring a new database to the schema, once', async () => {
  const url = await database('nothing');
  const opened = await Promise.all(Array.from({ length: 5 }, () => open(url)));
  for (const { db } of opened) {
    const { applied, pending, unknown } = await migrationStatus(db);
    expect([applied.length > 0, pending, unknown]).toEqual([true, [], []]);
    expect(await migrate(db)).toEqual([]);
  }
  await Promise.all(opened.map(({ close }) => close()));
});

test('a database can be looked at without bringing it to the schema', async () => {
  const url = await database('nothing');
  const { db, close } = await open(url, { migrate: false });
  const before = await migrationStatus(db);
  expect([before.applied, before.pending.length > 0]).toEqual([[], true]);
  expect(await migrate(db)).toEqual(before.pending);
  await close();
});

test('opening a current database writes nothing', async () => {
  const url = await database('template');
  const first = await open(url);
  const before = await rowVersions(first.pool);
  const transaction = async () =>
    (await first.pool.query<{ id: string }>('select pg_current_xact_id()::text as id')).rows;
  const [{ id: idBefore } = { id: '' }] = await transaction();
  await (await open(url)).close();
  const [{ id: idAfter } = { id: '' }] = await transaction();
  expect(await rowVersions(first.pool)).toEqual(before);
  expect(BigInt(idAfter)).toBeGreaterThan(BigInt(idBefore));
  await first.close();
});

test('a database made by a newer version is refused', async () => {
  const url = await database('template');
  const { pool, close } = await open(url);
  await pool.query(`insert into kbgraph_migrations values ('9999_later', now()::text)`);
  await close();
  await expect(open(url)).rejects.toThrow(DatabaseTooNew);
  await expect(open(url)).rejects.toThrow(/9999_later/);
});

test('a database that cannot hold every character is refused', async () => {
  const url = await database('nothing');
  const name = `${new URL(url).pathname.slice(1)}_latin`;
  const latin = url.replace(/[^/]*$/, name);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `create database ${name} template template0 encoding 'LATIN1'
      locale_provider libc lc_collate 'C' lc_ctype 'C'`,
  );
  await client.end();
  urls.push(latin);
  await expect(open(latin)).rejects.toThrow(DatabaseUnsuitable);
  await expect(open(latin)).rejects.toThrow(/LATIN1.*UTF8/);
});

test('a server that is not there is reported with its address, without the password', async () => {
  const free = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => free.once('listening', resolve));
  const address = free.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await new Promise((resolve) => free.close(resolve));
  const failure = open(`postgres://ann:secret@127.0.0.1:${port}/kb`);
  await expect(failure).rejects.toThrow(DatabaseUnreachable);
  const message = await failure.catch((error: unknown) => String(error));
  expect(message).toContain(`postgres://ann@127.0.0.1:${port}/kb`);
  expect(message).toContain('DATABASE_URL');
  expect(message).not.toContain('secret');
});

test('a database, a user or a port that is wrong is reported too', async () => {
  const url = await database('nothing');
  await expect(open(`${url}_missing`)).rejects.toThrow(/_missing.*does not exist/s);
  await expect(open('postgres://ann@127.0.0.1:99999/kb')).rejects.toThrow(DatabaseUnreachable);
  await expect(open('not an address')).rejects.toThrow(DatabaseUnreachable);
});

test('an address is shown without its password', () => {
  expect(withoutPassword('postgres://ann:secret@example.org:5433/kb?sslmode=require')).toBe(
    'postgres://ann@example.org:5433/kb',
  );
  expect(withoutPassword('postgresql://example.org/kb')).toBe('postgresql://example.org/kb');
  expect(withoutPassword('ann:secret@nowhere')).not.toContain('secret');
});

test('a connection that the server cuts fails its next query, and no more', async () => {
  const url = await database('template');
  const { db, pool, close } = await open(url);
  await expect(
    db.transaction().execute(async (transaction) => {
      await pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return transaction.selectFrom('steps').selectAll().execute();
    }),
  ).rejects.toThrow();
  expect(await db.selectFrom('steps').select('id').execute()).toEqual([]);
  await close();
});

test('counts of 64 bits are numbers', async () => {
  const { pool, close } = await open(await database('template'));
  const { rows } = await pool.query('select count(*), 2::bigint ^ 40 as power from steps');
  expect(rows).toEqual([{ count: 0, power: 2 ** 40 }]);
  await close();
});
