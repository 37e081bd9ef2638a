// Links over several runs: what was decided stays untouched while it holds, whatever else comes,
// and a file or heading that comes or goes changes what became of the links to it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../database.ts';
import { storeTexts } from '../markup.ts';
import { rowVersions } from '../rowVersions.ts';

const LINKING = `# Oil the Marabu hinge

1. Open the door. See [the parts](parts.md#pin) and [the screws](screws.md).
2. Put one drop on the pin, as in [step 1](#oil-the-marabu-hinge).
`;
const parts = (heading: string) => `# Parts of the Marabu hinge

## ${heading}

It holds both leaves.
`;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

async function links(collection: string): Promise<readonly string[]> {
  const { rows } = await database.pool.query<{ line: string }>(
    `select concat_ws(' ', target, status, title, heading) as line
     from article_references r join collections c on c.id = r.collection_id
     left join articles a on a.id = target_article_id
     left join sections s on s.id = target_section_id
     where c.name = $1 order by r.ordinal`,
    [collection],
  );
  return rows.map(({ line }) => line);
}

it('follow what comes and goes', async () => {
  const store = (texts: Record<string, string>) => storeTexts(database.db, 'hinges', texts);
  const own = '#oil-the-marabu-hinge resolved Oil the Marabu hinge';
  await store({ 'oil.md': LINKING });
  expect(await links('hinges')).toEqual(['parts.md#pin broken', 'screws.md broken', own]);
  await store({ 'parts.md': parts('Pin') });
  const title = 'Parts of the Marabu hinge';
  expect(await links('hinges')).toEqual([
    `parts.md#pin resolved ${title} Pin`,
    'screws.md broken',
    own,
  ]);
  await store({
    'parts.md': parts('Bolt'),
    'screws.md': '# Screws of the Marabu hinge\n\nFour.\n',
  });
  expect(await links('hinges')).toEqual([
    `parts.md#pin broken ${title}`,
    'screws.md resolved Screws of the Marabu hinge',
    own,
  ]);
});

it('that are decided already are not written again', async () => {
  await storeTexts(database.db, 'still', { 'oil.md': LINKING, 'parts.md': parts('Pin') });
  const before = await rowVersions(database.pool, ['runs']);
  await storeTexts(database.db, 'still', { 'other.md': '# Another door\n\nIt is shut.\n' });
  expect(await rowVersions(database.pool, ['runs'])).toEqual(expect.arrayContaining([...before]));
});

it('are the same whatever came first', async () => {
  const texts = { 'oil.md': LINKING, 'parts.md': parts('Pin') };
  await storeTexts(database.db, 'forward', texts);
  for (const [uri, text] of Object.entries(texts).toReversed())
    await storeTexts(database.db, 'backward', { [uri]: text });
  expect(await links('backward')).toEqual(await links('forward'));
});

it('between the files of the sample lead somewhere, whatever their formats', async () => {
  const folder = resolve(import.meta.dirname, '../../sample');
  const texts = readdirSync(folder).map((name): [string, string] => [
    `sample/${name}`,
    readFileSync(join(folder, name), 'utf8'),
  ]);
  await storeTexts(database.db, 'sample', Object.fromEntries(texts));
  const all = await links('sample');
  expect(all.filter((line) => / broken\b/.test(line))).toEqual([]);
  expect(all).toEqual(
    expect.arrayContaining([
      '#magnet resolved How to be told when a door stays open Fit the magnet',
      '05-alerts.txt resolved How do I get alerts from the Wren app on my phone',
      '15-restart.html#restart resolved How to restart a Wrenlock that does not answer Restart the lock',
      '14-door-left-open.md#switch-the-alert-on resolved How to be told when a door stays open Switch the alert on',
      'https://wren.example/parts/magnet external',
      'KB1205 wanted',
    ]),
  );
});
