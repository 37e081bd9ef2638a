// Which lines of raw text are headings: those that name a role ("Requirements:"), those that name
// a platform alone ("Android"), those that are set off by blank lines, and goals with a colon
// ("To export the log from Firefox:") before the first step. Lines that lead into a list are none.
import type { SectionRole } from '../../schema/lists.ts';
import { normalForm } from '../../schema/text.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import type { Block, Paragraph } from './nodes.ts';

/** A heading is no longer than this, in UTF-16 code units. */
const MAX_HEADING_LENGTH = 140;
/** A heading that only a colon sets off has at most so many words. */
const MAX_COLON_WORDS = 12;
/** A heading that only blank lines set off stands after at least so many. */
const MIN_BLANKS = 2;

const roles = perLexicon((lexicon) => {
  const byHeading = new Map<string, SectionRole>();
  for (const pack of lexicon.packs)
    for (const role of HEADING_ROLES)
      for (const heading of pack.headings[role]) byHeading.set(heading, role);
  for (const pack of lexicon.packs)
    for (const headings of [pack.symptomHeadings, pack.causeHeadings, pack.remedyHeadings])
      for (const heading of headings) byHeading.set(heading, 'troubleshooting');
  return byHeading;
});

const HEADING_ROLES = [
  'overview',
  'background',
  'requirements',
  'procedure',
  'troubleshooting',
  'references',
  'notes',
] as const;

const platformNames = perLexicon(
  (lexicon) => new Set(wordsOf(lexicon, (pack) => Object.values(pack.platforms).flat())),
);

const leadIns = perLexicon((lexicon) => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.leadIns));
  return new RegExp(`(?:^|[^\\p{L}])(?:${words})(?![\\p{L}])`, 'iu');
});

const goals = perLexicon((lexicon) => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.headingGoals));
  return new RegExp(`^(?:${words}) `, 'i');
});

/** The role that the words of a heading name by themselves. */
export function roleNamed(words: string, lexicon: Lexicon): SectionRole | null {
  if (words.length > MAX_HEADING_LENGTH) return null;
  return roles(lexicon).get(normalForm(words)) ?? null;
}

export interface HeadingContext {
  readonly previous: Block | undefined;
  /** Whether blank lines set the blocks of the text apart. */
  readonly spaced: boolean;
  readonly previousIsHeading: boolean;
  readonly next: Block | undefined;
}

/** Whether a paragraph is a heading where it stands. */
export function isHeading(
  paragraph: Paragraph,
  { previous, previousIsHeading, next, spaced }: HeadingContext,
  lexicon: Lexicon,
): boolean {
  const words = paragraph.children[0].value;
  if (words.length > MAX_HEADING_LENGTH || next === undefined) return false;
  if (!mayOpen(words)) return false;
  if (spaced && previous && !previousIsHeading && paragraph.data.blanksBefore === 0) return false;
  const last = words.charAt(words.length - 1);
  if ('.,;!\u3002'.includes(last)) return false;
  const colon = last === ':' || last === '\uff1a';
  if (words.length <= 60) {
    const normal = normalForm(words);
    if (roles(lexicon).has(normal) || platformNames(lexicon).has(normal)) return true;
  }
  const setOff = paragraph.data.blanksBefore >= MIN_BLANKS && next.data.blanksBefore >= 1;
  if ((!setOff && !colon && !previousIsHeading) || isLeadIn(words, lexicon)) return false;
  if (last === '?' || last === '\uff1f')
    return setOff || (previousIsHeading && next.type === 'paragraph');
  if (!colon) return setOff && next.type !== 'figure';
  const wordCount = words.split(/\s+/).length;
  if (setOff && (wordCount <= MAX_COLON_WORDS || !words.includes(','))) return true;
  return wordCount <= MAX_COLON_WORDS && goals(lexicon).test(words) && opensSteps(next);
}

/** Whether a line leads into what stands below it and names nothing. */
export const isLeadIn = (words: string, lexicon: Lexicon) => leadIns(lexicon).test(words);

/** Whether a line may open a heading at all: a letter, a digit, a quotation mark or a bracket. */
const mayOpen = (words: string) => /^[\p{L}\p{N}"'\u201c\u201e\u00ab\u00bf(<.]/u.test(words);

/** A note may stand between a heading and its first step. */
const opensSteps = (next: Block) => next.type === 'labelled' || next.type === 'paragraph';
