// Tables of contents: a numbered list of headings that come further down. Its lines look like steps
// and are none, unless they tell the reader what to do: then the list is the procedure in short.
import { normalForm } from '../../schema/text.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { afterWord } from '../lexicon/words.ts';
import type { Labelled, Section } from './nodes.ts';

/** A list of fewer lines is no table of contents. */
const MIN_ENTRIES = 2;

const instructions = perLexicon((lexicon) => {
  const verbs = wordsOf(lexicon, (pack) => [
    ...Object.values(pack.actions).flat(),
    ...pack.instructionVerbs,
  ]);
  return new RegExp(`^(?:${alternatives(verbs)})${afterWord(lexicon)}`, 'iu');
});

/** The headings of an article in normal form. */
export function headingsOf(sections: readonly Section[]): ReadonlySet<string> {
  return new Set(
    sections.flatMap(({ heading }) => (heading ? normalForm(heading.children[0].value) : [])),
  );
}

/** Whether the numbered lines of a section are headings of its article, two in three at least. */
export function isContents(
  { children }: Section,
  headings: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  const entries = children.filter((child) => child.type === 'labelled');
  if (entries.length < MIN_ENTRIES || entries.length > headings.size * 2) return false;
  let others = 0;
  for (const entry of entries) {
    if (!names(entry, headings)) others += 1;
    if (others * 3 > entries.length) return false;
  }
  const told = entries.filter(({ children: [words] }) => instructions(lexicon).test(words.value));
  return told.length * 2 <= entries.length;
}

/** A heading may repeat the number of its entry. */
function names({ label, children: [words] }: Labelled, headings: ReadonlySet<string>): boolean {
  return (
    headings.has(normalForm(words.value)) || headings.has(normalForm(`${label} ${words.value}`))
  );
}
