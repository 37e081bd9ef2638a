// The commands that serve: `serve` on a given port, `start` with the sample and on a free one.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { testDatabase, type TestDatabase } from '../database.ts';
import { temporaryFolder } from '../source/folder.ts';
import { articleText } from './documents.ts';
import { ROOT } from './program.ts';
import { runCli, startCli } from './run.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** The data of an answer over HTTP. */
async function ask(address: string, query: string): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return z.object({ data: z.unknown() }).parse(await response.json()).data;
}

function addressIn(output: string): string {
  const [address] = /http:\/\/\S+\/graphql/.exec(output) ?? [];
  if (address === undefined) throw new Error(`no address in: ${output}`);
  return address;
}

/** A port that is in use until the test ends. */
async function takenPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return z.object({ port: z.number() }).parse(server.address()).port;
}

describe('serve', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('answers at its address until %s', async (signal) => {
    const env = { DATABASE_URL: database.url };
    const server = startCli(['serve', '--port', '0'], { cwd: ROOT, env });
    const address = addressIn(await server.shows('/graphql'));
    expect(await ask(address, '{ __typename }')).toEqual({ __typename: 'Query' });
    server.process.kill(signal);
    expect(await server.result).toMatchObject({ code: 0, stdout: `serving ${address}\n` });
    await expect(fetch(address)).rejects.toThrow();
  });

  it('reads the only collection, or the one that is named', async () => {
    const cwd = await temporaryFolder({ 'a.txt': articleText(1) });
    const env = { DATABASE_URL: database.url };
    const ingest = (name: string) =>
      runCli(['ingest', 'a.txt', '--collection', name], { cwd, env });
    const count = '{ documents { totalCount } }';
    const one = { data: { documents: { totalCount: 1 } } };
    await ingest('manuals');
    const only = await runCli(['query', count], { cwd, env });
    expect(JSON.parse(only.stdout)).toEqual(one);
    await ingest('guides');
    const which = await runCli(['query', count], { cwd, env });
    expect(which.code).toBe(2);
    expect(which.stdout).toContain('COLLECTION_REQUIRED');
    const named = await runCli(['query', count, '--collection', 'guides'], { cwd, env });
    expect(JSON.parse(named.stdout)).toEqual(one);
  });

  it('says so where its port is in use, and ends with 2', async () => {
    const port = await takenPort();
    const env = { DATABASE_URL: database.url };
    const { code, stderr } = await runCli(['serve', '--port', String(port)], { cwd: ROOT, env });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `kbgraph: 127.0.0.1:${port} is in use: choose another port with --port\n`,
    });
  });
});

describe('query', () => {
  const env = () => ({ DATABASE_URL: database.url });

  it('takes variables, a file and the standard input', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    const cwd = await temporaryFolder({ 'q.graphql': query });
    const variables = ['--variables', '{ "id": "x" }'];
    for (const args of [[query], ['-'], ['--file', 'q.graphql']]) {
      const result = await runCli(['query', ...args, ...variables], {
        cwd,
        env: env(),
        stdin: query,
      });
      expect(result.code, args.join()).toBe(0);
      expect(JSON.parse(result.stdout)).toEqual({ data: { node: null } });
    }
  });

  it.each([
    ['{', 'Syntax Error'],
    ['{ nothing }', 'Cannot query field'],
  ])('ends with 2 on %s, the answer still JSON', async (query, message) => {
    const { code, stdout } = await runCli(['query', query], { cwd: ROOT, env: env() });
    const { errors } = z
      .object({ errors: z.array(z.looseObject({ message: z.string() })) })
      .parse(JSON.parse(stdout));
    expect(code).toBe(2);
    expect(errors[0]?.message).toContain(message);
  });
});

describe('start', () => {
  it('reads the sample, takes the next free port, and its two queries have answers', async () => {
    const cwd = await temporaryFolder();
    const port = await takenPort();
    const run = startCli(['start', '--port', String(port)], { cwd });
    const shown = await run.shows('Ctrl-C');
    const address = addressIn(shown);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    const queries = [...shown.matchAll(/^  \{\n[^]*?^  \}\n/gm)].map(([query]) => query);
    expect(queries).toHaveLength(2);
    const [procedures, error] = await Promise.all(queries.map((query) => ask(address, query)));
    expect(procedures).toMatchObject({
      procedures: { nodes: [{ fallbacks: [{ article: {} }] }] },
    });
    const { articles } = z
      .object({ error: z.object({ articles: z.object({ nodes: z.array(z.unknown()) }) }) })
      .parse(error).error;
    expect(articles.nodes.length).toBeGreaterThan(1);
    run.process.kill('SIGINT');
    expect(await run.result).toMatchObject({ code: 0 });
  });
});
