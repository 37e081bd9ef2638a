// A database for one test file: a copy of the migrated template, dropped by `close`.
//   const database = await testDatabase();   // in beforeAll
//   await database.close();                  // in afterAll
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { openDatabase, type OpenDatabase } from '../db/connect.ts';

export interface TestDatabase extends OpenDatabase {
  /** Its address, with the password: for DATABASE_URL of a child process. */
  readonly url: string;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('serverUrl') });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** The address of a new database: empty, or a copy of the migrated template. */
export async function newDatabase(from: 'template' | 'nothing'): Promise<string> {
  const name = `${inject('template')}_${randomBytes(6).toString('hex')}`;
  const source = from === 'template' ? inject('template') : 'template0';
  await onServer(
    `create database ${name} template ${source}` +
      (from === 'template' ? '' : ` encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`),
  );
  const url = new URL(inject('serverUrl'));
  url.pathname = `/${name}`;
  return url.href;
}

/** The address of a copy of a database that nobody has open. */
export async function copyOfDatabase(original: string): Promise<string> {
  const name = `${inject('template')}_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} template ${new URL(original).pathname.slice(1)}`);
  const url = new URL(original);
  url.pathname = `/${name}`;
  return url.href;
}

export async function dropDatabase(url: string): Promise<void> {
  await onServer(`drop database ${new URL(url).pathname.slice(1)} with (force)`);
}

/** A fresh, migrated and open database. */
export async function testDatabase(): Promise<TestDatabase> {
  const url = await newDatabase('template');
  const opened = await openDatabase({ dataFolder: '', databaseUrl: url });
  const close = async () => {
    await opened.close();
    await dropDatabase(url);
  };
  return { ...opened, url, close };
}
