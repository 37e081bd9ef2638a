// Every example query beside this file: what it answers on a small knowledge base, and the one
// statement for each of its root fields. UPDATE=1 writes the .json and .sql files anew.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Client } from '../api/client.ts';
import { storeKnowledge } from '../api/knowledge.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { committed } from './committed.ts';

const FOLDER = new URL('.', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace(/\.graphql$/, ''));

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await testDatabase();
  await storeKnowledge(database.db);
  client = await serve(database);
  await client.post('{ platforms { id } }');
});

afterAll(async () => {
  await client.server.stop();
  await database.close();
});

/** The statement with a line for each of its parts, so that a diff shows what changed. */
function lines(statement: string): string {
  return statement
    .replace(/\s+/g, ' ')
    // Only a database without a Unicode locale needs to be told one.
    .replace(/(?<=NFKC\)) collate "[^"]+"/g, '')
    .replace(/ ?\b(with|from|where|order by|limit|join|union all) /g, '\n$1 ')
    .replace(/\(select /g, '\n(select ')
    .replace(/ +\n/g, '\n')
    .trim();
}

describe('example queries', () => {
  it.each(NAMES)('%s', async (name) => {
    const query = readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
    client.statements.length = 0;
    const result = await client.post(query);
    const sql = client.statements.map(({ text }) => `${lines(text)};\n`).join('\n');
    const json = `${JSON.stringify(result, null, 2)}\n`;
    expect(json).toBe(await committed(new URL(`${name}.json`, FOLDER), json));
    expect(sql).toBe(await committed(new URL(`${name}.sql`, FOLDER), sql));
  });
});
