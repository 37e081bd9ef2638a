// Requests per second over HTTP, beside a plain node:http server that answers with one prepared SQL
// statement. Both servers are processes of their own and are asked in turns; before anything is
// timed, their answers are compared.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { deepStrictEqual } from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { z } from 'zod';
import type { OpenDatabase } from '../db/connect.ts';
import { openSources } from '../ingest/source/open.ts';
import { ingestSources } from '../pipeline/ingest.ts';
import { CASES, TITLE, type Case } from './cases.ts';
import { COLLECTION } from './ingest.ts';
import { figure, heading, report } from './measure.ts';
import { ROOT } from './texts.ts';

const SERVER = fileURLToPath(new URL('serve.js', import.meta.url));
const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 10;

/** In a body, what is another text with each request. */
const ANOTHER = '[<id>]';

interface Contestant {
  readonly name: string;
  readonly url: string;
  readonly body: string;
}

export async function benchApi(database: OpenDatabase, dataFolder: string): Promise<void> {
  const inputs = openSources([join(ROOT, 'sample')], {
    workingFolder: ROOT,
    passOver: [],
    sizeCapBytes: 1_000_000,
    stdin: process.stdin,
  });
  await ingestSources({ database, collection: COLLECTION, inputs });
  const kbgraph = await start('kbgraph', dataFolder);
  const plain = await start('plain', dataFolder);
  try {
    const ids = await articleIds(database, kbgraph.url);
    heading(`Requests per second, ${CONNECTIONS} connections`);
    for (const [index, one] of CASES.entries()) {
      await compare(one, [
        { name: 'again', url: kbgraph.url, body: bodyOf(one, ids.opaque, '') },
        { name: 'anew', url: kbgraph.url, body: bodyOf(one, ids.opaque, ANOTHER) },
        { name: 'plain', url: `${plain.url}/${index}`, body: bodyOf(one, ids.uuid, '') },
      ]);
    }
  } finally {
    await kbgraph.stop();
    await plain.stop();
  }
}

/** A request; a variable that the query does not declare can make it one that never came before. */
function bodyOf({ query }: Case, id: string, unused: string): string {
  return JSON.stringify({ query, variables: { id, unused } });
}

async function compare({ name }: Case, contestants: readonly Contestant[]): Promise<void> {
  const [first, ...others] = await Promise.all(contestants.map(answerOf));
  for (const other of others) {
    deepStrictEqual(other, first, `the servers answer differently: ${name}`);
  }
  const best = new Map<string, number>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const contestant of contestants) {
      const rate = await rateOf(contestant);
      // The first round warms up.
      if (round > 0) best.set(contestant.name, Math.max(best.get(contestant.name) ?? 0, rate));
    }
  }
  const [again = 0, anew = 0, plain = 0] = contestants.map((one) => best.get(one.name) ?? 0);
  const ratio = (rate: number) => `${figure(rate / plain)} × plain`;
  report(name, `${figure(again)}/s`, ratio(again));
  report('  with other variables each time', `${figure(anew)}/s`, ratio(anew));
  report('  plain node:http, one prepared SQL', `${figure(plain)}/s`, '');
}

async function rateOf({ url, body }: Contestant): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const idReplacement = body.includes(ANOTHER);
  const options = { url, body, headers, idReplacement, method: 'POST' as const };
  const result = await autocannon({ ...options, duration: SECONDS, connections: CONNECTIONS });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} failed under load`);
  return result.requests.average;
}

async function answerOf({ url, body }: Contestant): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  return response.json();
}

const Ids = z.object({
  data: z.object({ articles: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }),
});

/** The id of the article, as GraphQL and as the database has it. */
async function articleIds(
  { db }: OpenDatabase,
  url: string,
): Promise<{ readonly opaque: string; readonly uuid: string }> {
  const query = `{ articles(collection: "${COLLECTION}", filter: { title: "${TITLE}" }, first: 1) {
    nodes { id } } }`;
  const body = JSON.stringify({ query });
  const answer = Ids.parse(await answerOf({ name: 'ids', url, body }));
  const { id } = await db
    .selectFrom('articles')
    .innerJoin('collections', 'collections.id', 'articles.collection_id')
    .select('articles.id')
    .where('collections.name', '=', COLLECTION)
    .where('title', '=', TITLE)
    .executeTakeFirstOrThrow();
  return { opaque: answer.data.articles.nodes[0]?.id ?? '', uuid: id };
}

interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function start(kind: 'kbgraph' | 'plain', dataFolder: string): Promise<Running> {
  const child = spawn(process.execPath, [SERVER, kind, dataFolder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const line = await Promise.race([once(child.stdout, 'data'), ended.then(() => null)]);
  if (line === null) throw new Error(`the ${kind} server did not start`);
  const stop = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  return { url: String(line[0]).trim(), stop };
}
