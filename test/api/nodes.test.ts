// Every kind of node comes back by its id, with the same type and id; ids that are not ours, or
// not of this store, are null and never a fault.
import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LIMITS } from '../../api/limits.ts';
import { schema } from '../../api/schema.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { storeTexts } from '../markup.ts';
import { serve, type Client } from './client.ts';
import { storeKnowledge } from './knowledge.ts';

const Node = z.object({ __typename: z.string(), id: z.string() });
type Node = z.infer<typeof Node>;
const Data = z.record(z.string(), z.record(z.string(), z.unknown()));

const EVERYTHING = `fragment on_ on Node { __typename id }
query {
  collections { ...on_ }
  runs { nodes { ...on_ inputs { nodes { ...on_ } } } }
  documents { nodes { ...on_ messages { nodes { ...on_ } } } }
  errors { nodes { ...on_ mentions { nodes { ...on_ } } } }
  tasks { nodes { ...on_ } }
  wantedArticles { nodes { ...on_ } }
  duplicates { nodes { ...on_ } }
  changes { nodes { ...on_ } }
  articles {
    nodes {
      ...on_
      identifiers { ...on_ } sections { ...on_ } requirements { ...on_ } figures { ...on_ }
      references { ...on_ candidates { ...on_ } } figureScopes { ...on_ } notes { ...on_ } platformPassages { ...on_ } blocks { ...on_ }
      issues { ...on_ solutions { ...on_ } }
      procedures {
        ...on_
        relations { ...on_ }
        steps {
          ...on_
          choices { ...on_ } details { ...on_ } jumps { ...on_ } controls { ...on_ }
          figureMentions { ...on_ }
        }
      }
    }
  }
}`;

/** What brings the kinds of nodes that only links make. */
const TEXTS = {
  'one.txt':
    'How to water a heron pond\n\nSee KB77.\n\n1. Open the tap.\n2. Wait for an hour (Figure 1).\n',
  'two.txt':
    'How to water a heron pond\n\n1. Open the tap.\n2. Wait for an hour (Figure 1).\nFigure 1\n',
  'three.txt':
    'How to rest\n\nSee “How to water a heron pond” in the Heron Forum.\n\n1. Sit down.\n',
};

let database: TestDatabase;
let client: Client;
let nodes: readonly Node[];

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = Node.safeParse(value);
  return [...(node.success ? [node.data] : []), ...Object.values(value).flatMap(nodesIn)];
}

beforeAll(async () => {
  database = await testDatabase();
  await storeKnowledge(database.db);
  await storeTexts(database.db, 'heron', TEXTS);
  client = await serve(database);
  nodes = nodesIn(await client.data(EVERYTHING));
});

afterAll(async () => {
  await client.server.stop();
  await database.close();
});

describe('node(id:)', () => {
  it('gives every kind of node again', async () => {
    const interface_ = schema.getType('Node');
    const kinds = isInterfaceType(interface_) ? schema.getPossibleTypes(interface_) : [];
    const names = [...new Set(nodes.map((node) => node.__typename))];
    expect(names.sort()).toEqual(kinds.map(({ name }) => name).sort());
    const query = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    for (const name of names) {
      const node = nodes.find(({ __typename }) => __typename === name);
      expect(await client.data(query, { id: node?.id })).toEqual({ node });
    }
  });

  it('gives the fields of the kind that it is', async () => {
    const query = `query ($id: ID!) { node(id: $id) {
      ... on Article { title procedures { steps { text } } } ... on Step { words: text } } }`;
    const step = nodes.find(({ __typename }) => __typename === 'Step');
    const { node } = z
      .object({ node: z.record(z.string(), z.string()) })
      .parse(await client.data(query, { id: step?.id }));
    expect(Object.keys(node)).toEqual(['words']);
  });

  it('is one statement', async () => {
    client.statements.length = 0;
    await client.data(`{ node(id: "${nodes[0]?.id ?? ''}") { id } }`);
    expect(client.statements).toHaveLength(1);
  });

  it('is null for a node of another collection than the one that is asked', async () => {
    const article = nodes.find(({ __typename }) => __typename === 'Article');
    await storeKnowledge(database.db, 'other');
    const query = 'query ($id: ID!, $c: String) { node(id: $id, collection: $c) { id } }';
    const variables = { id: article?.id };
    expect(await client.data(query, { ...variables, c: 'other' })).toEqual({ node: null });
    expect(await client.data(query, { ...variables, c: 'heron' })).toEqual({
      node: { id: article?.id },
    });
    expect(await client.code(query, { ...variables, c: 'none' })).toBe('COLLECTION_NOT_FOUND');
  });

  it('is null for ids that are mangled or foreign', async () => {
    const real = nodes.map(({ id }) => id);
    const mangled = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.base64String(),
      fc.uuid(),
      fc
        .tuple(fc.constantFrom(...real), fc.nat(70), fc.string({ minLength: 1, maxLength: 1 }))
        .map(([id, at, letter]) => id.slice(0, at) + letter + id.slice(at + 1)),
    );
    await fc.assert(
      fc.asyncProperty(mangled, async (id) => {
        fc.pre(!real.includes(id));
        const query = 'query ($id: ID!) { node(id: $id) { id } procedure(id: $id) { id } }';
        const { data, errors } = await client.post(query, { id, collection: 'heron' });
        if (errors === undefined) expect(data).toEqual({ node: null, procedure: null });
        else expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      }),
      { numRuns: 200 },
    );
  });
});

describe('an object of more keys than a function of the database takes', () => {
  it('is the same as by a way that takes one key less', async () => {
    const type = schema.getType('Article');
    if (!isObjectType(type)) throw new Error('There are no articles');
    const fields = Object.values(type.getFields()).map(({ name, type: of }) =>
      isObjectType(getNamedType(of)) ? `${name} { __typename }` : name,
    );
    const aliases = Array.from({ length: LIMITS.aliases }, (_, at) => `a${at}: title`);
    const keys = [...aliases, '__typename', ...fields];
    expect(keys.length).toBeGreaterThanOrEqual(50);
    const rest = `{ ...all } } fragment all on Article { ${keys.join(' ')} }`;
    const variables = { id: nodes.find(({ __typename }) => __typename === 'Article')?.id };
    const { node } = Data.parse(
      await client.data(`query ($id: ID!) { node(id: $id) ${rest}`, variables),
    );
    const { article } = Data.parse(
      await client.data(`query ($id: ID!) { article(id: $id) ${rest}`, variables),
    );
    expect(Object.keys(node ?? {})).toHaveLength(keys.length);
    expect(node).toEqual(article);
  });
});

describe('nodes(ids:)', () => {
  it('keeps the order, and null where there is nothing, in one statement', async () => {
    const wanted = nodes.slice(0, 60);
    const ids = [
      ...wanted.map(({ id }) => id),
      'nothing',
      ...wanted.map(({ id }) => id).slice(0, 9),
    ];
    client.statements.length = 0;
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    const data = await client.data(query, { ids });
    expect(data).toEqual({ nodes: [...wanted, null, ...wanted.slice(0, 9)] });
    expect(client.statements).toHaveLength(1);
  });

  it('refuses more than a hundred ids', async () => {
    const ids = Array.from({ length: 101 }, () => 'x');
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(await client.code(query, { ids })).toBe('QUERY_TOO_COMPLEX');
  });
});

describe('article(id:)', () => {
  it('is null for the id of something else, and refused without any', async () => {
    const step = nodes.find(({ __typename }) => __typename === 'Step');
    const article = nodes.find(({ __typename }) => __typename === 'Article');
    const query = 'query ($id: ID) { article(id: $id, collection: "heron") { id } }';
    expect(await client.data(query, { id: step?.id })).toEqual({ article: null });
    expect(await client.data(query, { id: article?.id })).toEqual({ article: { id: article?.id } });
    expect(await client.code(query)).toBe('BAD_USER_INPUT');
  });
});
