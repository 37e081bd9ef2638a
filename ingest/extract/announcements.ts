// Error messages that stand below the words that announce them: "… the following error message:"
// and the next paragraph, or the items of the next list. In: a passage and the lexicon. Out: what
// it announces, and which messages a passage below that is.
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import { anyOf } from '../lexicon/words.ts';
import type { Passage, Range } from './passage.ts';
import { maskQuotations, quotationsOf } from './quotations.ts';
import { sentencesOf } from './sentences.ts';

export interface Announcement {
  /** The sentence that announces, told with each message as its context. */
  readonly sentence: Range;
  readonly passage: Passage;
  /** Whether what follows is an error whatever it says; else it must tell of a failure. */
  readonly certain: boolean;
  /** Whether the words that announce stand right before the error: "the following error". */
  readonly led: boolean;
  /** Whether several messages are announced. */
  readonly several: boolean;
}

interface AnnouncingWords {
  readonly error: Phrases;
  readonly message: Phrases;
  readonly plural: RegExp;
  /** A sentence that says when: "If this error appears, try one of these:". */
  readonly condition: RegExp;
  readonly failure: RegExp;
  /** How the text goes on in its own words, below a message. */
  readonly narrating: RegExp;
}

interface Phrases {
  /** "the following error message", with a colon or a full stop after it. */
  readonly led: RegExp;
  /** "an error message that resembles the following:" */
  readonly leading: RegExp;
  /** "this error:" */
  readonly named: RegExp;
}

/** So much of the end of a passage is looked at, in UTF-16 code units. */
const TAIL_LENGTH = 400;
/** The longest message. */
const MAX_MESSAGE_LENGTH = 700;
const LETTERS = /\p{L}{2}|[#0-9]\p{L}/u;

const announcingWords = perLexicon((lexicon): AnnouncingWords => {
  const errors = wordsOf(lexicon, (pack) => pack.errorWords);
  const messages = wordsOf(lexicon, (pack) => pack.messageWords);
  const leads = wordsOf(lexicon, (pack) => pack.leadIns);
  const likening = wordsOf(lexicon, (pack) => [...pack.leadIns, ...pack.quotingWords]);
  const determiners = wordsOf(lexicon, (pack) => pack.grammar.determiners);
  const phrases = (words: readonly string[], between: number): Phrases => {
    const before = (opening: readonly string[], after = 160) =>
      `${anyOf(lexicon, opening)} {0,8}(?:[^ .!?:;]{1,20} {1,8}){0,${between}}${anyOf(lexicon, words)}[^,.!?:;\uff1a\u3002]{0,${after}}`;
    return {
      led: new RegExp(`${before(leads)}[.:\uff1a\u3002]? {0,8}$`, 'iu'),
      leading: new RegExp(
        `${anyOf(lexicon, words)}[^.!?:;]{0,160}${anyOf(lexicon, likening)}[ ,]{0,4}[:\uff1a] {0,8}$`,
        'iu',
      ),
      named: new RegExp(`${before(determiners, 40)}[:\uff1a] {0,8}$`, 'iu'),
    };
  };
  const openers = wordsOf(lexicon, ({ grammar }) => [
    ...grammar.subordinators,
    ...grammar.infinitives,
    ...grammar.pronouns,
  ]);
  return {
    error: phrases(errors, 2),
    // Message words are verbs too: "the following picture shows …".
    message: phrases(messages, 0),
    condition: new RegExp(
      `^ {0,8}(?:${alternatives(wordsOf(lexicon, (pack) => pack.conditionWords))}) `,
      'iu',
    ),
    plural: new RegExp(anyOf(lexicon, pluralsAmong([...errors, ...messages])), 'iu'),
    failure: new RegExp(
      anyOf(
        lexicon,
        wordsOf(lexicon, (pack) => pack.failureWords),
      ),
      'iu',
    ),
    narrating: new RegExp(
      `^(?:${alternatives(openers)}) |${anyOf(lexicon, [...errors, ...messages])}`,
      'iu',
    ),
  };
});

/** Words that are another of them with an ending: "errors" beside "error". */
function pluralsAmong(words: readonly string[]): readonly string[] {
  const known = new Set(words);
  return words.filter((word) => [1, 2].some((length) => known.has(word.slice(0, -length))));
}

/** What the last sentence of a passage announces, if it announces a message. */
export function announcementIn(passage: Passage, lexicon: Lexicon): Announcement | null {
  if (!(passage.signs & SIGN.error)) return null;
  const flat = passage.flat.trimEnd();
  const last = flat.charAt(flat.length - 1);
  const hasColon = last === ':' || last === '\uff1a';
  // Without a colon, only "the following error" announces.
  if (!hasColon && (!(passage.signs & SIGN.leadIn) || /[,;!?]/.test(last))) return null;
  const sentence = sentencesOf(passage).at(-1);
  if (sentence === undefined) return null;
  const start = Math.max(sentence.start - passage.start, flat.length - TAIL_LENGTH);
  const tail = maskQuotations(flat, quotationsOf(passage)).slice(start);
  const { error, message, plural, condition } = announcingWords(lexicon);
  const mayBeLed = (passage.signs & SIGN.leadIn) !== 0;
  const isErrorLed = mayBeLed && error.led.test(tail);
  const led = isErrorLed || (mayBeLed && message.led.test(tail));
  const certain = hasColon && (isErrorLed || error.leading.test(tail));
  const isNamed = () => !condition.test(tail) && error.named.test(tail);
  if (!led && !certain && !(hasColon && (message.leading.test(tail) || isNamed()))) return null;
  return { sentence, passage, certain, led, several: plural.test(tail) };
}

/** The messages that a passage below an announcement is; none if it is no message. */
export function messagesBelow(
  passage: Passage,
  certain: boolean,
  lexicon: Lexicon,
): readonly Range[] {
  const { flat, start } = passage;
  if (flat.length > MAX_MESSAGE_LENGTH || /[:\uff1a] *$/.test(flat.slice(-20))) return [];
  if (!LETTERS.test(flat)) return [];
  if (!certain && !announcingWords(lexicon).failure.test(flat)) return [];
  const [first] = quotationsOf(passage);
  const range = first?.outer.start === 0 ? first : { start: 0, end: flat.trimEnd().length };
  return [{ start: start + range.start, end: start + range.end }];
}

/** Whether a paragraph below a message is another one of several that were announced. */
export function isNextMessage(
  passage: Passage,
  announcement: Announcement,
  lexicon: Lexicon,
): boolean {
  return announcement.several && !announcingWords(lexicon).narrating.test(passage.flat);
}
