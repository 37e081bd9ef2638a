// Connections: walking forward, walking backward and the whole list are the same, whatever the
// order, also inside other lists and while rows are added.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testDatabase, type TestDatabase } from '../database.ts';
import { serve, type Client } from './client.ts';
import { generatedDocuments } from './generated.ts';
import { storeAll } from './knowledge.ts';
import { writeDocument } from './writer.ts';

const Page = z.object({
  totalCount: z.number(),
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
});
type Page = z.infer<typeof Page>;

const FIELDS = `totalCount edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const DOCUMENTS = 4;
const EACH = 23;

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await testDatabase();
  await storeAll(database.db, 'many', generatedDocuments(DOCUMENTS, EACH));
  client = await serve(database);
});

afterAll(async () => {
  await client.server.stop();
  await database.close();
});

/** A page of a list; `list` is the field with its own arguments, "articles(" say. */
async function pageOf(list: string, window: string): Promise<Page> {
  const data = await client.data(`{ page: ${list}${window}) { ${FIELDS} } }`);
  return z.object({ page: Page }).parse(data).page;
}

/** The ids of all pages of a walk in one direction. */
async function walk(list: string, size: number, way: 'forward' | 'backward'): Promise<string[]> {
  const ids: string[] = [];
  const forward = way === 'forward';
  let window = forward ? `first: ${size}` : `last: ${size}`;
  for (;;) {
    const page = await pageOf(list, window);
    const onPage = page.edges.map(({ node }) => node.id);
    if (forward) ids.push(...onPage);
    else ids.unshift(...onPage);
    const { startCursor, endCursor, hasNextPage, hasPreviousPage } = page.pageInfo;
    expect(startCursor).toBe(page.edges[0]?.cursor ?? null);
    expect(endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    expect(forward ? hasPreviousPage : hasNextPage).toBe(ids.length > onPage.length);
    if (!(forward ? hasNextPage : hasPreviousPage)) return ids;
    window = forward
      ? `first: ${size}, after: "${endCursor ?? ''}"`
      : `last: ${size}, before: "${startCursor ?? ''}"`;
  }
}

const LISTS = [
  ['articles in the default order', 'articles('],
  ['articles by title, descending', 'articles(orderBy: { field: TITLE, direction: DESC }, '],
  ['articles by place', 'articles(orderBy: { field: PLACE }, '],
  ['filtered articles', 'articles(filter: { language: "de" }, '],
  ['steps', 'steps('],
  ['procedures by article', 'procedures(orderBy: { field: ARTICLE, direction: ASC }, '],
  ['documents by time', 'documents(orderBy: { field: STORED_AT, direction: DESC }, '],
] as const;

describe.each(LISTS)('%s', (_name, list) => {
  it('is the same forward, backward and whole', async () => {
    const forward = await walk(list, 17, 'forward');
    expect(await walk(list, 17, 'backward')).toEqual(forward);
    expect(await walk(list, 100, 'forward')).toEqual(forward);
    expect(new Set(forward).size).toBe(forward.length);
    expect(forward).toHaveLength((await pageOf(list, 'first: 1')).totalCount);
  });

  it('has the rows between two cursors', async () => {
    const whole = await pageOf(list, 'first: 4');
    const [from, to] = [whole.edges[0]?.cursor ?? '', whole.edges[3]?.cursor ?? ''];
    const between = await pageOf(list, `after: "${from}", before: "${to}"`);
    expect(between.edges).toEqual(whole.edges.slice(1, 3));
    expect(between.totalCount).toBe(whole.totalCount);
  });
});

it('gives 20 where no size is asked for', async () => {
  expect((await pageOf('articles(', 'first: null')).edges).toHaveLength(20);
});

it('limits a list inside a list for each of its parents', async () => {
  const query = `{ documents { nodes {
    articles(first: 3, orderBy: { field: PLACE, direction: DESC }) { totalCount nodes { id } }
  } } }`;
  const Articles = z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ id: z.string() })),
  });
  const { documents } = z
    .object({ documents: z.object({ nodes: z.array(z.object({ articles: Articles })) }) })
    .parse(await client.data(query));
  expect(documents.nodes).toHaveLength(DOCUMENTS);
  for (const { articles } of documents.nodes) {
    expect(articles.totalCount).toBe(EACH);
    expect(articles.nodes).toHaveLength(3);
  }
});

it('loses and doubles no row when rows are added between two pages', async () => {
  const before = await walk('articles(', 100, 'forward');
  const first = await pageOf('articles(', 'first: 40');
  const added = ['AAA first', 'ZZZ last', 'Heron hub'].map((title) => ({ title }));
  await storeAll(database.db, 'many', [writeDocument('added.txt', added)]);
  const seen = first.edges.map(({ node }) => node.id);
  let after = first.pageInfo.endCursor;
  for (let more = true; more; ) {
    const page = await pageOf('articles(', `first: 40, after: "${after ?? ''}"`);
    seen.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.filter((id) => before.includes(id))).toEqual(before);
});

describe('arguments out of range are refused', () => {
  it.each([
    'first: 0',
    'first: -1',
    'first: 101',
    'last: 0',
    'last: 101',
    'first: 1, last: 1',
    'after: "nonsense"',
    'after: "WyJwbGFjZSJd"',
    'before: ""',
  ])('%s', async (window) => {
    client.statements.length = 0;
    expect(await client.code(`{ articles(${window}) { nodes { id } } }`)).toBe('BAD_USER_INPUT');
    expect(client.statements).toEqual([]);
  });

  it('a cursor of another order', async () => {
    const { pageInfo } = await pageOf('articles(', 'first: 1');
    const query = `{ articles(after: "${pageInfo.endCursor ?? ''}",
      orderBy: { field: TITLE, direction: DESC }) { nodes { id } } }`;
    expect(await client.code(query)).toBe('BAD_USER_INPUT');
  });
});
