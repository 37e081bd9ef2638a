// Figures that prose cites outside of steps, whose own mentions the reader has found. In: an article.
// Out: the numbers that its details, issues, requirements, notes and blocks cite, with their places.
// A figure is cited by the word that the captions of the article itself use, "Figure" or "图", so
// that no list of words is needed.
import type { Article, Figure } from '../../schema/article.ts';
import type { Span } from '../../schema/span.ts';

/** A number that is cited. */
export interface Citation {
  readonly number: string;
  /** Offset of the record that cites it. */
  readonly at: number;
  /** Whether it stands right behind the word, not later in a list. */
  readonly sure: boolean;
}

const MOST_WORDS = 8;
const NUMBER = '[0-9]{1,4}(?:\\.[0-9]{1,3}){0,2}(?:\\.?[a-z](?![\\p{L}\\p{N}]))?';
/** What parts the numbers of a list: "2, 3 and 4", "2-4", "2 & 4". */
const JOINT = `(?: ?[,;&/–-] ?|,? \\p{L}{1,5} )`;
const MOST_LISTED = 8;
const LONGEST_RANGE = 30;
const WIDE_DIGIT = /[\uff10-\uff19]/g;
const WIDE_OFFSET = 0xfee0;

/** The citations of an article outside of the words of its steps. */
export function citationsIn(article: Article): readonly Citation[] {
  const pattern = patternOf(article.figures);
  if (pattern === null) return [];
  return textsOf(article).flatMap(({ text, span }) => citedIn(text, span.start.offset, pattern));
}

/** Null where no caption has a word before its number. */
function patternOf(figures: readonly Figure[]): RegExp | null {
  const words = new Set<string>();
  for (const { number, caption } of figures) {
    const word = /^[^\p{L}]{0,3}(\p{L}{1,20})\.?\s{0,3}[0-9\uff10-\uff19]/u.exec(caption)?.[1];
    if (number !== null && word !== undefined) words.add(word.toLowerCase());
    if (words.size === MOST_WORDS) break;
  }
  if (words.size === 0) return null;
  return new RegExp(
    `(?:${[...words].join('|')})\\p{Ll}{0,2}\\.?\\s{0,3}(${NUMBER})((?:${JOINT}${NUMBER}){0,${MOST_LISTED}})`,
    'giu',
  );
}

function textsOf(article: Article): readonly { readonly text: string; readonly span: Span }[] {
  const { requirements, issues, notes, blocks, procedures } = article;
  return [
    ...requirements,
    ...procedures.flatMap(({ steps }) => steps.flatMap(({ details }) => details)),
    ...issues.map(({ symptom, span }) => ({ text: symptom, span })),
    ...issues.flatMap(({ solutions }) => solutions),
    ...notes,
    ...blocks,
  ];
}

function citedIn(printed: string, at: number, pattern: RegExp): readonly Citation[] {
  const text = printed.replace(WIDE_DIGIT, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - WIDE_OFFSET),
  );
  const found: Citation[] = [];
  for (const [, first = '', rest = ''] of text.matchAll(pattern)) {
    found.push({ number: normal(first), at, sure: true });
    let before = first;
    for (const [whole, number = ''] of rest.matchAll(new RegExp(`${JOINT}(${NUMBER})`, 'gu'))) {
      const range = /^ ?[–-]/.test(whole) ? Number(number) - Number(before) : 0;
      for (let step = 1; step < range && range < LONGEST_RANGE; step += 1)
        found.push({ number: String(Number(before) + step), at, sure: false });
      found.push({ number: normal(number), at, sure: false });
      before = number;
    }
  }
  return found;
}

/** "3a" as "3.a". */
function normal(number: string): string {
  return number.toLowerCase().replace(/(?<=[0-9])(?=[a-z])/, '.');
}
