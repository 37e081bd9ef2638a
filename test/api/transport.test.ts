// GraphQL over HTTP: the audits of graphql-http, GraphiQL without a network, health and
// readiness, and bodies that are no request.
import { serverAudits } from 'graphql-http';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../database.ts';
import { serve, type Client } from './client.ts';
import { storeKnowledge } from './knowledge.ts';

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await testDatabase();
  await storeKnowledge(database.db);
  client = await serve(database);
});

afterAll(async () => {
  await client.server.stop();
  await database.close();
});

describe('the audits of graphql-http', () => {
  const audits = serverAudits({ url: () => `${client.address}/graphql`, fetchFn: fetch });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (_name, audit) => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    },
  );
});

describe('GraphiQL', () => {
  it('is a page that loads nothing from elsewhere', async () => {
    const response = await fetch(`${client.address}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('kbgraph');
    expect(page.match(/<(?:script|link|img)[^>]*(?:src|href)="?(?:https?:)?\/\//g)).toBeNull();
  });

  it('is where / leads to', async () => {
    const response = await fetch(client.address, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphql');
  });
});

describe('other paths', () => {
  it.each([
    ['/health', 200, 'ok'],
    ['/health?x=1', 200, 'ok'],
    ['/ready', 200, 'ready'],
  ])('%s', async (path, status, text) => {
    const response = await fetch(client.address + path);
    expect([response.status, await response.text()]).toEqual([status, `${text}\n`]);
  });

  it('are not found', async () => {
    expect((await fetch(`${client.address}/nothing`)).status).toBe(404);
  });
});

/** The status and the code of what a body is answered with. */
async function posted(body: string, type = 'application/json'): Promise<[number, string]> {
  const response = await fetch(`${client.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
  return [response.status, await response.text()];
}

describe('bodies that are no request', () => {
  it.each([
    ['no JSON', '{'],
    ['a number', '7'],
    ['a batch of 100', JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ x }' })))],
    ['a query that is no text', JSON.stringify({ query: 1 })],
    ['an unknown parameter', JSON.stringify({ query: '{ __typename }', other: 1 })],
    ['variables that are a list', JSON.stringify({ query: '{ __typename }', variables: [] })],
  ])('%s', async (_name, body) => {
    const [status, text] = await posted(body);
    expect(status).toBe(400);
    expect(text).toContain('"code":"BAD_REQUEST"');
    expect(text).not.toContain('"originalError"');
  });

  it('a type that is not JSON', async () => {
    expect((await posted('<x/>', 'application/xml'))[0]).toBe(415);
  });

  it('10 MB', async () => {
    const [status, text] = await posted(JSON.stringify({ query: ' '.repeat(10_000_000) }));
    expect(status).toBe(413);
    expect(text).toContain('"code":"REQUEST_ENTITY_TOO_LARGE"');
  });

  it('10 MB that do not say so', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(
        `${client.address}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.on('error', reject);
      for (let at = 0; at < 10; at += 1) sent.write(' '.repeat(1_000_000));
      sent.end();
    });
    expect(status).toBe(413);
  });
});

describe('the media type of an answer', () => {
  const GRAPHQL = 'application/graphql-response+json';
  const good = '{ articles { totalCount } }';

  it.each([
    ['*/*', good, 'application/json', 200],
    ['application/json', good, 'application/json', 200],
    [`${GRAPHQL}, application/json`, good, GRAPHQL, 200],
    [`application/json, ${GRAPHQL}`, good, 'application/json', 200],
    ['text/plain, */*', good, 'application/json', 200],
    ['application/json', '{ nothing }', 'application/json', 200],
    [GRAPHQL, '{ nothing }', GRAPHQL, 400],
    [`${GRAPHQL}, application/json`, '{ articles(first: 0) { totalCount } }', GRAPHQL, 400],
    ['image/png', good, null, 406],
  ])('to %s, of %s', async (accept, query, type, status) => {
    const response = await fetch(`${client.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query }),
    });
    await response.text();
    expect(response.status).toBe(status);
    if (type === null) return;
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  });
});

describe('web pages elsewhere', () => {
  const headers = { origin: 'https://help.example', 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ __typename }' });

  it('may read nothing unless their origin is allowed', async () => {
    const response = await fetch(`${client.address}/graphql`, { method: 'POST', headers, body });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may read where their origin is allowed', async () => {
    const open = await serve(database, { corsOrigins: ['https://help.example'] });
    const response = await fetch(`${open.address}/graphql`, { method: 'POST', headers, body });
    await response.text();
    await open.server.stop();
    expect(response.headers.get('access-control-allow-origin')).toBe('https://help.example');
  });
});
