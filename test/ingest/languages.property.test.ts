// Texts mixed of the words of all languages: each is read into a sound Document, always the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPacks } from '../../ingest/lexicon/defaults.ts';
import type { LanguagePack } from '../../ingest/lexicon/pack.ts';
import { read } from '../../ingest/read.ts';
import { faultsOf } from './faults.ts';
import { textSource } from './sources.ts';

/** Every word of a pack, wherever it stands. */
function wordsOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return part === '' ? [] : [part];
  return part !== null && typeof part === 'object' ? Object.values(part).flatMap(wordsOf) : [];
}

const pick = (values: readonly string[]) => fc.constantFrom(...values);
const number = fc.oneof(
  fc.nat(12).map(String),
  pick(['１', '①', '❷', '一', '十二', '4.1', '2-3', 'iv', 'a']),
);
const gap = pick([' ', ' ', '', '\u00a0', '\u3000']);
const mark = pick([
  ...['.', '。', '！', '？', '?', '：', ':', '、', '，', ', ', '「', '」', '“', '”', '«', '»', '"'],
  ...['（', '）', '(', ')', '【', '】', '［', '］', '>', '※', '・', '■', '~', '～', '-'],
]);

/** Lines of a language: its words in any order, and the shapes that packs are for. */
function lineOf(pack: LanguagePack): fc.Arbitrary<string> {
  const word = pick(wordsOf(pack));
  const frame = fc.tuple(pick(pack.stepFrames.length > 0 ? pack.stepFrames : ['#']), number);
  const shaped = fc.oneof(
    fc.tuple(pick(pack.labelWords), gap, number, mark, word).map((parts) => parts.join('')),
    frame.map(([text, inside]) => text.replace('#', inside)),
    fc.tuple(pick(pack.figureWords), gap, number, gap, word).map((parts) => parts.join('')),
    fc
      .tuple(pick([...pack.jumps.goto, 'x']), pick(pack.stepWords), number, pick(['に進', '']))
      .map((parts) => parts.join(' ')),
    pick(Object.values(pack.headings).flat()),
    fc.tuple(pick(Object.values(pack.notes).flat()), mark, word).map((parts) => parts.join('')),
  );
  const sentence = fc
    .array(fc.tuple(fc.oneof(word, word, word, number, mark), gap), { maxLength: 14 })
    .map((parts) => parts.flat().join(''));
  const capital = fc.boolean();
  return fc
    .tuple(fc.oneof(sentence, shaped), capital)
    .map(([line, upper]) => (upper ? line.charAt(0).toUpperCase() + line.slice(1) : line));
}

const line = fc.oneof(...defaultPacks.map(lineOf), pick(['', '', '• ', '1. ', '1) ']));
const text = fc
  .array(fc.tuple(line, pick(['\n', '\n', '\n\n', '\n\n\n', ''])), { maxLength: 30 })
  .map((lines) => lines.flat().join(''));

describe('texts of the words of all languages', () => {
  it('give a sound Document, always the same', () => {
    fc.assert(
      fc.property(text, (value) => {
        const document = read(textSource(value));
        expect(faultsOf(document, value)).toEqual([]);
        expect(JSON.stringify(read(textSource(value)))).toBe(JSON.stringify(document));
      }),
      { numRuns: 200 },
    );
  });

  it('hold steps, figures and jumps of every language', () => {
    for (const pack of defaultPacks) {
      const [label = '', figure = ''] = [pack.labelWords[0], pack.figureWords[0]];
      const [goto, step = ''] = [pack.jumps.goto[0], pack.stepWords[0]];
      const jump = goto ? `${goto} ${step} 1` : `${step} 1 ${pack.jumpsAfter.goto[0] ?? ''}`;
      const value = `Sorrel\n\n${label} 1: Sorrel\n${figure} 1\n${label} 2: ${jump}\n`;
      const own = read(textSource(value)).articles[0];
      const steps = own?.procedures[0]?.steps ?? [];
      expect([pack.language, steps.length, own?.figures.length]).toEqual([pack.language, 2, 1]);
    }
  });
});
