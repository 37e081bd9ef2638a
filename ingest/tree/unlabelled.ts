// Steps whose labels are lost or were never printed: below a heading that names instructions, the
// lines that tell the reader to do something. In: a section without numbered steps. Out: which of
// its children are steps, by index.
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { UNSPACED } from '../lexicon/words.ts';
import type { StepPlace } from './numbering.ts';
import type { Section } from './nodes.ts';

/** Fewer lines, or more lines between them that tell nothing to do, make no procedure. */
const MIN_STEPS = 2;
const MIN_SHARE = 2 / 3;
/** How far into a line the verb after a comma is looked for: "In the left panel, click …". */
const MAX_LEAD = 80;

type Child = Section['children'][number];

/** The first words of phrases that tell the reader to do something. */
const verbs = perLexicon(
  (lexicon) =>
    new Set(
      wordsOf(lexicon, (pack) => [
        ...Object.values(pack.actions).flat(),
        ...pack.instructionVerbs,
        ...pack.titles.verbs,
      ]).map((phrase) => phrase.split(' ', 1)[0] ?? phrase),
    ),
);

const UNSPACED_TEXT = new RegExp(`[${UNSPACED}]`);

/** In scripts without spaces a verb stands at the head of a line, or at its end. */
const unspacedVerbs = perLexicon((lexicon) => {
  const phrases = wordsOf(lexicon, (pack) => [
    ...Object.values(pack.actions).flat(),
    ...pack.instructionVerbs,
  ]).filter((phrase) => UNSPACED_TEXT.test(phrase));
  const words = alternatives(phrases);
  return new RegExp(`^(?:${words})|(?:${words})[\u3002.]?$`, 'u');
});

/** The children that are steps, in a section that is named a procedure; empty where none is. */
export function unlabelledPlaces(
  { children, role }: Section,
  lexicon: Lexicon,
): ReadonlyMap<number, StepPlace> {
  const places = new Map<number, StepPlace>();
  if (role !== 'procedure' || children.some(({ type }) => type === 'labelled')) return places;
  const first = children.findIndex((child) => tellsToDo(child, lexicon));
  const kind = children[first]?.type;
  let lines = 0;
  /** Lines from the first step to the last. */
  let among = 0;
  for (let at = first; at >= 0 && at < children.length; at += 1) {
    const child = children[at];
    if (child?.type !== kind) continue;
    lines += 1;
    if (!tellsToDo(child, lexicon)) continue;
    places.set(at, { begins: places.size === 0, parent: null });
    among = lines;
  }
  const sure = places.size >= MIN_STEPS && places.size >= among * MIN_SHARE;
  return sure ? places : new Map();
}

function tellsToDo(child: Child | undefined, lexicon: Lexicon): boolean {
  if (child?.type !== 'paragraph' && child?.type !== 'item') return false;
  const words = child.children[0].value;
  if (/[:?\uff1a\uff1f]$/.test(words)) return false;
  if (startsWithVerb(words, lexicon)) return true;
  const comma = /, |[\uff0c\u3001]/.exec(words.slice(0, MAX_LEAD));
  return comma !== null && startsWithVerb(words.slice(comma.index + comma[0].length), lexicon);
}

/** Whether words begin with a verb that tells the reader to do something. */
export function startsWithVerb(words: string, lexicon: Lexicon): boolean {
  const verb = /^\p{L}{2,20}(?=[\s,-])/u.exec(words);
  if (verb !== null && verbs(lexicon).has(verb[0].toLowerCase())) return true;
  return UNSPACED_TEXT.test(words) && unspacedVerbs(lexicon).test(words);
}
