// What words say of the thing that they point at. In: a reference. Out: the description that its
// sentence gives of the target ("See KB12 for how to dim the lamp" gives "dim the lamp"), and the
// words of the sentence without the target, by which sibling sentences are told. Of a sentence that
// points at several things nobody can say which words are for which, so it describes none.
import { normalForm } from '../schema/text.ts';
import { isFiller } from './fillers.ts';
import { keyWords, stem } from './words.ts';

/** What these functions look at. */
export interface Pointer {
  readonly target: string;
  /** The sentence or item that points. */
  readonly text: string;
}

/** What stands before and after the target, in its own sentence. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

/** Longer texts describe nothing. */
const LONGEST = 1_000;
const STOPS = ['. ', '? ', '! ', '。', '？', '！'];
const TOKEN = /[\p{L}\p{N}+#]+/gu;
const LETTERS = /^\p{L}+/u;
/** Alone it describes nothing: "If not, see KB12." */
const SHORT_WORD = /^\p{Script=Latin}{1,3}$/u;
const DIGIT = /\p{N}/u;
const SEPARATOR = /^[\s)\]"”»]*[-–—:]/u;

/** The words around a target; null where it is not printed, or not alone in its sentence. */
export function surroundingsOf({ target, text }: Pointer): WordsAround | null {
  if (text.length > LONGEST || target === '') return null;
  const at = text.indexOf(target);
  if (at < 0) return null;
  const head = text.slice(0, at);
  const tail = text.slice(at + target.length);
  const from = Math.max(...STOPS.map((stop) => endOf(head.lastIndexOf(stop), stop)));
  const ends = STOPS.map((stop) => tail.indexOf(stop)).filter((end) => end >= 0);
  const around = { before: head.slice(from), after: tail.slice(0, Math.min(...ends, tail.length)) };
  return hasOthers(around, target) ? null : around;
}

/** The description of the target, as printed; null where there are no words for it. */
export function descriptionOf(pointer: Pointer): string | null {
  const around = surroundingsOf(pointer);
  if (around === null) return null;
  const sides = [trimmed(around.before), trimmed(around.after)];
  const [first, second] = startsWithPointing(around.after) ? sides.reverse() : sides;
  return first ?? second ?? null;
}

/** The words of a text that say something, cut to stems, in order. */
export function tellingWords(text: string): readonly string[] {
  return keyWords(text).filter((word) => !isFiller(word));
}

/** The telling words of the sentence, without the target; none where it points at several things. */
export function sentenceWords(pointer: Pointer): readonly string[] {
  const around = surroundingsOf(pointer);
  return around === null ? [] : tellingWords(`${around.before} ${around.after}`);
}

/** Whether the words around a target print another one of its kind: other digits, same letters. */
function hasOthers({ before, after }: WordsAround, target: string): boolean {
  const letters = LETTERS.exec(target)?.[0].toUpperCase() ?? '';
  if (letters === '' || !DIGIT.test(target)) return false;
  return `${before} ${after}`
    .toUpperCase()
    .split(/[^\p{L}\p{N}]/u)
    .some((word) => word.startsWith(letters) && DIGIT.test(word));
}

/** Whether what follows a target goes on to say what is there: "for …", "on …", "– …". */
function startsWithPointing(after: string): boolean {
  const word = /^\p{L}+/u.exec(after.trimStart())?.[0];
  return SEPARATOR.test(after) || (word !== undefined && isFiller(stem(normalForm(word))));
}

/** A text without the words at both ends that only point; null where nothing is left. */
function trimmed(text: string): string | null {
  const telling = [...text.matchAll(TOKEN)].filter(
    ([word]) => !isFiller(stem(word.normalize('NFKC').toLowerCase())),
  );
  const first = telling[0];
  const last = telling.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first === last && SHORT_WORD.test(first[0])) return null;
  const words = text.slice(first.index, last.index + last[0].length);
  const opens = words.lastIndexOf('(') > words.lastIndexOf(')');
  return opens && text.charAt(last.index + last[0].length) === ')' ? `${words})` : words;
}

function endOf(at: number, stop: string): number {
  return at < 0 ? 0 : at + stop.length;
}
