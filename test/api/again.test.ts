// The same document again with other variables: what is kept of the first request must not show in
// the answer to the second, and must not make it cheaper than it is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testDatabase, type TestDatabase } from '../database.ts';
import { serve, type Client } from './client.ts';
import { FALLBACK_ANDROID, QR_ANDROID, storeKnowledge } from './knowledge.ts';

const Data = z.object({
  articles: z.object({ nodes: z.array(z.unknown()) }),
  collections: z.array(z.unknown()),
});

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

describe('the same document again', () => {
  it('answers for the variables of its root field', async () => {
    const query = 'query ($i: String) { article(identifier: $i) { title } }';
    const ask = (i: string) => client.data(query, { i });
    expect(await ask('HD101')).toEqual({ article: { title: QR_ANDROID } });
    expect(await ask('HD102')).toEqual({ article: { title: FALLBACK_ANDROID } });
    expect(await ask('HD101')).toEqual({ article: { title: QR_ANDROID } });
  });

  it('answers for variables further down, in the query and in a fragment', async () => {
    const query = `query ($skip: Boolean!, $few: Int) {
      article(identifier: "HD101") { ...parts document { articles(first: $few) { nodes { id } } } }
    }
    fragment parts on Article { title @skip(if: $skip) }`;
    const ask = async (skip: boolean, few: number) => client.data(query, { skip, few });
    const id: unknown = expect.any(String);
    const nodes = (count: number) => ({
      articles: { nodes: Array.from({ length: count }, () => ({ id })) },
    });
    const title = QR_ANDROID;
    expect(await ask(false, 1)).toEqual({ article: { title, document: nodes(1) } });
    expect(await ask(true, 2)).toEqual({ article: { document: nodes(2) } });
    expect(await ask(false, 1)).toEqual({ article: { title, document: nodes(1) } });
  });

  it('counts what it may read by the page size of each time', async () => {
    const query = `query ($n: Int) { articles(first: $n) { nodes {
      procedures { steps { figures { procedure { steps { id } } } } } } } }`;
    const ask = async (n: number) => client.code(query, { n });
    expect([await ask(1), await ask(100), await ask(2), await ask(100)]).toEqual([
      'no error',
      'QUERY_TOO_COMPLEX',
      'no error',
      'QUERY_TOO_COMPLEX',
    ]);
  });

  it('sees a fragment at each of its depths', async () => {
    const query = `{ articles { ...list } collections { articles { ...list } } }
      fragment list on ArticleConnection { nodes { title procedures { heading } } }`;
    const { articles, collections } = Data.parse(await client.data(query));
    expect(articles.nodes).toHaveLength(5);
    const same: unknown = expect.arrayContaining(articles.nodes);
    expect(collections).toEqual([{ articles: { nodes: same } }]);
    expect(await client.data(query)).toEqual({ articles, collections });
  });
});
