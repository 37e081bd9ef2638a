// The words of a text as they are compared: without what differs between copies that say the same.
// Numbers, labels of steps, numbers of figures and identifiers become one word each, and so do names
// of platforms, which a second reading tells apart. Scripts that put no blanks between words give a word
// for each character, since nothing but a dictionary could part them.
import { platformNames } from '../../schema/platformNames.ts';

/** The words of a text in order, all masked, and with platforms told apart, whatever they are called. */
export interface MaskedWords {
  readonly masked: readonly string[];
  readonly named: readonly string[];
}

const PLAIN = /^[\t-~]*$/;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const DIGIT = /\p{N}/u;
/** "12", and the "1a" of a step. */
const NUMBER = /^\p{N}+\p{L}?$/u;
/** "kb2260": the digits tell it from names such as "mp3". */
const IDENTIFIER = /^\p{L}{1,12}\p{N}{3,}$/u;

const ANY_NUMBER = '#';
const ANY_IDENTIFIER = '@';
const ANY_PLATFORM = '*';

interface Name {
  readonly platform: string;
  readonly words: readonly string[];
}

/** The names of platforms by their first word, the longest first. */
const NAMES = byFirstWord();

function byFirstWord(): ReadonlyMap<string, readonly Name[]> {
  const found = new Map<string, Name[]>();
  for (const [platform, names] of Object.entries(platformNames)) {
    for (const words of names.map((name) => name.split(' '))) {
      const [first = ''] = words;
      const others = found.get(first) ?? [];
      const all = [...others, { platform, words }];
      found.set(
        first,
        all.sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return found;
}

/** The words of a text as they are compared. */
export function maskedWords(text: string): MaskedWords {
  const words = wordsOf(text);
  const masked: string[] = [];
  const named: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const name = NAMES.get(word)?.find((one) => startsAt(words, at, one.words));
    const mask = name === undefined ? maskOf(word) : ANY_PLATFORM;
    // "4.1" and "Figure 1, 2" are as one number.
    if (mask === ANY_NUMBER && masked.at(-1) === ANY_NUMBER) continue;
    masked.push(mask);
    named.push(name === undefined ? mask : `${ANY_PLATFORM}${name.platform}`);
    if (name !== undefined) at += name.words.length - 1;
  }
  return { masked, named };
}

function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower.match(WORD) ?? [];
  const folded = lower.normalize('NFKC').toLowerCase().replace(UNSEEN, '');
  return folded.replace(UNSPACED, ' $& ').match(WORD) ?? [];
}

function startsAt(words: readonly string[], at: number, name: readonly string[]): boolean {
  return name.every((word, index) => words[at + index] === word);
}

function maskOf(word: string): string {
  if (!DIGIT.test(word)) return word;
  if (NUMBER.test(word)) return ANY_NUMBER;
  return IDENTIFIER.test(word) ? ANY_IDENTIFIER : word;
}
