// What costs too much, or is no good request, is refused with a code before any SQL runs.
import { getIntrospectionQuery } from 'graphql';
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
  await client.data('{ platforms { id } }');
});

afterAll(async () => {
  await client.server.stop();
  await database.close();
});

const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

/** A query that goes `depth` fields deep. */
function deep(depth: number): string {
  const inner = (left: number): string =>
    left <= 1 ? 'id' : `procedures { article { ${inner(left - 2)} } }`;
  return `{ article(identifier: "x") { ${inner(depth - 1)} } }`;
}

/** Fragments that each spread the next one twice under two aliases. */
const doubling = `{ article(identifier: "x") { ...F0 } }
  ${times(
    9,
    (at) => `fragment F${at} on Article { a: document { articles { nodes { ...F${at + 1} } } }
    b: document { articles { nodes { ...F${at + 1} } } } }`,
  )}
  fragment F9 on Article { id }`;

const REFUSED: readonly (readonly [string, string, string])[] = [
  [
    'more than 1,000 tokens',
    `{ articles { nodes { ${times(1_500, () => 'id')} } } }`,
    'GRAPHQL_PARSE_FAILED',
  ],
  ['30 aliases', `{ ${times(30, (at) => `a${at}: __typename`)} }`, 'QUERY_TOO_COMPLEX'],
  ['11 root fields', `{ ${times(11, (at) => `a${at}: platforms { id }`)} }`, 'QUERY_TOO_COMPLEX'],
  ['depth 20', deep(20), 'QUERY_TOO_COMPLEX'],
  [
    'depth 20 by fragments',
    `{ article(identifier: "x") { ...F0 } } ${times(
      10,
      (at) => `fragment F${at} on Article {
      procedures { article { ...F${at + 1} } } }`,
    )} fragment F10 on Article { id }`,
    'QUERY_TOO_COMPLEX',
  ],
  ['fragments that double', doubling, 'QUERY_TOO_COMPLEX'],
  [
    'a fragment of itself',
    '{ articles { nodes { ...F } } } fragment F on Article { document { articles { nodes { ...F } } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'fragments of each other',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'page sizes that multiply',
    `{ documents(first: 100) { nodes { articles(first: 100) { nodes {
      referencedBy(first: 100) { nodes { id } } } } } } }`,
    'QUERY_TOO_COMPLEX',
  ],
  [
    'many pages beside each other',
    `{ ${times(
      6,
      (at) => `a${at}: documents(first: 100) { nodes { articles(first: 100) {
      nodes { id } } } }`,
    )} }`,
    'QUERY_TOO_COMPLEX',
  ],
  [
    'introspection that goes round',
    `{ __schema { types { fields { type { fields { type { fields { type { fields {
      name } } } } } } } } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a mutation', 'mutation { ingest }', 'OPERATION_NOT_SUPPORTED'],
  [
    'two operations and no name',
    'query A { platforms { id } } query B { platforms { id } }',
    'BAD_USER_INPUT',
  ],
  ['no query', '', 'GRAPHQL_PARSE_FAILED'],
];

describe('refused before any SQL runs', () => {
  it.each(REFUSED)('%s', async (_name, query, code) => {
    client.statements.length = 0;
    expect(await client.code(query)).toBe(code);
    expect(client.statements).toEqual([]);
  });

  it.each([
    ['a filter nested 500 deep', deeplyNested(500)],
    ['a filter of 5,000 conditions', { or: Array.from({ length: 5_000 }, () => ({})) }],
  ])('%s, in variables', async (_name, filter) => {
    client.statements.length = 0;
    const query = 'query ($filter: ArticleFilter) { articles(filter: $filter) { totalCount } }';
    expect(await client.code(query, { filter })).toBe('QUERY_TOO_COMPLEX');
    expect(client.statements).toEqual([]);
  });

  it('variables of another type', async () => {
    const query = 'query ($first: Int!) { articles(first: $first) { totalCount } }';
    expect(await client.code(query, { first: 'ten' })).toBe('BAD_USER_INPUT');
    expect(await client.code(query)).toBe('BAD_USER_INPUT');
  });

  it('U+0000 in a text', async () => {
    const query = 'query ($t: String!) { articles(filter: { title: $t }) { totalCount } }';
    expect(await client.code(query, { t: 'a\u0000b' })).toBe('BAD_USER_INPUT');
  });
});

function deeplyNested(depth: number): object {
  let filter: object = {};
  for (let at = 0; at < depth; at += 1) filter = { not: filter };
  return filter;
}

describe('served', () => {
  it('the introspection of GraphiQL', async () => {
    const { errors } = await client.post(getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(errors).toBeUndefined();
  });

  it('a page of a hundred with pages of a hundred inside', async () => {
    const query = `{ documents(first: 100) { nodes { articles(first: 100) { nodes { id } } } } }`;
    expect((await client.post(query)).errors).toBeUndefined();
  });

  it('more than fifty fields of one object', async () => {
    const spans = times(20, (at) => `s${at}: span { start { line } }`);
    const all = `id title titleSpan { end { line } } language topicType goal method obstacle url
      updatedAt labels product version platforms { id } identifiers { id } sections { id }
      requirements { id } procedures { id } figures { id } issues { id } errors { id }
      errorMentions { id } references { id } referencedBy { totalCount } notes { id }
      blocks { id } document { id } span { start { line } } source { text }`;
    const query = `{ articles(first: 1) { nodes { ${all} ${spans} } } }`;
    expect((await client.post(query)).errors).toBeUndefined();
  });

  it('SQL in every text, as text', async () => {
    const text = `'; drop table articles; --" $1 \\' $$ %s`;
    const query = `query ($t: String!, $i: ID!) {
      a: articles(filter: { title: $t, platform: $t, language: $t, identifier: $t }) { totalCount }
      b: steps(filter: { control: $t, text: $t, platform: $t }) { totalCount }
      c: error(message: $t) { message }
      d: procedures(filter: { hasFallback: { obstacle: $t, method: $t } }) { totalCount }
      e: references(filter: { target: $t }) { totalCount }
      f: article(identifier: $t) { id }
      g: node(id: $i) { id }
    }`;
    const none = { totalCount: 0 };
    const expected = { a: none, b: none, c: null, d: none, e: none, f: null, g: null };
    expect(await client.data(query, { t: text, i: text })).toEqual(expected);
    expect(await client.data('{ articles { totalCount } }')).toEqual({
      articles: { totalCount: 5 },
    });
  });
});

describe('statements', () => {
  it('are one for each root field, whatever the nesting', async () => {
    client.statements.length = 0;
    await client.data(`{
      articles { nodes { document { run { inputs { nodes { uri } } } } procedures { steps {
        children { text } jumps { to step { text } } source { text } } fallbacks { heading } } } }
      platforms { id articles { nodes { title } } }
      again: platforms { id }
      __typename
    }`);
    expect(client.statements).toHaveLength(3);
  });

  it('have a name that follows from their text', async () => {
    const query = 'query ($t: String!) { articles(filter: { title: $t }) { totalCount } }';
    client.statements.length = 0;
    await client.data(query, { t: 'Pair' });
    await client.data(query, { t: 'Heron' });
    const [one, two] = client.statements;
    expect(one?.name).toBe(two?.name);
    expect(one?.text).toBe(two?.text);
    expect(one?.parameters).not.toEqual(two?.parameters);
  });
});
