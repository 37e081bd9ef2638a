// Two ways lead to an answer: GraphQL executes the operation over what the database read, or, where
// the database made all of it, its text is sent as it is. Operations made up from the schema and
// the example queries get the same answer from both, to the order of the keys.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, answerAsText, type Surroundings } from '../../api/execute.ts';
import { schema } from '../../api/schema.ts';
import { Reader } from '../../db/read/reader.ts';
import { entities } from '../../db/read/registry.ts';
import { render } from '../../db/read/sql.ts';
import { VIEWS } from '../../db/views.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { storeKnowledge } from './knowledge.ts';

const QUERIES = new URL('../queries/', import.meta.url);
const DEEPEST = 5;
const MOST_FIELDS = 4;
const MOST_ALIASES = 12;

/** The arguments of root fields. */
const ROOTS: Readonly<Record<string, string>> = {
  article: '(identifier: "HD101")',
  articles: '(first: 3, orderBy: { field: TITLE, direction: DESC })',
  collections: '',
  controlIndex: '(filter: { platform: "android" })',
  controls: '(last: 4)',
  documents: '',
  error: '(message: "An error has occurred")',
  errors: '',
  figures: '',
  platforms: '',
  procedures: '(filter: { platform: "android", hasFallback: { obstacle: "QR" } })',
  references: '(filter: { not: { status: WANTED } })',
  runs: '(first: 1)',
  shortcutIndex: '(orderBy: { field: STEPS, direction: DESC })',
  steps: '(first: 2)',
};

let database: TestDatabase;
let surroundings: Surroundings;
const faults: unknown[] = [];

beforeAll(async () => {
  database = await testDatabase();
  await storeKnowledge(database.db);
  const reader = new Reader(database.pool);
  surroundings = { reader, requestId: 'test', onFault: (fault) => faults.push(fault) };
});

afterAll(async () => {
  await surroundings.reader.close();
  await database.close();
});

/** Chooses a number from 0 up to below the limit. */
type Choose = (limit: number) => number;

/** An operation on one or two root fields that leaves out what the database does not make whole. */
function madeUp(choose: Choose): string {
  let aliases = 0;
  const alias = (): string => {
    if (aliases >= MOST_ALIASES || choose(5) > 0) return '';
    aliases += 1;
    return `a${aliases}: `;
  };
  const selection = (type: GraphQLObjectType, depth: number): string => {
    const fields = Object.values(type.getFields()).filter(
      ({ name, type: of }) =>
        `${type.name}.${name}` !== 'Source.text' &&
        (depth < DEEPEST || !isObjectType(getNamedType(of))),
    );
    const parts = Array.from({ length: 1 + choose(MOST_FIELDS) }, () => {
      const field = fields[choose(fields.length + 1)];
      if (field === undefined) return `${alias()}__typename`;
      const few = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
      return `${alias()}${field.name}${few} ${below(field, depth)}`;
    });
    const text = parts.join(' ');
    return choose(6) === 0 ? `{ ... on ${type.name} { ${text} } __typename }` : `{ ${text} }`;
  };
  const below = ({ type }: GraphQLField<unknown, unknown>, depth: number): string => {
    const of = getNamedType(type);
    if (isAbstractType(of)) return '{ id }';
    return isObjectType(of) ? selection(of, depth + 1) : '';
  };
  const names = Object.keys(ROOTS);
  const roots = Array.from({ length: 1 + choose(2) }, (_, at) => {
    const name = names[choose(names.length)] ?? '';
    const field = schema.getQueryType()?.getFields()[name];
    if (field === undefined) throw new Error(`There is no root field ${name}`);
    return `r${at}: ${name}${ROOTS[name]} ${below(field, 1)}`;
  });
  return `{ ${roots.join(' ')} }`;
}

interface Answers {
  /** The answer that the database made, if it did, as text that shows the order of keys. */
  readonly text: string | null;
  /** The answer that GraphQL made, in the same form. */
  readonly executed: string;
  /** The codes of its errors. */
  readonly codes: readonly unknown[];
}

async function both(query: string): Promise<Answers> {
  const text = await answerAsText({ query }, surroundings);
  const result = await answer({ query }, surroundings);
  const executed = JSON.stringify(result);
  const codes = (result.errors ?? []).map(({ extensions }) => extensions.code);
  if (typeof text === 'string') return { text: JSON.stringify(JSON.parse(text)), executed, codes };
  expect(JSON.stringify(text)).toBe(executed);
  return { text: null, executed, codes };
}

describe('the tables', () => {
  it('have no null where the schema has none, as nobody looks again at what the text holds', async () => {
    const { rows } = await database.pool.query<{ place: string }>(
      `select table_name || '.' || column_name as place from information_schema.columns
       join information_schema.tables using (table_schema, table_name)
       where table_schema = current_schema() and is_nullable = 'YES' and table_type <> 'VIEW'`,
    );
    // The database does not know of views what the tables below them promise.
    const ofViews = Object.entries(VIEWS).flatMap(([view, columns]) =>
      Object.entries(columns).flatMap(([name, { nullable: may }]) =>
        may ? [`${view}.${name}`] : [],
      ),
    );
    const nullable = new Set([...rows.map(({ place }) => place), ...ofViews]);
    const wrong = entities().flatMap((entity) => {
      const type = schema.getType(entity.name);
      const table = unquoted(render(entity.source()).text);
      if (!isObjectType(type)) throw new Error(`${entity.name} is no type of the schema`);
      return Object.entries(entity.columns).flatMap(([name, column]) => {
        if (typeof column !== 'function') return [];
        if (!isNonNullType(type.getFields()[name]?.type)) return [];
        const place = unquoted(render(column(table)).text);
        return nullable.has(place) ? [`${entity.name}.${name} is ${place}`] : [];
      });
    });
    expect(nullable.has('steps.label')).toBe(true);
    expect(wrong).toEqual([]);
  });
});

function unquoted(name: string): string {
  return name.replaceAll('"', '');
}

describe('the text that the database made', () => {
  it('is what GraphQL makes of the same operation', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (gen) => {
        const query = madeUp((limit) => gen(fc.nat, { max: limit - 1 }));
        const { text, executed, codes } = await both(query);
        if (codes.includes('QUERY_TOO_COMPLEX')) return;
        expect(codes).toEqual([]);
        expect(text).toBe(executed);
      }),
      { numRuns: 300 },
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ['nothing of the rows', '{ articles { __typename pageInfo { __typename } } }'],
    ['less than the rows', '{ articles(first: 2) { pageInfo { hasPreviousPage } } }'],
    ['more than there is', '{ articles(first: 9) { edges { cursor } pageInfo { endCursor } } }'],
    ['nothing', '{ articles @skip(if: true) { totalCount } }'],
    ['what is not there', '{ article(identifier: "HD000") { title } }'],
    ['a list of spans', '{ documents { nodes { boilerplate { e: end { c: column } } } } }'],
    ['sources without text', '{ steps { nodes { source { __typename document { uri } } } } }'],
  ])('is the answer to a query for %s', async (_what, query) => {
    const { text, executed, codes } = await both(query);
    expect(codes).toEqual([]);
    expect(text).toBe(executed);
  });

  it.each([
    ['characters of a source', '{ steps { nodes { source { text } } } }'],
    ['nodes of any kind', '{ node(id: "x") { id } }'],
    ['the schema', '{ __schema { queryType { name } } articles { totalCount } }'],
    ['the type of the root', '{ __typename articles { totalCount } }'],
  ])('is no answer to a query for %s', async (_what, query) => {
    const { text, codes } = await both(query);
    expect(codes).toEqual([]);
    expect(text).toBeNull();
  });

  it.each(readdirSync(QUERIES).filter((file) => file.endsWith('.graphql')))(
    'is the answer to %s, where there is one',
    async (file) => {
      const { text, executed, codes } = await both(readFileSync(new URL(file, QUERIES), 'utf8'));
      expect(codes).toEqual([]);
      if (text !== null) expect(text).toBe(executed);
    },
  );
});
