// Helpers of the tests on extractors that work on a passage.
import fc from 'fast-check';
import { passageIn, type Passage, type Range } from '../../ingest/extract/passage.ts';
import { en } from '../../ingest/lexicon/en.ts';
import { defaultSchemes } from '../../ingest/lexicon/schemes.ts';
import type { Lexicon } from '../../ingest/lexicon/lexicon.ts';

export const english: Lexicon = { packs: [en], schemes: defaultSchemes };

/** A passage somewhere inside a source. */
export const passage = (flat: string): Passage =>
  passageIn(' '.repeat(100) + flat, { start: 100, end: 100 + flat.length }, english);

/** The words of ranges of a passage. */
export function textsOf({ flat, start }: Passage, ranges: readonly Range[]): readonly string[] {
  return ranges.map((range) => flat.slice(range.start - start, range.end - start));
}

/** Texts made of the pieces that the extractors look for, in any order. */
export const anyText = fc
  .array(
    fc.constantFrom(
      ...['"', '“', '”', '„', "'", '’', '«', '»', ' ', '  ', '. ', ', ', ': ', '(', ')', '"" '],
      ...['error', 'message', 'displays', 'the following error: ', 'cannot', 'Lid open', 'or'],
      ...['because', 'may indicate', 'Please', 'open', 'If', 'see the section', 'section', 'Known'],
      ...['KB1234', 'KB 99', 'http://a.example/b', 'www.', '[', ']', 'Brew Knowledge Base', 'see'],
      ...['1.', 'é', '\u{1f375}', 'of this article', '?', '…'],
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** Whether ranges lie in order inside a passage, none of them empty. */
export function areOrdered({ flat, start }: Passage, ranges: readonly Range[]): boolean {
  return ranges.every(
    (range, index) =>
      range.start >= (index === 0 ? start : (ranges[index - 1]?.start ?? 0)) &&
      range.end > range.start &&
      range.end <= start + flat.length,
  );
}
