// Documents as rows: ids that last, keys that hold, nothing left out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf } from '../../db/store/rows.ts';
import type { Rows } from '../../db/store/rowSet.ts';
import { collectionId } from '../../schema/identity.ts';
import { sampleDocument, type SampleDocument, type SampleOptions } from '../documents.ts';

const CONTEXT = {
  collectionId: collectionId('lamps'),
  readerVersion: '1',
  configuration: '',
  runId: '00000000-0000-4000-8000-000000000000',
  storedAt: new Date(0),
};

function rowsFrom({ document, derived, text }: SampleDocument): Rows {
  return rowsOf(document, { ...CONTEXT, derived, text });
}

/** Columns that name what other documents share, and none of our own rows. */
const OTHERS = ['rule_id', 'task_id'];

const allRows = (rows: Rows) => Object.values(rows).flat();
const idsIn = (rows: Rows) => allRows(rows).map(({ id }) => id);

/** Rows by the words that a reader would know them by. */
function idsByWords(rows: Rows): ReadonlyMap<string, string> {
  const entries: [string, string][] = [
    ...rows.articles.map(({ title, id }): [string, string] => [`article ${title}`, id]),
    ...rows.steps.map(({ text, id }): [string, string] => [`step ${text}`, id]),
    ...rows.details.map(({ text, id }): [string, string] => [`detail ${text}`, id]),
    ...rows.controls.map(({ name, id }): [string, string] => [`control ${name}`, id]),
    ...rows.figures.map(({ caption, id }): [string, string] => [`figure ${caption}`, id]),
    ...rows.solutions.map(({ text, id }): [string, string] => [`solution ${text}`, id]),
  ];
  return new Map(entries);
}

const words = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? 'Wait.' : line;
});
const options: fc.Arbitrary<SampleOptions> = fc.record({
  title: words,
  steps: fc.array(words, { maxLength: 8 }),
  articles: fc.integer({ min: 0, max: 3 }),
  identifier: fc.option(words, { nil: null }),
});

test('the same document gives the same rows, each with an id of its own', () => {
  fc.assert(
    fc.property(options, (chosen) => {
      const first = rowsFrom(sampleDocument(chosen));
      expect(rowsFrom(sampleDocument(chosen))).toEqual(first);
      const ids = idsIn(first);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('every foreign key names a row of the document or its run', () => {
  fc.assert(
    fc.property(options, (chosen) => {
      const rows = rowsFrom(sampleDocument(chosen));
      const known = new Set([...idsIn(rows), CONTEXT.collectionId, CONTEXT.runId]);
      for (const row of allRows(rows)) {
        for (const [column, value] of Object.entries(row)) {
          if (column.endsWith('_id') && !OTHERS.includes(column) && value !== null) {
            expect(known).toContain(value);
          }
        }
      }
    }),
  );
});

test('every table gets rows from a document that has every kind of record', () => {
  const rows = rowsFrom(sampleDocument({ identifier: 'LM0001' }));
  expect(Object.entries(rows).filter(([, list]) => list.length === 0)).toEqual([]);
});

test('a step that is put in changes no other id', () => {
  const steps = ['Open the app.', 'Tap Add lamp.', 'Tap Done.', 'Tap Done.'];
  const before = idsByWords(rowsFrom(sampleDocument({ steps })));
  const after = idsByWords(rowsFrom(sampleDocument({ steps: ['Charge the lamp.', ...steps] })));
  for (const [row, id] of before) expect([row, after.get(row)]).toEqual([row, id]);
  expect(after.size).toBeGreaterThan(before.size);
});

test('an article that declares its identifier is known by it, whatever its title', () => {
  const idOf = (title: string, identifier: string | null) =>
    rowsFrom(sampleDocument({ title, identifier })).articles[0]?.id;
  expect(idOf('Another title', 'LM0001')).toBe(idOf('How to add a lamp', 'LM0001'));
  expect(idOf('Another title', null)).not.toBe(idOf('How to add a lamp', null));
  expect(idOf('How to  add a LAMP.', null)).toBe(idOf('How to add a lamp', null));
});

test('an index that names nothing is refused', () => {
  const { document, ...rest } = sampleDocument();
  const articles = document.articles.map((article) => ({
    ...article,
    notes: [],
    blocks: [{ section: 99, kind: 'paragraph' as const, text: 'x', span: article.span }],
  }));
  expect(() => rowsFrom({ document: { ...document, articles }, ...rest })).toThrow(/record 99/);
});
