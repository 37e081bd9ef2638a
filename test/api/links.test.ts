// What Markdown and HTML bring, from text to answer: anchors of sections, passages for one platform, and
// links with what became of them. A link that leads nowhere fails no query.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../database.ts';
import { storeTexts } from '../markup.ts';
import { serve, type Client } from './client.ts';

const FILL = `# Fill the Pelikan kettle

Read [what you need](#needed) and [how to descale it](../care/descale.md#before-you-start) first.
Then go [on](#after) or [pour](pour.md). Write to [us](https://pelikan.example/help).

## What you need {#needed}

* Fresh water

## Steps

1. Lift the lid.
2. Pour water up to the mark.
`;
const DESCALE = `# Descale the Pelikan kettle

## Before you start

* A cup of vinegar

## Steps

1. Pour the vinegar in.
2. Boil it. Then [fill it](/use/fill) anew, as [the steps](/use/fill.html#steps) say.

See also [the shop](/shop/vinegar), [the drawing](kettle.svg) and [the rest](../use/fill.md#rest).
`;

const SHOW = `<!doctype html><title>Show the level</title>
<link rel="canonical" href="https://pelikan.example/level">
<h1>Show the level of the Pelikan kettle</h1>
<p>Open the app, then <span class="android">tap <b>Level</b></span><span class="ios">swipe
up</span>. The kettle is <a href="https://pelikan.example/level/#how">told how</a> elsewhere; see
<a href="https://www.pelikan.example/level">this page</a>.</p>
`;

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await testDatabase();
  await storeTexts(database.db, 'kettles', {
    'use/fill.md': FILL,
    'care/descale.md': DESCALE,
    'use/show.html': SHOW,
  });
  client = await serve(database);
});

afterAll(async () => {
  await client.server.stop();
  await database.close();
});

const reference = (
  targetText: string,
  kind: string,
  status: string,
  evidence: string,
  title: string | null = null,
  heading: string | null = null,
) => ({
  targetText,
  kind,
  status,
  evidence,
  target: title && { title },
  targetSection: heading && { heading },
});

describe('references by link', () => {
  const query = `query ($in: String!) {
    articles(filter: { title: $in }) {
      nodes {
        references { targetText kind status evidence target { title } targetSection { heading } }
      }
    }
  }`;
  const fill = 'Fill the Pelikan kettle';
  const descale = 'Descale the Pelikan kettle';
  const linked = (...references: readonly object[]) => ({ articles: { nodes: [{ references }] } });

  it('say where they lead, or that nothing is there', async () => {
    expect(await client.data(query, { in: 'Fill' })).toEqual(
      linked(
        reference(
          '#needed',
          'SECTION',
          'RESOLVED',
          'anchor needed of the same file',
          fill,
          'What you need',
        ),
        reference(
          '../care/descale.md#before-you-start',
          'ARTICLE',
          'RESOLVED',
          'anchor before-you-start of file care/descale.md',
          descale,
          'Before you start',
        ),
        reference(
          '#after',
          'SECTION',
          'BROKEN',
          'no heading bears the anchor after of the same file',
          fill,
        ),
        reference('pour.md', 'ARTICLE', 'BROKEN', 'no file of the collection is at use/pour.md'),
        reference(
          'https://pelikan.example/help',
          'URL',
          'EXTERNAL',
          'no article of the collection declares this address',
        ),
      ),
    );
  });

  it('are followed from the root of the site, and out of it', async () => {
    expect(await client.data(query, { in: 'Descale' })).toEqual(
      linked(
        reference('/use/fill', 'ARTICLE', 'RESOLVED', 'file use/fill.md', fill),
        reference(
          '/use/fill.html#steps',
          'ARTICLE',
          'RESOLVED',
          'anchor steps of file use/fill.md',
          fill,
          'Steps',
        ),
        reference(
          '/shop/vinegar',
          'ARTICLE',
          'EXTERNAL',
          'the path /shop/vinegar leads out of the collection',
        ),
        reference('kettle.svg', 'ARTICLE', 'EXTERNAL', 'a file of another kind (.svg)'),
        reference(
          '../use/fill.md#rest',
          'ARTICLE',
          'BROKEN',
          'no heading bears the anchor rest of file use/fill.md',
          fill,
        ),
      ),
    );
  });

  it('are compared with the addresses that articles declare', async () => {
    const title = 'Show the level of the Pelikan kettle';
    const declared = 'declared address https://pelikan.example/level';
    const missing = `no heading bears the anchor how of ${declared}`;
    expect(await client.data(query, { in: 'level' })).toEqual(
      linked(
        reference('https://pelikan.example/level/#how', 'URL', 'BROKEN', missing, title),
        reference('https://www.pelikan.example/level', 'URL', 'RESOLVED', declared, title),
      ),
    );
  });

  it('are found by their status', async () => {
    const broken = `{ references(filter: { status: BROKEN }, orderBy: { field: TARGET, direction: ASC }) {
      totalCount nodes { targetText } } }`;
    const address = 'https://pelikan.example/level/#how';
    const targets = ['#after', '../use/fill.md#rest', address, 'pour.md'];
    expect(await client.data(broken)).toEqual({
      references: { totalCount: 4, nodes: targets.map((targetText) => ({ targetText })) },
    });
  });

  it('are seen from the article that they lead to', async () => {
    const inbound = `{ articles(filter: { title: "Descale" }) { nodes {
      referencedBy { nodes { article { title } } } } } }`;
    expect(await client.data(inbound)).toEqual({
      articles: { nodes: [{ referencedBy: { nodes: [{ article: { title: fill } }] } }] },
    });
  });
});

it('sections have their anchors', async () => {
  const query = `{ articles(filter: { title: "Fill" }) { nodes { sections { heading anchors } } } }`;
  expect(await client.data(query)).toEqual({
    articles: {
      nodes: [
        {
          sections: [
            { heading: null, anchors: [] },
            { heading: 'What you need', anchors: ['needed', 'what-you-need'] },
            { heading: 'Steps', anchors: ['steps'] },
          ],
        },
      ],
    },
  });
});

it('passages for one platform are told with the characters that they were read from', async () => {
  const query = `{ articles(filter: { title: "level" }) { nodes {
    platformPassages { platform text source { text } } } } }`;
  expect(await client.data(query)).toEqual({
    articles: {
      nodes: [
        {
          platformPassages: [
            {
              platform: 'android',
              text: 'tap Level',
              source: { text: '<span class="android">tap <b>Level</b></span>' },
            },
            {
              platform: 'ios',
              text: 'swipe up',
              source: { text: '<span class="ios">swipe\nup</span>' },
            },
          ],
        },
      ],
    },
  });
});
