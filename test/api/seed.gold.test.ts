// The two questions that the API must answer on the founding document, over HTTP, as the gold
// annotation beside the project says; reported as skipped where that is not at hand.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DEFAULT_SIZE_CAP_BYTES, openSources } from '../../ingest/source/open.ts';
import { ingestSources } from '../../pipeline/ingest.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { serve, type Client } from './client.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/seed');
const GOLD = resolve(FOLDER, 'gold.json');

const Titled = z.object({ title: z.string() });
const Gold = z.object({
  seed: z.string(),
  queries: z.record(z.string(), z.unknown()),
});

const FALLBACKS = `{ procedures(filter: { platform: "android", hasFallback: { obstacle: "QR" } }, first: 10) {
  nodes { heading article { title } fallbacks { heading article { title } } } } }`;
const ERROR = `{ error(message: "An error has occurred") { message articles(first: 50) { nodes { title } }
  solutions { article { title } cause remedy } } }`;

describe.skipIf(!existsSync(GOLD))('the two questions on the seed', () => {
  let database: TestDatabase;
  let client: Client;
  let gold: z.infer<typeof Gold>;

  beforeAll(async () => {
    gold = Gold.parse(JSON.parse(readFileSync(GOLD, 'utf8')));
    database = await testDatabase();
    const inputs = openSources([resolve(FOLDER, gold.seed)], {
      workingFolder: FOLDER,
      passOver: [],
      sizeCapBytes: DEFAULT_SIZE_CAP_BYTES,
      stdin: process.stdin,
    });
    await ingestSources({ database, collection: 'seed', inputs });
    client = await serve(database);
  });

  afterAll(async () => {
    await client.server.stop();
    await database.close();
  });

  /** The titles that the gold annotation gives for a question; the key starts with the words. */
  function titles(question: string): string[] {
    const found = Object.entries(gold.queries).find(([key]) => key.startsWith(question));
    return z.array(z.string()).parse(found?.[1]);
  }

  it('procedures for a platform that have a fallback', async () => {
    const Procedure = z.object({ article: Titled });
    const { procedures } = z
      .object({
        procedures: z.object({
          nodes: z.array(Procedure.extend({ fallbacks: z.array(Procedure) })),
        }),
      })
      .parse(await client.data(FALLBACKS));
    const found = procedures.nodes.flatMap(({ article, fallbacks }) => [
      article.title,
      ...fallbacks.map((fallback) => fallback.article.title),
    ]);
    expect(found).toEqual(titles('procedures for Android'));
  });

  it('articles that resolve an error, each with what resolves it', async () => {
    const { error } = z
      .object({
        error: z.object({
          message: z.string(),
          articles: z.object({ nodes: z.array(Titled) }),
          solutions: z.array(
            z.object({
              article: Titled,
              cause: z.string().nullable(),
              remedy: z.string().nullable(),
            }),
          ),
        }),
      })
      .parse(await client.data(ERROR));
    const expected = titles('articles resolving');
    expect(error.articles.nodes.map(({ title }) => title).sort()).toEqual(expected.sort());
    const resolving = error.solutions.filter(({ remedy }) => remedy !== null);
    expect([...new Set(resolving.map(({ article }) => article.title))].sort()).toEqual(expected);
  });

  it('articles for a platform', async () => {
    const { articles } = z
      .object({ articles: z.object({ nodes: z.array(Titled) }) })
      .parse(await client.data('{ articles(filter: { platform: "ios" }) { nodes { title } } }'));
    expect(articles.nodes.map(({ title }) => title).sort()).toEqual(
      titles('articles for iOS').sort(),
    );
  });

  it('shows, for every step, the characters that it was read from', async () => {
    const Step = z.object({ text: z.string(), source: z.object({ text: z.string() }) });
    const Page = z.object({
      steps: z.object({
        nodes: z.array(Step),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
      }),
    });
    const query = `query ($after: String) { steps(first: 100, after: $after) {
      nodes { text source { text } } pageInfo { hasNextPage endCursor } } }`;
    const squeezed = (text: string) => text.replace(/\s+/g, '');
    let after: string | null = null;
    for (let more = true; more; ) {
      const { steps } = Page.parse(await client.data(query, { after }));
      for (const { text, source } of steps.nodes) {
        expect(squeezed(source.text)).toContain(squeezed(text).slice(0, 20));
      }
      after = steps.pageInfo.endCursor;
      more = steps.pageInfo.hasNextPage;
    }
  });
});
