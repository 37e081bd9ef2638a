// The ledger of figures over HTTP: an invented page, and the founding document where it is at hand.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testDatabase, type TestDatabase } from '../database.ts';
import { foundingDocument, hasAnnotation } from '../ingest/gold/annotation.ts';
import { ingestTexts } from '../texts.ts';
import { serve, type Client } from './client.ts';

const PAGE = `# How to clean the lamp

## iPhone

1. Open the lid (Figure 1).

   ![Figure 1](lid.png)

2. Take the bulb out (Figure 5).

   Figure 2

## Android

1. Open the lid.

   ![Figure 1](lid-android.png)

2. Wipe the glass.

   ![Figure 4](glass.png)

   ![Figure 4](glass-again.png)
`;

const QUERY = `query($title: String) { articles(filter: { title: $title }) { nodes { figureScopes {
  kind platform first last style imagesKnown section { heading } procedure { heading }
  figures { number order scope { first } } gaps { first last count }
  repeated { number count figures { order } } absent { number steps { number } }
  restarts { order } uncited { order } withoutImage { order } article { title } } } } }`;

const Scope = z.object({
  kind: z.string(),
  platform: z.string().nullable(),
  style: z.string(),
  imagesKnown: z.boolean(),
  figures: z.array(z.object({ number: z.string(), order: z.number() })),
  gaps: z.array(z.object({ first: z.string(), last: z.string(), count: z.number() })),
  repeated: z.array(z.unknown()),
  absent: z.array(z.unknown()),
  uncited: z.array(z.object({ order: z.number() })),
  withoutImage: z.array(z.unknown()),
});
const Answer = z.object({
  articles: z.object({ nodes: z.array(z.object({ figureScopes: z.array(Scope) })) }),
});

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await testDatabase();
  client = await serve(database);
});

afterAll(async () => {
  await client.server.stop();
  await database.close();
});

async function scopesOf(title: string) {
  const answer = Answer.parse(await client.data(QUERY, { title }));
  return answer.articles.nodes.map(({ figureScopes }) => figureScopes);
}

describe('Article.figureScopes', () => {
  it('has what is odd about the numbers, platform by platform', async () => {
    await ingestTexts(database, 'lamps', { 'lamp.md': PAGE });
    const [scopes] = await scopesOf('clean the lamp');
    expect(scopes).toMatchObject([
      {
        ...{ kind: 'SECTION', platform: 'ios', style: 'MIXED', imagesKnown: true, gaps: [] },
        figures: [{ number: '1' }, { number: '2' }],
        absent: [{ number: '5', steps: [{ number: '2' }] }],
        uncited: [{ order: 2 }],
        withoutImage: [{ order: 2 }],
      },
      {
        ...{ kind: 'SECTION', platform: 'android', style: 'POSITIONAL', imagesKnown: true },
        figures: [{ number: '1' }, { number: '4' }, { number: '4' }],
        gaps: [{ first: '2', last: '3', count: 2 }],
        repeated: [{ number: '4', count: 2, figures: [{ order: 4 }, { order: 5 }] }],
        ...{ absent: [], withoutImage: [] },
      },
    ]);
  });

  it('follows an edit', async () => {
    const edited = PAGE.replace('(Figure 5)', '(Figure 2)').replace('![Figure 4](glass.png)', '');
    await ingestTexts(database, 'lamps', { 'lamp.md': edited });
    const [scopes] = await scopesOf('clean the lamp');
    expect(scopes).toMatchObject([
      { style: 'CITED', absent: [], uncited: [] },
      { figures: [{ number: '1' }, { number: '4' }], repeated: [] },
    ]);
  });
});

describe.skipIf(!hasAnnotation)('the founding document (skipped without ../shared/seed)', () => {
  it('begins anew in two articles, leaves out three numbers, and shows no image', async () => {
    const { uri, text } = foundingDocument();
    await ingestTexts(database, 'seed', { [uri]: text });
    const Articles = z.object({
      articles: z.object({ nodes: z.array(z.object({ figureScopes: z.array(Scope) })) }),
    });
    const query = QUERY.replace(
      'articles(',
      'articles(collection: "seed", first: 50, orderBy: { field: PLACE }, ',
    );
    const { articles } = Articles.parse(await client.data(query, { title: '' }));
    const scopes = articles.nodes.map(({ figureScopes }) => figureScopes);
    expect(scopes.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2, 2]);
    expect(scopes.flat().flatMap(({ gaps }) => gaps)).toEqual([
      { first: '7', last: '9', count: 3 },
    ]);
    expect(scopes.flat().some(({ imagesKnown }) => imagesKnown)).toBe(false);
    expect(
      scopes.flat().flatMap(({ withoutImage, repeated }) => [withoutImage, repeated].flat()),
    ).toEqual([]);
  });
});
