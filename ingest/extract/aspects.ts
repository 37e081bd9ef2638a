// What a section says of an issue, by its heading: what goes wrong ("Symptoms"), why ("Cause") or
// what helps ("Resolution", "Workaround 2: …"). A section below one on what helps, without a role of
// its own ("Method 1: …"), goes on with it.
import { perLexicon, wordsOf } from '../lexicon/lexicon.ts';
import { headingForm } from '../tree/headings.ts';
import type { Section } from '../tree/nodes.ts';
import type { Context } from './context.ts';

/** `entries` holds several issues, each with what helps. */
export type Aspect = 'symptom' | 'cause' | 'remedy' | 'entries';

/** The longest heading in which an aspect is looked for, in UTF-16 code units. */
const MAX_HEADING_LENGTH = 200;
/** What may follow the word in a longer heading: "Resolution 1 - …", "Cause: …", "Fix Method 2 …". */
const CONTINUED = /^(?: \p{L}{1,20})? ?[0-9]{1,2}(?![\p{L}\p{N}])|^ ?[-\u2013\u2014:\uff1a(]/u;

interface Headings {
  readonly byHeading: ReadonlyMap<string, Aspect>;
  /** The most words of such a heading. */
  readonly most: number;
}

const headings = perLexicon((lexicon): Headings => {
  const byHeading = new Map<string, Aspect>();
  for (const word of wordsOf(lexicon, (pack) => pack.symptomHeadings))
    byHeading.set(word, 'symptom');
  for (const word of wordsOf(lexicon, (pack) => pack.causeHeadings)) byHeading.set(word, 'cause');
  for (const word of wordsOf(lexicon, (pack) => pack.remedyHeadings)) byHeading.set(word, 'remedy');
  const most = Math.max(1, ...[...byHeading.keys()].map((heading) => heading.split(' ').length));
  return { byHeading, most };
});

/** The aspect of each section of an article, in order; null for those that speak of no issue. */
export function aspectsOf(
  sections: readonly Section[],
  context: Context,
): readonly (Aspect | null)[] {
  const aspects: (Aspect | null)[] = [];
  sections.forEach((section, index) => {
    const own = namedAspect(section, context);
    const goesOn = section.role === 'other' || section.role === 'procedure';
    const inherited = own === null && goesOn ? inheritedAspect(section, index, aspects) : null;
    aspects.push(own ?? inherited ?? (section.role === 'troubleshooting' ? 'entries' : null));
  });
  return aspects;
}

/** Ranks say what a section stands in; without them, only what helps is told over several. */
function inheritedAspect(
  { heading, parent }: Section,
  index: number,
  aspects: readonly (Aspect | null)[],
): Aspect | null {
  if (heading === null) return null;
  if (heading.data.markup?.rank !== undefined) {
    const above = parent === null ? null : (aspects[parent] ?? null);
    return above === 'entries' ? null : above;
  }
  return aspects[index - 1] === 'remedy' ? 'remedy' : null;
}

function namedAspect({ heading }: Section, { lexicon }: Context): Aspect | null {
  const printed = heading?.children[0].value ?? '';
  if (printed.length > MAX_HEADING_LENGTH) return null;
  const words = headingForm(printed);
  const { byHeading, most } = headings(lexicon);
  const whole = byHeading.get(words);
  if (whole !== undefined) return whole;
  let end = 0;
  for (let count = 0; count < most && end >= 0; count += 1) {
    const next = /[ :\uff1a(\u2013\u2014-]|$/.exec(words.slice(end + 1));
    end += 1 + (next?.index ?? 0);
    const aspect = byHeading.get(words.slice(0, end));
    if (aspect !== undefined && CONTINUED.test(words.slice(end))) return aspect;
    if (end >= words.length) break;
  }
  return null;
}
