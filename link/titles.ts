// Titles as references quote them. In: a title; a reference. Out: the form under which titles are
// compared, and all forms that the words of a reference could quote. Words are only taken for a
// quotation where marks set them apart; running words describe, they do not quote.
import { normalForm } from '../schema/text.ts';
import { surroundingsOf, type Pointer } from './describe.ts';
import { isFiller } from './fillers.ts';
import { stem } from './words.ts';

/** A reference as far as titles are concerned. */
export interface Quoting extends Pointer {
  readonly kind: string;
  /** Whether it points by an identifier. */
  readonly byIdentifier: boolean;
}

const LONGEST = 300;
const MOST = 12;
/** Words that may stand between the one that points and the title: "See the article on …". */
const LEADING = 6;
const QUOTED = /["“„«‹「『]([^"“”„«»‹›「」『』]{3,200})["”“»›」』]/gu;
/** One word could be any heading; a word without blanks has to be long, as sentences in Chinese are. */
const SHORTEST_WORD = 8;
const EDGES = /^[\s\-–—:,;.()[\]"“”„«»]{1,20}|[\s\-–—:,;.()[\]"“”„«»]{1,20}$/gu;
const SEPARATOR = /^[\s)\]"”»]{0,4}[-–—:]/u;
const BRACKET = /[([]\s?$/u;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;

/** The form under which a title is compared; null for one too short to be told by. */
export function titleForm(title: string): string | null {
  const form = normalForm(title);
  return form.length <= LONGEST && (form.includes(' ') || form.length >= SHORTEST_WORD)
    ? form
    : null;
}

/** All forms of titles that a reference could quote, distinct. */
export function quotedForms(reference: Quoting): readonly string[] {
  const { kind, target, byIdentifier } = reference;
  const inWords = byIdentifier || kind === 'site' ? inSentence(reference) : [];
  const forms = [target, ...inWords].map(titleForm).filter((form) => form !== null);
  return [...new Set(forms)].slice(0, MOST);
}

/** What is in quotation marks, after a dash or colon, or before a target in brackets. */
function inSentence(pointer: Pointer): readonly string[] {
  const around = surroundingsOf(pointer);
  if (around === null || around.before.length + around.after.length > LONGEST) return [];
  const { before, after } = around;
  const quotes = [...`${before} ${after}`.matchAll(QUOTED)].map(([, words = '']) => words);
  return [
    ...quotes,
    ...(SEPARATOR.test(after) ? [after.replace(EDGES, '')] : []),
    ...(BRACKET.test(before) ? withoutPointing(before) : []),
  ];
}

/** A text, and what is left of it when words that point are taken from its head, one by one. */
function withoutPointing(text: string): readonly string[] {
  const left: string[] = [];
  let rest = text.replace(EDGES, '');
  for (let words = 0; words < LEADING && rest !== ''; words += 1) {
    left.push(rest);
    const word = FIRST_WORD.exec(rest)?.[0];
    if (word === undefined || !isFiller(stem(normalForm(word)))) break;
    rest = rest.slice(word.length).replace(EDGES, '');
  }
  return left;
}
