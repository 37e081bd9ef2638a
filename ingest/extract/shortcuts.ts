// Key combinations in a passage: "CTRL+E", "⌘CMD + ⇧Shift +H", "Ctrl-C", "F12". They are given
// as printed, misspelt modifiers included, because that is what the reader of the article sees.
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import type { Passage, Range } from './passage.ts';
import { afterWord, beforeWord, matchesOf } from '../lexicon/words.ts';

const SYMBOLS = '\u2318\u21e7\u2325\u2303\u229e';
const FUNCTION_KEY = 'F(?:1[0-9]|2[0-4]|[1-9])';
/** How far before a lone function key the verb of pressing may stand. */
const VERB_REACH = 60;
const NONE: readonly Range[] = [];

interface Patterns {
  /** Cheap test: without a match there is no key combination. */
  readonly gate: RegExp;
  readonly chord: RegExp;
  readonly lone: RegExp;
  /** A verb of pressing, and no full stop after it. */
  readonly pressing: RegExp;
}

const patterns = perLexicon((lexicon): Patterns => {
  const named = wordsOf(lexicon, (pack) => pack.keys.modifiers);
  const word = `(?:${alternatives(named)})`;
  const modifier = `(?:[${SYMBOLS}] ?${word}|${word}|[${SYMBOLS}])`;
  const plus = ' {0,3}[+\\uff0b] {0,3}';
  const joint = `(?:${plus}|[-\\u2013]|(?<=[${SYMBOLS}]) ?)`;
  const keys = alternatives(wordsOf(lexicon, (pack) => pack.keys.named));
  const key = `(?:${FUNCTION_KEY}|${keys}|[A-Z])${afterWord(lexicon)}|(?<=[+\\uff0b] {0,3}|[${SYMBOLS}] ?)(?:[0-9]${afterWord(lexicon)}|[,;/=?*'\\[\\]\\\\](?= |$))`;
  const press = alternatives(wordsOf(lexicon, (pack) => pack.actions.press));
  return {
    gate: new RegExp(`[+\\uff0b${SYMBOLS}]|F[0-9]|(?:${alternatives(named)})[-\\u2013]`, 'i'),
    chord: new RegExp(
      `(?:${beforeWord(lexicon)}|(?=[${SYMBOLS}]))${modifier}(?:${joint}${modifier}){0,3}${joint}(?:${key})`,
      'giu',
    ),
    lone: new RegExp(`${beforeWord(lexicon)}${FUNCTION_KEY}${afterWord(lexicon)}`, 'gu'),
    pressing: new RegExp(
      `${beforeWord(lexicon)}(?:${press})${afterWord(lexicon)}[^.!?]{0,${VERB_REACH}}$`,
      'iu',
    ),
  };
});

/** Key combinations as printed, white space folded, in order, without repeats. */
export function shortcutsIn(passage: Passage, lexicon: Lexicon): string[] {
  const { flat } = passage;
  const known = new Set<string>();
  const found: string[] = [];
  for (const { start, end } of shortcutRanges(passage, lexicon)) {
    const printed = flat.slice(start, end).replace(/ {1,8}/g, ' ');
    const squeezed = printed.replace(/ /g, '').toLowerCase();
    if (known.has(squeezed)) continue;
    known.add(squeezed);
    found.push(printed);
  }
  return found;
}

/** Where key combinations stand in the text of a passage, in order. */
export function shortcutRanges({ flat, signs }: Passage, lexicon: Lexicon): readonly Range[] {
  if (!(signs & (SIGN.key | SIGN.keySymbol))) return NONE;
  const { gate, chord, lone, pressing } = patterns(lexicon);
  if (!gate.test(flat)) return NONE;
  const found: Range[] = [];
  for (const match of matchesOf(flat, chord)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of matchesOf(flat, lone)) {
    const { index } = match;
    if (found.some(({ start, end }) => index >= start && index < end)) continue;
    if (!pressing.test(flat.slice(Math.max(0, index - VERB_REACH), index))) continue;
    found.push({ start: index, end: index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}
