// Documents over several runs: ids live on, what was is kept, and what is gone can be taken away.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFromCollection } from '../../pipeline/remove.ts';
import { ingestSources } from '../../pipeline/ingest.ts';
import { collectionId } from '../../schema/identity.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { rowVersions } from '../rowVersions.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const STEPS = [
  'Open the Kettle app.',
  'Tap Brew.',
  'Hold the handle until it glows.',
  'Pour the water slowly.',
];

function text(steps: readonly string[], title = 'How to brew tea with the Kettle'): string {
  const lines = steps.map((step, index) => `${index + 1}. ${step}`);
  return ['', title, '', 'Requirements:', '- A kettle', '', 'Procedure:', ...lines, ''].join('\n');
}

type Files = Readonly<Record<string, string>>;

/** A run over files; with \`prune\`, over a folder that holds just these. */
async function ingest(collection: string, files: Files, prune = false) {
  const inputs = async function* () {
    for (const [uri, content] of Object.entries(files)) {
      const bytes = Buffer.from(content);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      yield await Promise.resolve({ kind: 'file', uri, named: false, sha256, bytes } as const);
    }
  };
  const scope = {
    covers: () => true,
    isGone: (uri: string) => Promise.resolve(!(uri in files)),
  };
  return ingestSources({
    database,
    collection,
    inputs: inputs(),
    prune: prune ? scope : undefined,
  });
}

async function lines(query: string, collection: string): Promise<readonly string[]> {
  const { rows } = await database.pool.query<{ line: string }>(query, [collectionId(collection)]);
  return rows.map(({ line }) => line);
}

const changesIn = (collection: string) =>
  lines(
    `select concat_ws(' ', number, kind, before, '>', after) as line from changes
     where collection_id = $1 order by number`,
    collection,
  );

/** Texts and ids of steps, each as \`text: id\`. */
const stepsIn = (collection: string) =>
  lines(
    `select text || ': ' || id as line from steps where collection_id = $1
     order by article_id, ordinal`,
    collection,
  );

const idsIn = async (collection: string) =>
  (await stepsIn(collection)).map((line) => line.slice(-36));

describe('an edit', () => {
  it('keeps the ids of steps that were reworded or that got others before them', async () => {
    await ingest('edit', { 'a.txt': text(STEPS) });
    const before = await idsIn('edit');
    const reworded = STEPS.with(2, 'Hold the blue handle until it glows twice.');
    await ingest('edit', { 'a.txt': text(reworded) });
    expect(await idsIn('edit')).toEqual(before);
    await ingest('edit', { 'a.txt': text(reworded.toSpliced(1, 0, 'Fill it with water.')) });
    const after = await idsIn('edit');
    expect(after.toSpliced(1, 1)).toEqual(before);
    expect(before).not.toContain(after[1]);
    expect(await changesIn('edit')).toEqual([
      '1 articleAdded > How to brew tea with the Kettle',
      '2 stepReworded Hold the handle until it glows. > Hold the blue handle until it glows twice.',
      '3 stepAdded > Fill it with water.',
      '4 stepRenumbered 2. > 3.',
      '5 stepRenumbered 3. > 4.',
      '6 stepRenumbered 4. > 5.',
    ]);
  });

  it('keeps what was said, from when until when', async () => {
    const collection = 'revisions';
    await ingest(collection, { 'a.txt': text(STEPS) });
    await ingest(collection, { 'a.txt': text(STEPS.with(1, 'Tap Brew tea.')) });
    await ingest(collection, { 'a.txt': text(STEPS, 'How to make tea with the Kettle') });
    const revisions = await lines(
      `select concat_ws(' ', number, title, content->'procedures'->0->'steps'->1->>'text',
        until is null, coalesce(lag(until) over (order by number) = stored_at, true)) as line
       from article_revisions where collection_id = $1 order by number`,
      collection,
    );
    expect(revisions).toEqual([
      '1 How to brew tea with the Kettle Tap Brew. f t',
      '2 How to brew tea with the Kettle Tap Brew tea. f t',
      '3 How to make tea with the Kettle Tap Brew. t t',
    ]);
    const articles = await lines(
      'select distinct article_id::text as line from article_revisions where collection_id = $1',
      collection,
    );
    expect(articles).toHaveLength(1);
  });

  it('that a new row has the words of an old one gives it an id of its own', async () => {
    await ingest('words', { 'a.txt': text(STEPS) });
    const [, brew] = await idsIn('words');
    const reworded = STEPS.with(1, 'Tap Brew now.');
    await ingest('words', { 'a.txt': text(reworded) });
    const edited = reworded.concat('Tap Brew.');
    await ingest('words', { 'a.txt': text(edited) });
    const after = await idsIn('words');
    expect(after[1]).toBe(brew);
    expect(new Set(after).size).toBe(edited.length);
  });

  it('of nothing that an article says is no change', async () => {
    const before = text(STEPS);
    await ingest('spans', { 'a.txt': before });
    await ingest('spans', { 'a.txt': `\n\n${before}\n\n` });
    expect(await changesIn('spans')).toHaveLength(1);
    const revisions = await lines(
      'select id::text as line from revisions where collection_id = $1',
      'spans',
    );
    expect(revisions).toEqual([]);
  });

  it('of nothing at all writes the record of the run and nothing else', async () => {
    const files = { 'a.txt': text(STEPS) };
    await ingest('same', files);
    const before = await rowVersions(database.pool, ['runs']);
    await ingest('same', files, true);
    expect(await rowVersions(database.pool, ['runs'])).toEqual(before);
  });
});

describe('removal', () => {
  it('takes all that hangs on a document, and leaves what was and a tombstone', async () => {
    const collection = 'removal';
    const files = {
      'a.txt': text(STEPS),
      'b.txt': text(STEPS.slice(1), 'How to pour from the Kettle'),
    };
    await ingest(collection, files);
    const before = await stepsIn(collection);
    expect(await removeFromCollection(database.db, collection, ['a.txt', 'c.txt'])).toEqual([
      'a.txt',
    ]);
    expect(await stepsIn(collection)).toHaveLength(3);
    expect((await changesIn(collection)).at(-1)).toBe(
      '3 articleRemoved How to brew tea with the Kettle >',
    );
    const revisions = await lines(
      `select concat_ws(' ', number, title, uri) as line from article_revisions
       where collection_id = $1 and until is not null`,
      collection,
    );
    expect(revisions).toEqual(['1 How to brew tea with the Kettle a.txt']);
    await ingest(collection, files);
    expect(await stepsIn(collection)).toEqual(before);
    const numbers = await lines(
      `select number::text as line from article_revisions where collection_id = $1
       and title like 'How to brew%' order by number`,
      collection,
    );
    expect(numbers).toEqual(['1', '2']);
  });

  it('of a collection that is not there removes nothing', async () => {
    expect(await removeFromCollection(database.db, 'nothing', ['a.txt'])).toBeNull();
  });
});

describe('pruning', () => {
  it('removes documents whose files are gone, and no others', async () => {
    const collection = 'prune';
    const [a, b] = [text(STEPS), text(STEPS.slice(1), 'How to pour from the Kettle')];
    await ingest(collection, { 'a.txt': a, 'b.txt': b });
    const kept = await ingest(collection, { 'b.txt': b });
    expect(kept.pruned).toEqual([]);
    const pruned = await ingest(collection, { 'b.txt': b }, true);
    expect(pruned).toMatchObject({ pruned: ['a.txt'], moved: 0, unchanged: 1 });
    expect(await stepsIn(collection)).toHaveLength(3);
  });

  it('keeps all ids of a file that only stands elsewhere, and gives others to a new one', async () => {
    const collection = 'move';
    const content = text(STEPS);
    await ingest(collection, { 'old/a.txt': content });
    const before = await stepsIn(collection);
    const moved = await ingest(collection, { 'new/a.txt': content }, true);
    expect(moved).toMatchObject({ stored: 1, moved: 1, pruned: [] });
    expect(await stepsIn(collection)).toEqual(before);
    expect((await changesIn(collection)).slice(1)).toEqual([
      '2 articleMoved old/a.txt > new/a.txt',
    ]);
    const unchanged = await ingest(collection, { 'new/a.txt': content }, true);
    expect(unchanged).toMatchObject({ unchanged: 1, moved: 0, pruned: [] });

    await ingest(collection, { 'new/a.txt': content, 'old/a.txt': content });
    const ids = await idsIn(collection);
    expect(new Set(ids).size).toBe(2 * STEPS.length);
    const uris = await lines(
      'select uri as line from documents where collection_id = $1 order by uri',
      collection,
    );
    expect(uris).toEqual(['new/a.txt', 'old/a.txt']);
  });

  it('spares all where not one of several files is there: it may be another folder', async () => {
    const collection = 'elsewhere';
    await ingest(collection, { 'a.txt': text(STEPS), 'b.txt': text(STEPS.slice(1)) });
    const elsewhere = await ingest(collection, {}, true);
    expect(elsewhere).toMatchObject({ pruned: [], spared: ['a.txt', 'b.txt'] });
    expect(await stepsIn(collection)).toHaveLength(2 * STEPS.length - 1);
  });

  it('keeps a document that was edited and moved as another one', async () => {
    const collection = 'moved and edited';
    await ingest(collection, { 'old/a.txt': text(STEPS) });
    const run = await ingest(collection, { 'new/a.txt': text(STEPS.slice(1)) }, true);
    expect(run).toMatchObject({ stored: 1, moved: 0, pruned: ['old/a.txt'] });
  });
});
