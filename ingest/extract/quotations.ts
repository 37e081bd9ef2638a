// Quotations in a stretch of text. In: text whose white space is plain spaces. Out: where each
// quotation and its content stand, outermost only. Quotation marks are often unbalanced, doubled
// or of mixed kinds, so an opening mark without a closing one near it opens nothing.
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import type { Passage, Quotation, Range } from './passage.ts';
import { isUnspaced, matchesOf } from '../lexicon/words.ts';

const MARK = /["“”„«»‘’'「」『』]/g;
const ANY_MARK = /["“”„«»‘’'「」『』]/;
/** Which marks may close what an opening mark opened. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '„': '“”"',
  '”': '”"',
  '«': '»',
  '「': '」',
  '『': '』',
  '»': '«',
  '‘': "’'",
  "'": "'’",
};
const LONGEST = 600;
/** How many marks after an opening one are tried as its closing one. */
const MARKS_TRIED = 12;
const WORD = /[\p{L}\p{N}_]/u;
/** What may stand before a mark that opens. */
const BEFORE_OPENING = ' ([{<:=/—–-"“”„«»‘’\'（：，、。；';

const NONE: readonly Quotation[] = [];

/** The outermost quotations of a passage, as offsets in `flat`, in order, without overlaps. */
export function quotationsOf(passage: Passage): readonly Quotation[] {
  passage.quotations ??= passage.signs & SIGN.quote ? quotationsIn(passage.flat) : NONE;
  return passage.quotations;
}

/** The outermost quotations of a text. */
export function quotationsIn(flat: string): readonly Quotation[] {
  if (!ANY_MARK.test(flat)) return NONE;
  const marks: number[] = [];
  for (const match of matchesOf(flat, MARK)) marks.push(match.index);
  const found: Quotation[] = [];
  let index = 0;
  while (index < marks.length) {
    const open = marks[index] ?? 0;
    const closing = opens(flat, open) ? closingOf(flat, marks, index) : null;
    if (closing === null) {
      index += 1;
      continue;
    }
    const close = marks[closing] ?? open;
    const start = flat.charAt(open + 1) === ' ' ? open + 2 : open + 1;
    const end = close - 1 > start && flat.charAt(close - 1) === ' ' ? close - 1 : close;
    found.push({ start, end, outer: { start: open, end: close + 1 } });
    index = closing + 1;
  }
  return found;
}

/** The words of a passage that is one quotation and nothing else, or null. */
export function wholeQuotationOf(passage: Passage): Range | null {
  const { flat, start } = passage;
  const [first, ...others] = quotationsOf(passage);
  if (first?.outer.start !== 0 || others.length > 0) return null;
  if (/[^ .。]/.test(flat.slice(first.outer.end))) return null;
  return { start: start + first.start, end: start + first.end };
}

/** Whether a passage is quotations and words that join equals, and nothing else: ""A" or "B"". */
export function isQuotationsOnly(passage: Passage, lexicon: Lexicon): boolean {
  const quotations = quotationsOf(passage);
  if (quotations[0]?.outer.start !== 0) return false;
  return quotations.every(({ outer }, index) => {
    const next = quotations[index + 1]?.outer.start ?? passage.flat.length;
    return next - outer.end < 40 && joint(lexicon).test(passage.flat.slice(outer.end, next));
  });
}

const joint = perLexicon((lexicon) => {
  const joints = wordsOf(lexicon, (pack) => pack.grammar.joints);
  return new RegExp(`^[ ,.;]{0,8}(?:(?:${alternatives(joints)}) {1,8})?$`, 'iu');
});

/**
 * Whether the mark can begin a quotation: text follows, in French after a blank, and no word runs
 * into it.
 */
function opens(flat: string, at: number): boolean {
  const spaced = flat.startsWith('\u00ab ', at);
  const next = flat.charAt(spaced ? at + 2 : at + 1);
  if (next === '' || next === ' ' || (spaced && next === '\u00bb')) return false;
  if ('“„«「『'.includes(flat.charAt(at)) || isUnspaced(flat, at - 1)) return true;
  return BEFORE_OPENING.includes(flat.charAt(at - 1));
}

/** Whether the mark can end a quotation: text stands before it, no word goes on after it. */
function closes(flat: string, at: number): boolean {
  if (flat.charAt(at - 1) === ' ' && flat.charAt(at) !== '\u00bb') return false;
  return (
    !WORD.test(flat.charAt(at + 1)) || isUnspaced(flat, at + 1) || '」』'.includes(flat.charAt(at))
  );
}

/** Index in `marks` of the mark that closes the one at `index`; nested pairs are stepped over. */
function closingOf(flat: string, marks: readonly number[], index: number): number | null {
  const open = marks[index] ?? 0;
  const mark = flat.charAt(open);
  const closing = CLOSING[mark] ?? '';
  let depth = 1;
  let first: number | null = null;
  for (let next = index + 1; next < marks.length && next <= index + MARKS_TRIED; next += 1) {
    const at = marks[next] ?? 0;
    if (at - open > LONGEST) break;
    const here = flat.charAt(at);
    if (closing.includes(here) && closes(flat, at) && at > open + 1) {
      first ??= next;
      depth -= 1;
      if (depth === 0) return next;
    } else if (here === mark && opens(flat, at)) {
      depth += 1;
    }
  }
  return first;
}

/** `flat` with the content of its quotations replaced by underscores, offset for offset. */
export function maskQuotations(flat: string, quotations = quotationsIn(flat)): string {
  if (quotations.length === 0) return flat;
  let masked = '';
  let at = 0;
  for (const { start, end } of quotations) {
    masked += flat.slice(at, start) + '_'.repeat(end - start);
    at = end;
  }
  return masked + flat.slice(at);
}
