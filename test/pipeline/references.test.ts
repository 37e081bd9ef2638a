// References in the store: whatever was stored, edited and removed before, what became of references is
// what the documents that are there say; and what persons said of them outlives all that.
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { confirmReference, rejectReference, UndecidableReference } from '../../pipeline/decide.ts';
import { removeFromCollection } from '../../pipeline/remove.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { storeTexts } from '../markup.ts';

let straight: TestDatabase;
let crooked: TestDatabase;
beforeAll(async () => {
  straight = await testDatabase();
  crooked = await testDatabase();
});
afterAll(async () => {
  await straight.close();
  await crooked.close();
});

const empty = ({ pool }: TestDatabase) =>
  pool.query('truncate collections, reference_decisions cascade');

/** All that is known of references and wanted articles, without ids, which edits may change. */
async function references({ pool }: TestDatabase): Promise<readonly string[]> {
  const { rows } = await pool.query<{ line: string }>(`
    select concat_ws(' | ', around.title, r.text, r.status, target.title, r.evidence,
      w.identifier, (select string_agg(concat(c.identifier, a.title, c.score), ', '
        order by c.identifier, a.title, c.score)
        from reference_candidates c left join articles a on a.id = c.article_id
        where reference_id = r.id)) as line
    from article_references r join articles around on around.id = r.article_id
    left join articles target on target.id = r.target_article_id
    left join wanted_articles w on w.id = r.wanted_id
    union all select concat_ws(' | ', identifier, inbound, a.title, score, evidence,
      (select string_agg(description, ', ' order by ordinal) from wanted_descriptions
        where wanted_id = w.id))
    from wanted_articles w left join articles a on a.id = inferred_article_id
    union all select concat_ws(' | ', name, count(*)) from tasks join procedures
      on task_id = tasks.id group by tasks.id, name`);
  return rows.map(({ line }) => line).toSorted();
}

const TITLES = [
  'How to dim the hall lamp of the Lumo app',
  'How do I dim the hall lamp in the Lumo app',
  'How to clean old brass lamps',
];
const IDENTIFIERS = ['KB2001', 'KB2002', 'KB2003'];
const SENTENCES = [
  'See KB2001 for how to dim the hall lamp in the Lumo app.',
  'See also KB2001.',
  'To clean old brass lamps, please consult KB2002.',
  'To clean old brass lamps, refer to KB2003.',
  'To clean old brass lamps, please consult the Lumo Knowledge Base.',
  'See “How to clean old brass lamps” in the Lumo Knowledge Base.',
  'Install the Windows update KB2002.',
];

const page = fc
  .record({
    title: fc.constantFrom(...TITLES),
    own: fc.option(fc.constantFrom(...IDENTIFIERS), { freq: 2 }),
    sentences: fc.subarray(SENTENCES, { maxLength: 4 }),
  })
  .map(({ title, own, sentences }) =>
    [
      ...[title, ''],
      ...(own === null ? [] : [`Article ID: ${own}`, '']),
      ...['Procedure:', '', '1. Take the lamp.', '2. Open the Lumo app.', '', 'References:', ''],
      ...sentences.map((sentence) => `- ${sentence}`),
      '',
    ].join('\n'),
  );
const uri = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt');
/** Texts by their uris; an empty one is a document that is removed. */
const round = fc.dictionary(uri, fc.oneof(page, page, fc.constant('')), { minKeys: 1 });

it('whatever was stored, edited and removed before', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 3 }), async (rounds) => {
      const there = new Map<string, string>();
      await empty(crooked);
      for (const texts of rounds) {
        const stored = Object.entries(texts).filter(([, text]) => text !== '');
        const removed = Object.keys(texts).filter((one) => texts[one] === '');
        await storeTexts(crooked.db, 'lumo', Object.fromEntries(stored));
        await removeFromCollection(crooked.db, 'lumo', removed);
        for (const [one, text] of stored) there.set(one, text);
        for (const one of removed) there.delete(one);
      }
      await empty(straight);
      await storeTexts(straight.db, 'lumo', Object.fromEntries(there));
      expect(await references(crooked)).toEqual(await references(straight));
    }),
    { seed: -1_088_904_747, numRuns: 30, endOnFailure: true },
  );
});

describe('what a person said', () => {
  const LAMP = 'How to dim the hall lamp of the Lumo app\n\n1. Take it.\n2. Dim it.\n';
  const CORD = 'How to mend the cord of the lamp\n\n1. Take it.\n2. Mend it.\n';
  const citing = (more = '') =>
    `How to pair a lamp\n\n1. Take it.\n2. Pair it.\n\nReferences:\n\n` +
    `- See KB2001 for how to dim the hall lamp in the Lumo app.\n- See also KB2001.\n${more}`;
  let collection: string;
  beforeEach(async () => {
    await empty(straight);
    const texts = { 'lamp.txt': LAMP, 'cord.txt': CORD, 'citing.txt': citing() };
    collection = await storeTexts(straight.db, 'lumo', texts);
  });

  async function outcomes() {
    const { rows } = await straight.pool.query<{ id: string; line: string }>(`
      select r.id, concat_ws(' | ', status, title, evidence) as line
      from article_references r left join articles a on a.id = target_article_id
      order by r.ordinal`);
    return { lines: rows.map(({ line }) => line), ids: rows.map(({ id }) => id) };
  }
  const inferred =
    'inferred | How to dim the hall lamp of the Lumo app | description ' +
    '“dim the hall lamp in the Lumo app” fits the title “How to dim the hall lamp of the Lumo app”';
  const open = 'wanted | no article of the collection bears the identifier KB2001';
  const cord = 'How to mend the cord of the lamp';
  const say = { article: cord, by: 'Ada' };

  it('binds all references by an identifier, and holds after a re-ingest', async () => {
    expect((await outcomes()).lines).toEqual([inferred, inferred]);
    await confirmReference(straight.db, collection, { ...say, reference: 'kb 2001' });
    const bound = `resolved | ${cord} | identifier KB2001, confirmed by Ada`;
    expect((await outcomes()).lines).toEqual([bound, bound]);
    const wanted = await straight.pool.query('select from wanted_articles');
    expect(wanted.rowCount).toBe(0);
    await storeTexts(straight.db, 'lumo', { 'citing.txt': citing('- See KB2001 for more.\n') });
    expect((await outcomes()).lines).toEqual([bound, bound, bound]);
  });

  it('binds one reference, and holds while its words are there', async () => {
    const [, second = ''] = (await outcomes()).ids;
    await confirmReference(straight.db, collection, { ...say, reference: second });
    const bound = `resolved | ${cord} | confirmed by Ada`;
    expect((await outcomes()).lines).toEqual([inferred, bound]);
    await storeTexts(straight.db, 'lumo', { 'citing.txt': citing('- See KB2002.\n') });
    expect((await outcomes()).lines.slice(0, 2)).toEqual([inferred, bound]);
    await removeFromCollection(straight.db, 'lumo', ['citing.txt']);
    await storeTexts(straight.db, 'lumo', { 'citing.txt': citing() });
    expect((await outcomes()).lines).toEqual([inferred, bound]);
  });

  it('waits while its article is gone', async () => {
    await confirmReference(straight.db, collection, { ...say, reference: 'KB2001' });
    await removeFromCollection(straight.db, 'lumo', ['cord.txt']);
    expect((await outcomes()).lines).toEqual([inferred, inferred]);
    await storeTexts(straight.db, 'lumo', { 'cord.txt': CORD });
    expect((await outcomes()).lines[0]).toMatch(/^resolved .* confirmed by Ada$/);
  });

  it('keeps a pair from being inferred, until it is confirmed', async () => {
    const lamp = 'How to dim the hall lamp of the Lumo app';
    const about = { reference: 'KB2001', article: lamp, by: 'Ada' };
    await rejectReference(straight.db, collection, about);
    expect((await outcomes()).lines).toEqual([open, open]);
    await storeTexts(straight.db, 'lumo', { 'lamp.txt': `${LAMP}3. Enjoy it.\n` });
    expect((await outcomes()).lines).toEqual([open, open]);
    await confirmReference(straight.db, collection, about);
    expect((await outcomes()).lines[0]).toBe(
      `resolved | ${lamp} | identifier KB2001, confirmed by Ada`,
    );
  });

  it('is of the last who said it', async () => {
    await confirmReference(straight.db, collection, { ...say, reference: 'KB2001' });
    const lamp = 'How to dim the hall lamp of the Lumo app';
    await confirmReference(straight.db, collection, {
      reference: 'KB2001',
      article: lamp,
      by: 'Grace',
    });
    expect((await outcomes()).lines[0]).toBe(
      `resolved | ${lamp} | identifier KB2001, confirmed by Grace`,
    );
  });

  it.each([
    ['an identifier that nothing prints', { ...say, reference: 'KB9' }, /no reference prints KB9/],
    ['no article', { reference: 'KB2001', article: 'Nothing', by: 'A' }, /no article "Nothing"/],
  ])('has to name something: %s', async (_, decided, message) => {
    const decision = confirmReference(straight.db, collection, decided);
    await expect(decision).rejects.toThrow(UndecidableReference);
    await expect(decision).rejects.toThrow(message);
  });
});
