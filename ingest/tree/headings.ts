// Which lines of raw text are headings: those that name a role ("Requirements:"), those that name
// a platform alone ("Android"), those that are set off by blank lines, and goals with a colon
// ("To export the log from Firefox:") before the first step. Lines that lead into a list are none.
import type { SectionRole } from '../../schema/lists.ts';
import { normalForm } from '../../schema/text.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import { afterWord, beforeWord, countWords, UNSPACED } from '../lexicon/words.ts';
import { tellsToDo } from './instructions.ts';
import type { Block, Paragraph, Words } from './nodes.ts';
import { signsOf } from './signs.ts';
import { standsOut } from './standing.ts';

/** A heading is no longer than this, in UTF-16 code units. */
const MAX_HEADING_LENGTH = 140;
/** A heading that only a colon sets off has at most so many words. */
const MAX_COLON_WORDS = 12;
/** A heading that only blank lines set off stands after at least so many. */
const MIN_BLANKS = 2;
const NAMING = SIGN.heading | SIGN.platform;

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
  return new RegExp(`${beforeWord(lexicon)}(?:${words})${afterWord(lexicon)}`, 'iu');
});

const clauses = perLexicon((lexicon) => {
  const words = wordsOf(lexicon, ({ grammar }) => [...grammar.pronouns, ...grammar.finiteVerbs]);
  return new RegExp(`${beforeWord(lexicon)}(?:${alternatives(words)})${afterWord(lexicon)}`, 'iu');
});

const goals = perLexicon((lexicon) => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.headingGoals));
  return new RegExp(`^(?:${words})(?: |(?<=[${UNSPACED}]))`, 'i');
});

/** The role that the words of a heading name by themselves. */
export function roleNamed(words: Words, lexicon: Lexicon): SectionRole | null {
  if (words.value.length > MAX_HEADING_LENGTH || !(signsOf(words, lexicon) & SIGN.heading))
    return null;
  return roles(lexicon).get(headingForm(words.value)) ?? null;
}

/** Brackets that set a heading off: "【手順】". */
const BRACKETED =
  /^[\u3010\u3014\u300a\uff1c\uff3b](.{1,40})[\u3011\u3015\u300b\uff1e\uff3d][:\uff1a]?$/;

/** The normal form of a heading, without brackets that set it off. */
export const headingForm = (words: string) => normalForm(BRACKETED.exec(words)?.[1] ?? words);

export interface HeadingContext {
  /** The blocks of the text, and where among them the paragraph stands. */
  readonly blocks: readonly Block[];
  readonly index: number;
  /** By how many blank lines at least the text sets headings off. */
  readonly headingBlanks: number;
  readonly previousIsHeading: boolean;
  /** Whether the line before is a title. */
  readonly afterTitle: boolean;
}

/** Whether a paragraph is a heading where it stands. */
export function isHeading(
  paragraph: Paragraph,
  { blocks, index, previousIsHeading, afterTitle, headingBlanks }: HeadingContext,
  lexicon: Lexicon,
): boolean {
  if (paragraph.data.markup) return paragraph.data.marked === true;
  const [node] = paragraph.children;
  const words = node.value;
  const next = blocks[index + 1];
  if (words.length > MAX_HEADING_LENGTH || next === undefined) return false;
  if (paragraph.data.marked) return true;
  if (!mayOpen(words)) return false;
  const below = index > 0 && !previousIsHeading && !afterTitle;
  if (headingBlanks > 0 && below && paragraph.data.blanksBefore === 0) return false;
  const last = words.charAt(words.length - 1);
  const colon = last === ':' || last === '\uff1a';
  if (words.length <= 60 && signsOf(node, lexicon) & NAMING) {
    const normal = headingForm(words);
    if (roles(lexicon).has(normal)) return true;
    if (platformNames(lexicon).has(normal) && last !== '.') return true;
  }
  if ('.,;!\u3001\u3002\uff01\uff0c\uff1b'.includes(last)) return false;
  if (isLeadIn(node, lexicon)) return false;
  const setOff = paragraph.data.blanksBefore >= MIN_BLANKS && next.data.blanksBefore >= 1;
  if (setOff && next.type !== 'figure') {
    const short = countWords(words, MAX_COLON_WORDS + 1) <= MAX_COLON_WORDS;
    if (!colon || short || !/[,\uff0c\u3001]/.test(words)) return true;
  }
  if ('?\uff1f'.includes(last) && (setOff || (previousIsHeading && next.type === 'paragraph')))
    return true;
  if (isGoal(node, lexicon) && opensSteps(next, lexicon))
    return countWords(words, MAX_COLON_WORDS + 1) <= MAX_COLON_WORDS;
  if (headingBlanks >= MIN_BLANKS || (colon && isClause(words, lexicon))) return false;
  return standsOut(blocks, index, previousIsHeading || afterTitle);
}

/** Whether words are a clause with a verb or pronoun of its own, as lines that lead in are. */
const isClause = (words: string, lexicon: Lexicon) => clauses(lexicon).test(words);

/** Whether a line leads into what stands below it and names nothing. */
export const isLeadIn = (words: Words, lexicon: Lexicon) =>
  (signsOf(words, lexicon) & SIGN.leadIn) !== 0 && leadIns(lexicon).test(words.value);

/** Whether a line may open a heading at all: a letter, a digit, a quotation mark or a bracket. */
const mayOpen = (words: string) =>
  /^[\p{L}\p{N}"'\u201c\u201e\u00ab\u00bf(<.\u300c\u300e\u3010]/u.test(words);

/** Whether a line is a goal with a colon: "To turn it off:". */
export const isGoal = ({ value }: Words, lexicon: Lexicon) =>
  /[:\uff1a]$/.test(value) && goals(lexicon).test(value);

/** A note may stand between a heading and its first step; bullets are steps if they tell to act. */
const opensSteps = (next: Block, lexicon: Lexicon) =>
  next.type === 'labelled' ||
  next.type === 'paragraph' ||
  (next.type === 'item' && tellsToDo(next.children[0].value, lexicon));
