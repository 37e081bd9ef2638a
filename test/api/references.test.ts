// References, what is wanted, tasks, requirements and wordings of errors, as the API shows them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../database.ts';
import { storeTexts } from '../markup.ts';
import { serve, type Client } from './client.ts';

const lines = (...text: readonly string[]) => `${text.join('\n')}\n`;

const TEXTS = {
  'dim.txt': lines(
    ...['How to dim the hall lamp in the Lumo app for Android', ''],
    ...['Article ID: KB1001', '', 'Requirements:', ''],
    ...['- The lamp is paired. For pairing an old lamp with the hub please consult KB1002.', ''],
    ...['Procedure:', '', '1. Open the Lumo app.', '2. Tap Dim.', ''],
    ...['Troubleshooting:', '', 'The app says "Cannot dim ... lamp". Come closer.', ''],
    ...['References:', '', '- See KB3001 for cleaning old brass lamps.', '- See KB3002.'],
  ),
  'dim-ios.txt': lines(
    ...['How to dim the hall lamp in the Lumo app for iPhone', '', 'Requirements:', ''],
    ...[
      '- The lamp is paired. For pairing an old lamp with the hub consult the Lumo Knowledge Base.',
      '',
    ],
    ...['Procedure:', '', '1. Open the Lumo app.', '2. Tap Dim.', ''],
    ...['Troubleshooting:', '', 'The app says "Cannot dim… lamp". Come closer.', ''],
    ...['References:', '', '- See KB3001 on how to clean old brass lamps.', '- See also KB3001.'],
  ),
  'pair.txt': lines(
    ...['How to pair a lamp', '', 'Article ID: KB1002', '', 'Procedure:', ''],
    ...['1. Hold the button.', '2. Wait for the light.'],
  ),
  'clean.txt': lines(
    ...['How to clean old brass lamps', '', 'Procedure:', '', '1. Take a cloth.', '2. Rub it.'],
  ),
};

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await testDatabase();
  await storeTexts(database.db, 'lumo', TEXTS);
  client = await serve(database);
});
afterAll(async () => {
  await client.server.stop();
  await database.close();
});

it('shows what is wanted, the most wanted first', async () => {
  const query = `{ wantedArticles { nodes { identifier inbound descriptions score
    inferred { title } references { totalCount } articles { totalCount } } } }`;
  expect(await client.data(query)).toEqual({
    wantedArticles: {
      nodes: [
        {
          identifier: 'KB3001',
          inbound: 3,
          descriptions: ['clean old brass lamps', 'cleaning old brass lamps'],
          score: 100,
          inferred: { title: 'How to clean old brass lamps' },
          references: { totalCount: 3 },
          articles: { totalCount: 2 },
        },
        {
          identifier: 'KB3002',
          inbound: 1,
          descriptions: [],
          score: null,
          inferred: null,
          references: { totalCount: 1 },
          articles: { totalCount: 1 },
        },
      ],
    },
  });
});

it('shows what became of a reference, and what it could mean', async () => {
  const query = `{ references(filter: { target: "Lumo Knowledge Base" }) { nodes {
    status evidence target { title } wanted { identifier } candidates { evidence } } } }`;
  expect(await client.data(query)).toEqual({
    references: {
      nodes: [
        {
          status: 'INFERRED',
          evidence: 'sibling sentence about “pairing an old lamp with the hub” prints KB1002',
          target: { title: 'How to pair a lamp' },
          wanted: null,
          candidates: [],
        },
      ],
    },
  });
});

it('shows tasks over their platforms', async () => {
  const query = `{ tasks(filter: { name: "hall lamp" }) { nodes {
    name platforms methods procedures { article { title } task { name } } } } }`;
  const name = 'dim the hall lamp in the Lumo app';
  expect(await client.data(query)).toMatchObject({
    tasks: {
      nodes: [{ name, platforms: ['android', 'ios'], procedures: [{ task: { name } }, {}] }],
    },
  });
});

it('shows what requirements point at, from both ends', async () => {
  const query = `{ article(identifier: "KB1002") { title requiredBy { nodes { article { title } } }
    procedures { requiredBy { requires { title } } } } }`;
  expect(await client.data(query)).toMatchObject({
    article: {
      requiredBy: { nodes: [{}, {}] },
      procedures: [
        {
          requiredBy: [
            { requires: [{ title: 'How to pair a lamp' }] },
            { requires: [{ title: 'How to pair a lamp' }] },
          ],
        },
      ],
    },
  });
});

it('shows an error once, however its ellipsis is written, with its wordings', async () => {
  const query = `query ($message: String!) { errors(message: $message) { nodes { message
    variants { message mentions } articles { totalCount } } } }`;
  const found = {
    message: 'Cannot dim… lamp',
    variants: [
      { message: 'Cannot dim ... lamp', mentions: 1 },
      { message: 'Cannot dim… lamp', mentions: 1 },
    ],
    articles: { totalCount: 2 },
  };
  for (const message of ['cannot dim...lamp', 'Cannot dim the lamp', 'Canot dim … lampp'])
    expect(await client.data(query, { message })).toEqual({ errors: { nodes: [found] } });
});
