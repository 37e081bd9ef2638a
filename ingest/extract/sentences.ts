// Sentences of a passage. In: flattened text. Out: where each sentence stands in the source,
// without blanks around it. A stop ends a sentence only if what follows can begin one; stops
// inside a quotation, after an abbreviation or after a number at the head end none. One pass.
import type { Passage, Quotation, Range } from './passage.ts';
import { quotationsOf } from './quotations.ts';

const SPACE = 0x20;
const STOPS = '.!?\u2026';
/** Full stops of scripts that put no blank after them. */
const WIDE_STOPS = '\u3002\uff01\uff1f\uff61';
const CLOSERS = '"\u201d\u2019\')]}\u00bb\u300d\u300f\uff09\u3011';
/** Not ends of sentences, whatever follows. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...['e.g', 'eg', 'i.e', 'ie', 'vs', 'fig', 'figs', 'no', 'nr', 'nos', 'approx', 'cf', 'ca'],
  ...['dr', 'mr', 'mrs', 'ms', 'prof', 'st', 'sec', 'ver', 'vers', 'incl', 'min', 'max', 'resp'],
  ...['bzw', 'z.b', 'd.h', 'abb', 'afb', 'bijv', 'p.ej', 'p.ex', 'pag', 'art', 'рис', 'см'],
]);
/** Abbreviations that are words too: not ends of sentences before a digit. */
const NUMBERED: ReadonlySet<string> = new Set(['no', 'min', 'max', 'art', 'sec', 'ms', 'ie', 'st']);
const LONGEST_ABBREVIATION = 8;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;
/** A lower-case word with a capital inside, as product names have: "iPhone", "macOS". */
const CAMEL = /^\p{Ll}{1,5}\p{Lu}/u;
const NO_OPENER = ',;:)]}.?!\u2026';
/** A number or letter at the head of a sentence with its stop: "1.", "a.". */
const HEAD_LABEL = /^[(]?(?:[0-9]{1,3}(?:\.?[a-z])?|[a-z])$/i;
const LONGEST_LABEL = 6;

/** Sentences of a passage in order, as ranges of the source. */
export function sentencesOf(passage: Passage): readonly Range[] {
  passage.sentences ??= sentencesIn(passage);
  return passage.sentences;
}

function sentencesIn(passage: Passage): readonly Range[] {
  const { flat, start } = passage;
  const found: Range[] = [];
  const quotations = quotationsOf(passage);
  let quotation = 0;
  let head = skipBlanks(flat, 0);
  let at = head;
  while (at < flat.length) {
    while ((quotations[quotation]?.end ?? flat.length) <= at) quotation += 1;
    const inside = quotations[quotation];
    if (at === inside?.start) at = lastStopOf(flat, inside);
    const end = sentenceEnd(flat, at, head);
    if (end === null) {
      at = nextStop(flat, at + 1, inside);
      continue;
    }
    found.push({ start: start + head, end: start + end });
    head = skipBlanks(flat, end);
    at = head;
  }
  let end = flat.length;
  while (end > head && flat.charCodeAt(end - 1) === SPACE) end -= 1;
  if (end > head) found.push({ start: start + head, end: start + end });
  return found;
}

/** The next place that a stop may stand at, or where the quotation at hand begins or ends. */
function nextStop(flat: string, from: number, inside: Quotation | undefined): number {
  const limit = inside ? (from > inside.start ? inside.end : inside.start) : flat.length;
  let at = from;
  while (at < limit && !mayStop(flat.charCodeAt(at))) at += 1;
  return at;
}

/** Where the stops begin with which a quotation ends, or its end: the rest of it is skipped. */
function lastStopOf(flat: string, quotation: Quotation): number {
  let at = quotation.end;
  while (at > quotation.start && isStop(flat.charAt(at - 1))) at -= 1;
  return at;
}

/** If a stop at `at` ends the sentence that began at `head`: the end of that sentence. */
function sentenceEnd(flat: string, at: number, head: number): number | null {
  const code = flat.charCodeAt(at);
  if (!mayStop(code)) return null;
  if (at > head && isStop(flat.charAt(at - 1))) return null;
  const wide = WIDE_STOPS.includes(flat.charAt(at));
  if (!wide && !STOPS.includes(flat.charAt(at))) return null;
  let end = at + 1;
  while (end < flat.length && isStop(flat.charAt(end))) end += 1;
  while (end < flat.length && CLOSERS.includes(flat.charAt(end))) end += 1;
  if (wide) return end;
  if (flat.charCodeAt(end) !== SPACE) return null;
  const next = skipBlanks(flat, end);
  if (next === flat.length || !opensSentence(flat, next)) return null;
  if (end === at + 1 && code === 0x2e && isAbbreviated(flat, at, head, next)) return null;
  return end;
}

const mayStop = (code: number) => code >= 0x80 || code === 0x2e || code === 0x21 || code === 0x3f;

const isStop = (char: string) => STOPS.includes(char) || WIDE_STOPS.includes(char);

function skipBlanks(flat: string, from: number): number {
  let at = from;
  while (at < flat.length && flat.charCodeAt(at) === SPACE) at += 1;
  return at;
}

/** Whether a sentence can begin here: no lower-case letter (but "iPhone"), no closing mark. */
function opensSentence(flat: string, at: number): boolean {
  const char = flat.charAt(at);
  if (NO_OPENER.includes(char)) return false;
  return !LOWER.test(char) || CAMEL.test(flat.slice(at, at + 7));
}

/** Whether the full stop at `at` belongs to an abbreviation or to a label at the sentence's head. */
function isAbbreviated(flat: string, at: number, head: number, next: number): boolean {
  if (at - head <= LONGEST_LABEL && HEAD_LABEL.test(flat.slice(head, at))) return true;
  let from = at;
  while (from > head && at - from <= LONGEST_ABBREVIATION) {
    const before = flat.charCodeAt(from - 1);
    if (before === SPACE || before === 0x28 || before === 0x22 || before === 0x5b) break;
    from -= 1;
  }
  const word = flat.slice(from, at).toLowerCase();
  if (!ABBREVIATIONS.has(word)) return false;
  return !NUMBERED.has(word) || DIGIT.test(flat.charAt(next));
}
