// Which numbers of figures the text of an article cites, and where. Steps and choices know their
// mentions. In other prose a mention is told by the word that the captions of the article print
// before their numbers, whatever the language: "Figure" of "Figure 3", "图" of "图3".
import type { Article } from '../../schema/article.ts';
import type { Places } from './places.ts';
import { type Place } from './places.ts';

export interface Citation {
  readonly number: string;
  readonly place: Place;
  /** Ordinal of the step that cites it; null for other prose. */
  readonly step: number | null;
  /** False of numbers that only stand between two that are printed: "2 to 4". */
  readonly printed: boolean;
}

/** More words for figures than this no article has. */
const MOST_WORDS = 8;
const LONGEST_WORD = 20;
/** How far before its number the word may begin. */
const REACH = 32;
const LONGEST_RANGE = 50;
const NUMBER = '[0-9]{1,4}(?:\\.[0-9]{1,3}){0,2}[a-z]?(?![A-Za-z0-9])';
const FIRST = new RegExp(`(?<![0-9.])${NUMBER}`, 'g');
/** What follows a first number: what joins it to the next (1 a dash, 2 a word), the number (3). */
const FURTHER = new RegExp(
  ` {0,3}(?:([-\u2013\u2014~]) {0,3}|[,\u3001] {0,3}(?:\\p{L}{1,4} {1,3})?|(\\p{L}{1,4}) {1,3})(${NUMBER})`,
  'uy',
);

/** All citations of figures in an article, those of steps first. */
export function citationsIn(article: Article, places: Places): readonly Citation[] {
  const found: Citation[] = [];
  article.procedures.forEach(({ section, steps }, procedure) => {
    for (const { ordinal, figureRefs, choices } of steps) {
      const mentions = [figureRefs, ...choices.map((choice) => choice.figureRefs)].flat();
      for (const { number } of mentions)
        found.push({ number, place: { section, procedure }, step: ordinal, printed: true });
    }
  });
  const word = wordBefore(article);
  if (word === null) return found;
  for (const { text, offset, procedure } of proseOf(article)) {
    const place = places.at(offset, procedure);
    for (const mention of mentionsIn(text, word)) found.push({ ...mention, place, step: null });
  }
  return found;
}

interface Prose {
  readonly text: string;
  readonly offset: number;
  readonly procedure: number | null;
}

function proseOf(article: Article): readonly Prose[] {
  const from =
    (procedure: number | null) =>
    (record: {
      readonly text: string;
      readonly span: { readonly start: { readonly offset: number } };
    }): Prose => ({ text: record.text, offset: record.span.start.offset, procedure });
  return [
    ...article.requirements.map(from(null)),
    ...article.procedures.flatMap(({ steps }, index) =>
      steps.flatMap(({ details }) => details.map(from(index))),
    ),
    ...article.issues.flatMap(({ symptom, span, solutions }) => [
      from(null)({ text: symptom, span }),
      ...solutions.map(from(null)),
    ]),
    ...article.notes.map(from(null)),
    ...article.blocks.filter(({ kind }) => kind !== 'code').map(from(null)),
    ...article.figures.map(({ caption, span, procedure }) =>
      from(procedure)({ text: withoutLabel(caption), span }),
    ),
  ];
}

/** A caption without what stands up to its first number. */
function withoutLabel(caption: string): string {
  return caption.normalize('NFKC').replace(/^[^0-9]{0,40}[0-9][0-9.a-z-]{0,20}/, '');
}

/** Ends where a number may begin, after a word that captions of the article print; 1 is its ending. */
function wordBefore(article: Article): RegExp | null {
  const words = new Set<string>();
  for (const { number, caption } of article.figures) {
    if (number === null || words.size === MOST_WORDS) continue;
    const word = /^[(["\s]{0,3}(\p{L}[\p{L}\p{M}]{0,19})\.?\s{0,4}[0-9]/u.exec(
      caption.normalize('NFKC').slice(0, LONGEST_WORD * 2),
    )?.[1];
    if (word !== undefined) words.add(word.toLowerCase());
  }
  if (words.size === 0) return null;
  const either = [...words].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(
    `(?:(?<=\\p{Script=Han})|(?<![\\p{L}\\p{N}_]))(?:${either})(\\p{L}{0,2})\\.?\\s{0,4}[#(]?$`,
    'iu',
  );
}

function mentionsIn(text: string, word: RegExp): Pick<Citation, 'number' | 'printed'>[] {
  const found: Pick<Citation, 'number' | 'printed'>[] = [];
  const plain = text.normalize('NFKC').replace(/[\s\u0085]/g, ' ');
  FIRST.lastIndex = 0;
  for (let match = FIRST.exec(plain); match; match = FIRST.exec(plain)) {
    const ending = word.exec(plain.slice(Math.max(0, match.index - REACH), match.index))?.[1];
    if (ending === undefined) continue;
    found.push({ number: match[0], printed: true });
    if (ending === '') continue;
    FIRST.lastIndex = addFurther(found, plain, FIRST.lastIndex, match[0]);
  }
  return found;
}

/** The numbers after the first of several: "Figures 2, 3 and 5", "Figures 2-4". Gives the end. */
function addFurther(
  found: Pick<Citation, 'number' | 'printed'>[],
  plain: string,
  from: number,
  first: string,
): number {
  let [end, last] = [from, first];
  FURTHER.lastIndex = from;
  for (let match = FURTHER.exec(plain); match; match = FURTHER.exec(plain)) {
    const number = match[3] ?? '';
    const [low, high] = [Number(last), Number(number)];
    // A word may mean "and" or "to": what lies between may be cited.
    const isRange = match[1] !== undefined || match[2] !== undefined;
    if (isRange && Number.isInteger(low) && Number.isInteger(high) && high - low <= LONGEST_RANGE)
      for (let between = low + 1; between < high; between += 1)
        found.push({ number: String(between), printed: false });
    found.push({ number, printed: true });
    last = number;
    end = FURTHER.lastIndex;
  }
  return end;
}
