// Front matter that is plain is read without a parser of YAML: it must give what that parser gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainEntriesOf } from '../../ingest/parse/markdown/plainEntries.ts';
import { yamlEntriesOf } from '../../ingest/parse/markdown/yamlEntries.ts';

const HEAD = [
  'title: "Lamps: light them"',
  'ms.date: 02/09/2023',
  'description: Where the lamp goes out, see C:\\lamps#now',
  'tags:',
  '  - oil lamps',
  "  - 'wicks'",
  'author:',
  '',
  'labels:',
  '- null',
  '- lamp:oil',
].join('\n');

/** Pieces that mean something in YAML, or nothing, to be put together in any order. */
const SIGNS = [
  ...[
    'title',
    'tags',
    'Title',
    ':',
    ': ',
    ' ',
    '  ',
    '\n',
    '\n',
    '- ',
    '  - ',
    '"',
    "'",
    '#',
    ' #',
  ],
  ...['null', 'NULL', '~', 'true', '1.5', '[', ']', '{', '}', '&a', '*a', '!x', '|', '>', '%', '@'],
  ...[
    '`',
    ',',
    '\t',
    '\r\n',
    '\u00a0',
    'é',
    '図',
    '\\',
    '---',
    '...',
    '? ',
    'a:b',
    '\u0085',
    '\ue000',
  ],
  ...['title: ', 'name: ', 'tags:\n', 'a: "b: c"\n', '- d\n'],
];

describe('plain front matter', () => {
  it('is read as it is', () => {
    expect(plainEntriesOf(HEAD)).toHaveLength(6);
    expectSame(HEAD);
  });

  it.each(['a: [b]', 'a: b # c', 'a: |\n  b', 'a: "\\u0041"', 'a:\n  b: c', 'a: b\na: c', 'a'])(
    'is another thing: %s',
    (yaml) => {
      expect(plainEntriesOf(yaml)).toBeNull();
    },
  );

  it('gives what the parser of YAML gives, or is left to it', () => {
    const yaml = fc
      .array(fc.constantFrom(...SIGNS), { maxLength: 16 })
      .map((signs) => signs.join(''));
    fc.assert(fc.property(yaml, expectSame), { numRuns: 2_000 });
  });
});

function expectSame(yaml: string): void {
  const plain = plainEntriesOf(yaml);
  if (plain === null) return;
  const { entries, trouble } = yamlEntriesOf(yaml);
  expect(trouble).toBeNull();
  expect(
    plain.map(({ key, isList, texts }) => ({ key, isList, texts: texts.map(wordsOf) })),
  ).toEqual(entries.map(({ key, isList, texts }) => ({ key, isList, texts: texts.map(wordsOf) })));
}

const wordsOf = ({ text, start }: { text: string; start: number }) => ({ text, start });
