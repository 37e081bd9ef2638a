// Filters against an oracle: generated filters over articles, procedures and steps select what a
// plain reading of the same records selects.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TOPIC_TYPES } from '../../schema/lists.ts';
import { normalForm } from '../../schema/text.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { serve, type Client } from './client.ts';
import { LANGUAGES, PLATFORMS, WORDS, generatedDocuments } from './generated.ts';
import { storeAll, storeKnowledge, FALLBACK_ANDROID, QR_ANDROID, QR_IPHONE } from './knowledge.ts';

/** A condition on a row: as GraphQL takes it, and as the oracle reads it. */
interface Case<R> {
  readonly filter: object;
  readonly holds: (row: R) => boolean;
}

interface ArticleRow {
  readonly title: string;
  readonly language: string;
  readonly topicType: string;
  readonly platforms: readonly string[];
  readonly identifiers: readonly string[];
}

const has = (text: string, words: string) => normalForm(text).includes(normalForm(words));

const articleCase: fc.Arbitrary<Case<ArticleRow>> = fc.oneof(
  fc.constantFrom(...PLATFORMS, 'Android').map((platform) => ({
    filter: { platform },
    holds: (row: ArticleRow) => row.platforms.includes(platform.toLowerCase()),
  })),
  fc.constantFrom(...LANGUAGES, 'fr').map((language) => ({
    filter: { language },
    holds: (row: ArticleRow) => row.language === language,
  })),
  fc.constantFrom(...TOPIC_TYPES).map((topicType) => ({
    filter: { topicType: topicType.toUpperCase() },
    holds: (row: ArticleRow) => row.topicType === topicType,
  })),
  fc.constantFrom(...WORDS, 'HERON HUB', 'er', '%', '_', '\\', "'", '').map((title) => ({
    filter: { title },
    holds: (row: ArticleRow) => has(row.title, title),
  })),
  fc.constantFrom('N1', 'n2', 'N', "N1' or true --").map((identifier) => ({
    filter: { identifier },
    holds: (row: ArticleRow) =>
      row.identifiers.some((value) => value.toLowerCase() === identifier.toLowerCase()),
  })),
);

/** Cases joined by and, or, not, and by standing beside each other. */
function nested<R>(leaf: fc.Arbitrary<Case<R>>): fc.Arbitrary<Case<R>> {
  return fc.letrec<{ any: Case<R> }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.array(tie('any'), { maxLength: 3 }).map((parts) => ({
        filter: { and: parts.map(({ filter }) => filter) },
        holds: (row: R) => parts.every(({ holds }) => holds(row)),
      })),
      fc.array(tie('any'), { maxLength: 3 }).map((parts) => ({
        filter: { or: parts.map(({ filter }) => filter) },
        holds: (row: R) => parts.some(({ holds }) => holds(row)),
      })),
      tie('any').map(({ filter, holds }) => ({
        filter: { not: filter },
        holds: (row: R) => !holds(row),
      })),
      fc.tuple(leaf, tie('any')).map(([one, other]) => ({
        filter: { ...one.filter, and: [other.filter] },
        holds: (row: R) => one.holds(row) && other.holds(row),
      })),
    ),
  })).any;
}

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await testDatabase();
  await storeAll(database.db, 'many', generatedDocuments(3, 20));
  await storeKnowledge(database.db);
  client = await serve(database);
});

afterAll(async () => {
  await client.server.stop();
  await database.close();
});

const Ids = z.object({ found: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });

async function idsOf(list: string, type: string, filter: object): Promise<string[]> {
  const query = `query ($filter: ${type}) {
    found: ${list}(collection: "many", filter: $filter, first: 100) { nodes { id } } }`;
  const { found } = Ids.parse(await client.data(query, { filter }));
  return found.nodes.map(({ id }) => id).sort();
}

describe('generated filters', () => {
  it('of articles', async () => {
    const Row = z.object({
      id: z.string(),
      title: z.string(),
      language: z.string(),
      topicType: z.string().transform((word) => word.toLowerCase()),
      platforms: z.array(z.object({ id: z.string() })).transform((all) => all.map(({ id }) => id)),
      identifiers: z
        .array(z.object({ value: z.string() }))
        .transform((all) => all.map(({ value }) => value)),
    });
    const { articles } = z.object({ articles: z.object({ nodes: z.array(Row) }) }).parse(
      await client.data(`{ articles(collection: "many", first: 100) { nodes {
          id title language topicType platforms { id } identifiers { value } } } }`),
    );
    expect(articles.nodes).toHaveLength(60);
    await fc.assert(
      fc.asyncProperty(nested(articleCase), async ({ filter, holds }) => {
        const expected = articles.nodes.filter(holds).map(({ id }) => id);
        expect(await idsOf('articles', 'ArticleFilter', filter)).toEqual(expected.sort());
      }),
      { numRuns: 150 },
    );
  });

  it('of steps', async () => {
    const { rows } = await database.pool.query<{ text: string; platforms: string[] }>(
      `select s.text, array(select platform from procedure_platforms p
         where p.procedure_id = s.procedure_id) as platforms
       from steps s join collections c on c.id = s.collection_id where c.name = 'many'`,
    );
    const query = `query ($filter: StepFilter) { steps(collection: "many", filter: $filter) {
      totalCount } }`;
    const leaf = fc.oneof(
      fc.constantFrom(...WORDS, 'open', 'close ü').map((text) => ({
        filter: { text },
        holds: (row: (typeof rows)[number]) => has(row.text, text),
      })),
      fc.constantFrom(...PLATFORMS).map((platform) => ({
        filter: { platform },
        holds: (row: (typeof rows)[number]) => row.platforms.includes(platform),
      })),
    );
    await fc.assert(
      fc.asyncProperty(nested(leaf), async ({ filter, holds }) => {
        const totalCount = rows.filter(holds).length;
        expect(await client.data(query, { filter })).toEqual({ steps: { totalCount } });
      }),
      { numRuns: 100 },
    );
  });
});

describe('procedures(filter:)', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['{ hasFallback: {} }', [QR_ANDROID]],
    ['{ hasFallback: { obstacle: "qr  CODE" } }', [QR_ANDROID]],
    ['{ hasFallback: { obstacle: "SMS" } }', []],
    ['{ hasFallback: { obstacle: "QR", method: "x" } }', []],
    ['{ platform: "ios", hasFallback: { obstacle: "QR" } }', []],
    ['{ not: { hasFallback: {} } }', [FALLBACK_ANDROID, QR_IPHONE]],
    ['{ isFallback: true }', [FALLBACK_ANDROID]],
    ['{ isFallback: false }', [QR_ANDROID, QR_IPHONE]],
    ['{ goal: "the heron HUB", method: "qr" }', [QR_ANDROID, QR_IPHONE]],
    ['{ obstacle: "scan" }', [FALLBACK_ANDROID]],
    ['{ text: "digits" }', [FALLBACK_ANDROID]],
    ['{ text: "🌱 devices" }', [QR_IPHONE]],
    ['{ or: [] }', []],
    ['{ platform: null }', [FALLBACK_ANDROID, QR_ANDROID, QR_IPHONE]],
  ];

  it.each(cases)('%s', async (filter, titles) => {
    const { procedures } = z
      .object({
        procedures: z.object({
          nodes: z.array(z.object({ article: z.object({ title: z.string() }) })),
        }),
      })
      .parse(
        await client.data(`{ procedures(collection: "heron", filter: ${filter},
          orderBy: { field: ARTICLE }) { nodes { article { title } } } }`),
      );
    expect(procedures.nodes.map(({ article }) => article.title)).toEqual(titles);
  });
});

describe('steps(filter:) by control', () => {
  it.each([
    ['{ control: "DEVICES" }', 3],
    ['{ control: "Devices", action: TAP }', 2],
    ['{ control: "Devices", action: PRESS }', 1],
    ['{ action: PRESS }', 2],
    ['{ control: "Device" }', 0],
    ['{ control: "Devices", platform: "ios" }', 1],
  ])('%s', async (filter, totalCount) => {
    expect(
      await client.data(`{ steps(collection: "heron", filter: ${filter}) { totalCount } }`),
    ).toEqual({ steps: { totalCount } });
  });
});

describe('other filters', () => {
  it.each([
    ['references', '{ status: WANTED }', 1],
    ['references', '{ target: "hd101", kind: ARTICLE, status: RESOLVED }', 1],
    ['references', '{ kind: URL }', 0],
    ['figures', '{ number: "1", caption: "the CODE" }', 1],
    ['figures', '{ platform: "ios" }', 0],
    ['controls', '{ name: "devices" }', 3],
    ['controls', '{ platform: "ios", action: PRESS }', 1],
    ['documents', '{ uri: "IPHONE", format: TEXT }', 1],
    ['runs', '{ kind: LINK }', 0],
  ])('%s(filter: %s)', async (list, filter, totalCount) => {
    expect(
      await client.data(`{ ${list}(collection: "heron", filter: ${filter}) { totalCount } }`),
    ).toEqual({ [list]: { totalCount } });
  });
});
