// Error messages that a passage quotes. In: a passage and the lexicon. Out: the ranges of the
// messages, without quotation marks. A quotation is an error beside an error word ("the error
// "…"", ""…" error"), or beside a message word ("displays "…"") if it tells of a failure; the
// name of a button in quotation marks is none. Also unquoted: "the following error message: …".
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import type { Passage, Quotation, Range } from './passage.ts';
import { maskQuotations, quotationsOf } from './quotations.ts';
import { anyOf, beforeWord } from '../lexicon/words.ts';

interface ErrorWords {
  readonly before: Sides;
  readonly after: Sides;
  readonly failure: RegExp;
  readonly joint: RegExp;
  readonly announced: RegExp;
  readonly opening: RegExp;
  /** A condition that the words before an announced message have not left. */
  readonly condition: RegExp;
  /** A name in capitals before an error word: "the Access Denied error". */
  readonly named: RegExp;
  /** The words of a title up to an error word, and openings of titles that are no message. */
  readonly titled: RegExp;
  readonly titleOpening: RegExp;
}

/** The same place looked for with error words, and with message words. */
interface Sides {
  readonly error: RegExp;
  readonly message: RegExp;
}

/** Marks that could open a quotation, or a colon that could announce a message. */
const MAYBE = /["“”„«»「『]|(?:^|[ (])['‘]|[:：] ?[^ ]/;
const MARKED = SIGN.quote | SIGN.colon;
const NONE: readonly Range[] = [];
const WINDOW = 160;
const LONGEST = 700;
/** At least one word that is no code; and how an announced message begins. */
const LETTERS = /(?:^|[^\p{L}\p{N}])\p{L}{2,40}(?![\p{L}\p{N}])|\p{Lo}{2}/u;
const STARTS_MESSAGE = /[\p{Lu}\p{Lo}\p{N}([<#]/u;
/** A bracket or a code that may stand between an error word and its quotation. */
const ASIDE = '\\([^()]{1,40}\\)|[0-9][0-9A-Za-z._-]{0,15}';

const errorWords = perLexicon((lexicon): ErrorWords => {
  const errors = wordsOf(lexicon, (pack) => pack.errorWords);
  const messages = wordsOf(lexicon, (pack) => pack.messageWords);
  const announcing = wordsOf(lexicon, (pack) => [
    ...pack.grammar.determiners,
    ...pack.quotingWords.filter((word) => word.includes(' ')),
  ]);
  const titleOpenings = wordsOf(lexicon, ({ titles, grammar, instructionVerbs }) => [
    ...[titles.goal, titles.verbs, titles.clauses, instructionVerbs].flat(),
    ...[grammar.determiners, grammar.subordinators, grammar.pronouns].flat(),
  ]);
  const quoting = alternatives(wordsOf(lexicon, (pack) => pack.quotingWords));
  const joints = alternatives(wordsOf(lexicon, (pack) => pack.grammar.joints));
  const before = (words: readonly string[]) =>
    new RegExp(
      `${anyOf(lexicon, words)}(?:(?: {1,8}(?:${quoting}|${ASIDE})){0,4}[:,：，]?|[^.!?:"“”。：]{1,120}[:：]) {0,8}$`,
      'iu',
    );
  const after = (words: readonly string[]) =>
    new RegExp(`^ {0,8}(?:\\([^()]{1,40}\\) {0,8})?${anyOf(lexicon, words)}`, 'iu');
  const wide = `(?:${alternatives(announcing)})[^。！？：:]{0,12}(?:${alternatives(errors)})(?:：|: {0,8})`;
  const conditions = wordsOf(lexicon, (pack) => pack.conditionWords);
  return {
    before: { error: before(errors), message: before(messages) },
    after: { error: after(errors), message: after(messages) },
    failure: new RegExp(
      anyOf(
        lexicon,
        wordsOf(lexicon, (pack) => pack.failureWords),
      ),
      'iu',
    ),
    joint: new RegExp(`^[ ,;]{0,8}(?:${beforeWord(lexicon)}(?:${joints}) {1,8})?$`, 'iu'),
    announced: new RegExp(
      `${anyOf(lexicon, announcing)} {1,8}(?:[^ .!?:;]{1,20} {1,8}){0,3}(?:${alternatives(errors)})` +
        `(?: {1,8}[^.!?:;]{1,160})?: {0,8}|${wide}`,
      'iu',
    ),
    opening: new RegExp(
      `^ {0,8}(?:${alternatives(errors)})(?:(?: {1,8}[^.!?:; ]{1,20}){0,2}: |：)`,
      'iu',
    ),
    condition: new RegExp(`${anyOf(lexicon, conditions)}[^,.!?]{0,200}$`, 'iu'),
    named: new RegExp(
      `((?:\\p{Lu}[\\p{L}\\p{N}'\u2019-]{0,30} {1,8}){2,6})(?:${alternatives(errors)})`,
      'u',
    ),
    titled: new RegExp(`^[^"\u201c:]{3,120}?(?= (?:${alternatives(errors)})(?! {0,8}:))`, 'iu'),
    titleOpening: new RegExp(`^(?:${alternatives(titleOpenings)})(?![\\p{L}\\p{N}])`, 'iu'),
  };
});

/** Ranges of the error messages that a passage quotes, in order. */
export function quotedErrorsIn(passage: Passage, lexicon: Lexicon): readonly Range[] {
  if (!(passage.signs & SIGN.error)) return NONE;
  const words = errorWords(lexicon);
  const isMarked = (passage.signs & MARKED) !== 0 && MAYBE.test(passage.flat);
  const marked = isMarked ? markedIn(passage, words) : NONE;
  return (marked.length > 0 ? marked : namedIn(passage, words)).map(shifted(passage));
}

/** The message with which a title begins: "Lid not found error in Brew". */
export function titledErrorIn(passage: Passage, lexicon: Lexicon): Range | null {
  if (!(passage.signs & SIGN.error) || !(passage.signs & SIGN.failure)) return null;
  const words = errorWords(lexicon);
  const title = words.titled.exec(passage.flat)?.[0];
  if (title === undefined || !words.failure.test(title)) return null;
  if (words.titleOpening.test(title)) return null;
  const isBracketed = title.startsWith('(') && title.endsWith(')');
  const range = isBracketed ? { start: 1, end: title.length - 1 } : { start: 0, end: title.length };
  return shifted(passage)(range);
}

const shifted =
  ({ start }: Passage) =>
  (range: Range): Range => ({ start: start + range.start, end: start + range.end });

/** Messages that quotation marks or a colon set off. */
function markedIn(passage: Passage, words: ErrorWords): readonly Range[] {
  const { flat } = passage;
  const quotations = quotationsOf(passage);
  const found = besideEachOther(
    flat,
    quotations,
    quotations.map((quotation) => isError(flat, quotation, words)),
    words.joint,
  ).map((quotation) => trimmed(flat, quotation));
  if (found.length > 0) return found;
  const announced = passage.signs & SIGN.colon ? announcedIn(flat, quotations, words) : null;
  return announced ? [announced] : NONE;
}

/** Names in capitals that tell of a failure, before an error word. */
function namedIn({ flat, signs }: Passage, { named, failure }: ErrorWords): readonly Range[] {
  if (!(signs & SIGN.failure)) return NONE;
  const match = named.exec(flat);
  const [, name = ''] = match ?? [];
  if (!match || !failure.test(name)) return NONE;
  return [trimmed(flat, { start: match.index, end: match.index + name.length })];
}

function isError(flat: string, quotation: Quotation, words: ErrorWords): boolean {
  const { outer } = quotation;
  const before = flat.slice(Math.max(0, outer.start - WINDOW), outer.start);
  const after = flat.slice(outer.end, outer.end + WINDOW);
  if (words.before.error.test(before) || words.after.error.test(after)) return true;
  if (!words.before.message.test(before) && !words.after.message.test(after)) return false;
  return words.failure.test(flat.slice(quotation.start, quotation.end));
}

/** The quotations that are errors, and those in one list with them: `"A," "B" or "C" errors`. */
function besideEachOther(
  flat: string,
  quotations: readonly Quotation[],
  errors: readonly boolean[],
  joint: RegExp,
): readonly Quotation[] {
  const marked = [...errors];
  const joined = (left: number) => {
    const from = quotations[left]?.outer.end ?? 0;
    const to = quotations[left + 1]?.outer.start ?? 0;
    return to - from < WINDOW && joint.test(flat.slice(from, to));
  };
  for (let left = quotations.length - 2; left >= 0; left -= 1)
    if (!marked[left] && marked[left + 1]) marked[left] = joined(left);
  for (let left = 0; left < quotations.length - 1; left += 1)
    if (marked[left] && !marked[left + 1]) marked[left + 1] = joined(left);
  return quotations.filter((_, index) => marked[index]);
}

/** Without blanks at the ends, nor a comma or colon that belongs to the sentence around it. */
function trimmed(flat: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && flat.charAt(from) === ' ') from += 1;
  while (to > from && ' ,;:'.includes(flat.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/**
 * The message after "… the following error message:" up to the end of the passage, or the whole
 * passage if it is a message itself ("Error: disk full").
 */
function announcedIn(
  flat: string,
  quotations: readonly Quotation[],
  words: ErrorWords,
): Range | null {
  if (flat.length > LONGEST * 2) return null;
  const masked = maskQuotations(flat, quotations);
  const match = words.announced.exec(masked);
  if (!match && !words.opening.test(masked)) return null;
  const { start, end } = trimmed(flat, {
    start: match ? match.index + match[0].length : 0,
    end: flat.length,
  });
  const isConditional = match !== null && words.condition.test(masked.slice(0, match.index));
  const told = flat.slice(start, end);
  const clause = isConditional ? told.indexOf(', ') : -1;
  const message = {
    start,
    end: start + (clause >= 0 ? clause : withoutOuterBracket(told)),
  };
  const length = message.end - message.start;
  if (length > LONGEST || !LETTERS.test(flat.slice(message.start, message.end))) return null;
  return !match || STARTS_MESSAGE.test(flat.charAt(message.start)) ? message : null;
}

/** The length up to a closing bracket that was opened before, if there is one. */
function withoutOuterBracket(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === '(') depth += 1;
    else if (text.charAt(at) === ')') depth -= 1;
    if (depth < 0) return at;
  }
  return text.length;
}
