// The indexes of controls and of key combinations over HTTP: each name once, with what is printed,
// where it is, and how often; copies of articles left out.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testDatabase, type TestDatabase } from '../database.ts';
import { serve, type Client } from './client.ts';
import { ingestTexts } from '../texts.ts';

const article = (title: string, ...steps: readonly string[]) =>
  [title, '', 'Procedure:', ...steps.map((step, index) => `${index + 1}. ${step}`), ''].join('\n');

const KETTLE = article(
  'How to descale the kettle for Android',
  'Tap Services and select More Tools > Kettle Care > Descale.',
  'Tap the SERVICES button again.',
  'Press Ctrl+Shift+I.',
);
const LAMP = article(
  'How to dim the lamp for iPhone',
  'Tap Services.',
  'Tap More Tools > Lamp Care.',
  'Press CTRL + Shift + I or Ctrl+C.',
);

const Page = <Node extends z.ZodType>(node: Node) =>
  z.object({ nodes: z.array(node), totalCount: z.number() });
const Controls = z.object({ controlIndex: Page(z.record(z.string(), z.unknown())) });
const Shortcuts = z.object({ shortcutIndex: Page(z.record(z.string(), z.unknown())) });
const Names = z.object({ controlIndex: Page(z.object({ name: z.string() })) });

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await testDatabase();
  await ingestTexts(database, 'tools', {
    'kettle.txt': KETTLE,
    'old/kettle.txt': KETTLE,
    'lamp.txt': LAMP,
  });
  client = await serve(database);
});

afterAll(async () => {
  await client.server.stop();
  await database.close();
});

async function names(rest: string): Promise<readonly string[]> {
  const query = `{ controlIndex(first: 100, ${rest}) { totalCount nodes { name } } }`;
  const { controlIndex } = Names.parse(await client.data(query));
  return controlIndex.nodes.map(({ name }) => name);
}

describe('controlIndex', () => {
  it('has each name once, with its spellings, steps, articles and platforms', async () => {
    const { controlIndex } = Controls.parse(
      await client.data(`{ controlIndex(filter: { name: "services" }) { totalCount nodes {
        name spellings stepCount articleCount platforms paths
        articles(orderBy: { field: TITLE, direction: ASC }) { nodes { title } }
        steps { totalCount nodes { text } } } } }`),
    );
    expect(controlIndex.totalCount).toBe(1);
    expect(controlIndex.nodes[0]).toMatchObject({
      name: 'Services',
      spellings: ['Services', 'SERVICES'],
      ...{ stepCount: 3, articleCount: 2, platforms: ['android', 'ios'], paths: [] },
      articles: {
        nodes: [
          { title: 'How to descale the kettle for Android' },
          { title: 'How to dim the lamp for iPhone' },
        ],
      },
      steps: { totalCount: 3 },
    });
  });

  it('has the menu paths that lead to a name', async () => {
    const { controlIndex } = Controls.parse(
      await client.data(
        `{ controlIndex(filter: { name: "Descale" }) { totalCount nodes { name paths } } }`,
      ),
    );
    expect(controlIndex.nodes).toEqual([
      { name: 'Descale', paths: [['More Tools', 'Kettle Care']] },
    ]);
  });

  it('is in the order of names, or of how many steps there are', async () => {
    expect(await names('orderBy: { field: NAME, direction: ASC }')).toEqual([
      ...['Descale', 'Kettle Care', 'Lamp Care', 'More Tools', 'Services'],
    ]);
    const byCount = await names('orderBy: { field: STEPS, direction: DESC }');
    expect(byCount.slice(0, 2)).toEqual(['Services', 'More Tools']);
  });

  it('takes words of a name, and a platform', async () => {
    expect(await names('filter: { text: "care" }')).toEqual(['Kettle Care', 'Lamp Care']);
    expect(await names('filter: { text: "care", platform: "ios" }')).toEqual(['Lamp Care']);
    expect(await names('filter: { not: { platform: "Android" } }')).toEqual(['Lamp Care']);
    expect(await names('filter: { name: "care" }')).toEqual([]);
  });

  it('goes on page by page', async () => {
    const paged: string[] = [];
    let after = '';
    for (let page = 0; page < 5; page += 1) {
      const Paged = z.object({
        controlIndex: z.object({
          nodes: z.array(z.object({ name: z.string() })),
          pageInfo: z.object({ endCursor: z.string() }),
        }),
      });
      const { controlIndex } = Paged.parse(
        await client.data(`{ controlIndex(first: 1${after}) {
          nodes { name } pageInfo { endCursor } } }`),
      );
      paged.push(...controlIndex.nodes.map(({ name }) => name));
      after = `, after: ${JSON.stringify(controlIndex.pageInfo.endCursor)}`;
    }
    expect(paged).toEqual(await names('orderBy: { field: NAME, direction: ASC }'));
  });
});

describe('shortcutIndex', () => {
  it('has the same keys once, however they are printed', async () => {
    const { shortcutIndex } = Shortcuts.parse(
      await client.data(`{ shortcutIndex(filter: { keys: "ctrl+SHIFT + i" }) { totalCount nodes {
        keys spellings stepCount articleCount platforms } } }`),
    );
    expect(shortcutIndex.nodes).toEqual([
      {
        keys: 'CTRL + Shift + I',
        spellings: ['CTRL + Shift + I', 'Ctrl+Shift+I'],
        ...{ stepCount: 2, articleCount: 2, platforms: ['android', 'ios'] },
      },
    ]);
  });

  it('takes a part of the keys, and a platform', async () => {
    const { shortcutIndex } = Shortcuts.parse(
      await client.data(`{ shortcutIndex(filter: { text: "ctrl", platform: "ios" }) {
        totalCount nodes { keys } } }`),
    );
    expect(shortcutIndex.nodes).toEqual([{ keys: 'Ctrl+C' }, { keys: 'CTRL + Shift + I' }]);
  });
});

describe('Control.path', () => {
  it('is the elements that lead to it', async () => {
    const Path = z.object({
      controls: z.object({
        nodes: z.array(z.object({ name: z.string(), path: z.array(z.string()) })),
      }),
    });
    const { controls } = Path.parse(
      await client.data(`{ controls(filter: { platform: "ios" }) { nodes { name path } } }`),
    );
    expect(controls.nodes.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'Lamp Care', path: ['More Tools'] },
      { name: 'More Tools', path: [] },
      { name: 'Services', path: [] },
    ]);
  });
});
