// When two short texts mean the same words. In: a goal, method or obstacle as printed. Out: its
// key words: normal form without articles and punctuation, each word cut to a stem, so that "Add
// a user", "adding users" and "add the user" agree. For comparison only, never for display.
import { normalForm } from '../schema/text.ts';

/** Words that say nothing of what is meant. */
const DETERMINERS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'my', 'your', 'our', 'his', 'her', 'its', 'their'],
  ...['this', 'that', 'these', 'those', 'any', 'some'],
]);
const WORD = /[\p{L}\p{N}+#]+/gu;
const VOWEL = /[aeiouy]/;
const SHORTEST_STEM = 3;
/** More words than a goal has; what comes later is not compared. */
const LONGEST = 60;

/** The key words of a text, in order; none if it has no words. */
export function keyWords(text: string | null): readonly string[] {
  if (text === null) return [];
  const words = normalForm(text).match(WORD) ?? [];
  return words
    .filter((word) => !DETERMINERS.has(word))
    .slice(0, LONGEST)
    .map(stem);
}

/** A word without the endings of plurals and verbal nouns; crude, but the same for both sides. */
export function stem(word: string): string {
  let rest = word;
  if (rest.endsWith('ing') && VOWEL.test(rest.slice(0, -3))) rest = rest.slice(0, -3);
  else if (rest.endsWith('s') && !rest.endsWith('ss')) rest = rest.slice(0, -1);
  if (rest.endsWith('e')) rest = rest.slice(0, -1);
  const last = rest.charAt(rest.length - 1);
  if (last === rest.charAt(rest.length - 2)) rest = rest.slice(0, -1);
  return rest.length >= SHORTEST_STEM ? rest : word;
}
