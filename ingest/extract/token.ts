// The tokens of a text for the reading of names, and the classes of words as bits: a word
// belongs to several, and asking for one must be cheap.
import type { Range } from './passage.ts';

/** Classes of words, as bits. */
export const IS = {
  /** Begins as names do: with a capital, or as "iPhone" does. */
  named: 1,
  determiner: 2,
  /** "you", "it's"; not "this", which may belong to a name ("Delete this list"). */
  pronoun: 4,
  finite: 8,
  joint: 16,
  alternative: 32,
  infinitive: 64,
  place: 128,
  preposition: 256,
  /** Before an infinitive that is an instruction all the same: "click to …". */
  instructing: 512,
  /** Words before numbers: "Step 3" and "Figure 3" are no controls. */
  numbered: 1024,
  /** Without a capital or a mark, as adjectives are. */
  plain: 2048,
  /** With an ellipsis, which ends a name. */
  closed: 4096,
} as const;

/** The bits from here on tell which tables of phrases have one that begins with the word. */
export const FIRST_TABLE = 8192;

export interface Word {
  /** As printed. */
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** Sum of the `IS` values that hold, and of the bits of tables of phrases. */
  readonly is: number;
}

export type TokenKind = 'word' | 'quote' | 'keys' | 'open' | 'close' | 'comma' | 'stop' | 'arrow';

export interface Token extends Range {
  readonly kind: TokenKind;
  /** The word; of a quotation, what is quoted; of a mark, nothing. */
  readonly word: Word;
}

/** Whether the token is a word of one of the classes. */
export function is(token: Token | undefined, classes: number): boolean {
  return token !== undefined && (token.word.is & classes) !== 0;
}

/** Tokens within which brackets must close to be passed over. */
const LONGEST_BRACKETS = 25;

/** The index after the brackets that begin at `from`, or `from` where they do not close soon. */
export function pastBrackets(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'open') {
    let close = at + 1;
    while (close < at + LONGEST_BRACKETS && tokens[close] && tokens[close]?.kind !== 'close')
      close += 1;
    if (tokens[close]?.kind !== 'close') return at;
    at = close + 1;
  }
  return at;
}
