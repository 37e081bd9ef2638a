// Tables of contents: a numbered list of headings that come further down. Its lines look like steps
// and are none.
import { normalForm } from '../../schema/text.ts';
import type { Labelled, Section } from './nodes.ts';

/** A list of fewer lines is no table of contents. */
const MIN_ENTRIES = 2;

/** The headings of an article in normal form. */
export function headingsOf(sections: readonly Section[]): ReadonlySet<string> {
  return new Set(
    sections.flatMap(({ heading }) => (heading ? normalForm(heading.children[0].value) : [])),
  );
}

/** Whether the numbered lines of a section are headings of its article, two in three at least. */
export function isContents({ children }: Section, headings: ReadonlySet<string>): boolean {
  const entries = children.filter((child) => child.type === 'labelled');
  if (entries.length < MIN_ENTRIES || entries.length > headings.size * 2) return false;
  const named = entries.filter((entry) => names(entry, headings));
  return named.length * 3 >= entries.length * 2;
}

/** A heading may repeat the number of its entry. */
function names({ label, children: [words] }: Labelled, headings: ReadonlySet<string>): boolean {
  return (
    headings.has(normalForm(words.value)) || headings.has(normalForm(`${label} ${words.value}`))
  );
}
