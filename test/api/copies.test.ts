// Copies and translations: lists show an article once, wherever it stands; what stands where is told.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { testDatabase, type TestDatabase } from '../database.ts';
import { storeTexts } from '../markup.ts';
import { serve, type Client } from './client.ts';

const PAIR = `How to pair a Lumo lamp for Android

Article ID: KB1001

1. Open the Lumo app.
2. Tap Pair. The app says "No lamp is near" if you are too far away.
`;
const PAAR = `---
lang: de
id: KB1001
---

# Eine Lumo-Lampe koppeln

1. Öffnen Sie die App und tippen Sie auf Koppeln.
`;

const Standing = z.object({ document: z.object({ uri: z.string() }) });
const Place = Standing.extend({
  copyOf: Standing.nullable(),
  occurrences: z.object({ nodes: z.array(Standing) }),
  translations: z.array(z.object({ title: z.string() })),
});

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await testDatabase();
  await storeTexts(database.db, 'lumo', {
    'b/pair.txt': PAIR,
    'a/pair.txt': PAIR,
    'de/koppeln.md': PAAR,
    'c.txt': 'How to dim a Lumo lamp\n\nSee KB1001 first.\n\n1. Turn the ring.\n',
  });
  client = await serve(database);
});
afterAll(async () => {
  await client.server.stop();
  await database.close();
});

it('lists an article once, and on demand each time', async () => {
  const query = (filter: string) =>
    client.post(`{ articles(${filter}) { totalCount } procedures(${filter}) { totalCount } }`);
  expect(await query('first: 9')).toMatchObject({
    data: { articles: { totalCount: 3 }, procedures: { totalCount: 3 } },
  });
  expect(await query('filter: { copies: true }')).toMatchObject({
    data: { articles: { totalCount: 4 }, procedures: { totalCount: 4 } },
  });
});

it('tells where else it stands, and which one stands for all', async () => {
  const { articles } = z.object({ articles: z.object({ nodes: z.array(Place) }) }).parse(
    await client.data(`{ articles(filter: { copies: true, title: "pair a Lumo" }) { nodes {
        document { uri } copyOf { document { uri } } occurrences { nodes { document { uri } } }
        translations { title } } } }`),
  );
  const found = articles.nodes.map(({ document, copyOf, occurrences, translations }) => ({
    uri: document.uri,
    copyOf: copyOf?.document.uri ?? null,
    occurrences: occurrences.nodes.map((one) => one.document.uri).sort(),
    translations: translations.map(({ title }) => title),
  }));
  const same = {
    occurrences: ['a/pair.txt', 'b/pair.txt'],
    translations: ['Eine Lumo-Lampe koppeln'],
  };
  expect(found.sort((one, other) => (one.uri < other.uri ? -1 : 1))).toEqual([
    { uri: 'a/pair.txt', copyOf: null, ...same },
    { uri: 'b/pair.txt', copyOf: 'a/pair.txt', ...same },
  ]);
});

it('resolves an identifier that translations share to the one of its own language', async () => {
  const data = await client.data(
    `{ references(filter: { target: "KB1001" }) { nodes { status target { document { uri } } } } }`,
  );
  const found = { status: 'RESOLVED', target: { document: { uri: 'a/pair.txt' } } };
  expect(data).toEqual({ references: { nodes: [found] } });
});
