// What a text says of an error: why it comes up and what helps. An error that is met on the way
// through a procedure, or in a remark, is explained by the words beside it, if at all; others by
// the sections on causes and remedies of their article, or by sentences of their section.
import { perLexicon, wordsOf } from '../lexicon/lexicon.ts';
import { anyOf } from '../lexicon/words.ts';
import { causesIn, remediesIn } from './causes.ts';
import { passageAt, type Context } from './context.ts';
import type { Passage, Range } from './passage.ts';

export interface Explanation {
  readonly causes: readonly string[];
  readonly remedies: readonly string[];
}

/** What is said of an issue, and the issue. */
export interface IssueExplanation extends Explanation {
  readonly symptom: string;
}

export const isEmpty = ({ causes, remedies }: Explanation) =>
  causes.length === 0 && remedies.length === 0;

/** A condition that is over before the error comes: "If the lid is open, you see …". */
const conditioned = perLexicon(
  (lexicon) =>
    new RegExp(
      `${anyOf(
        lexicon,
        wordsOf(lexicon, (pack) => pack.conditionWords),
      )}[^.!?]{3,400}[,\uff0c\u3001]`,
      'iu',
    ),
);

/** So many UTF-16 code units before an error, and of what helps, are told with it. */
const MAX_BEFORE_LENGTH = 2_000;
const MAX_BESIDE_LENGTH = 4_000;

/** The words of a sentence before an error, or those near it where there are many. */
const nearBefore = ({ start, end }: Range): Range => ({
  start: Math.max(start, end - MAX_BEFORE_LENGTH),
  end,
});

/** The first of some ranges, as many as are told with one error. */
function within(ranges: readonly Range[]): readonly Range[] {
  let room = MAX_BESIDE_LENGTH;
  const end = ranges.findIndex((range) => (room -= range.end - range.start) < 0);
  return end < 0 ? ranges : ranges.slice(0, end);
}

/**
 * The words before an error that say under which condition it comes up, or null. `told` are the
 * words of its sentence before it.
 */
export function conditionBefore(
  { flat, start }: Passage,
  told: Range,
  { view, lexicon }: Context,
): string | null {
  const near = nearBefore(told);
  const before = flat.slice(near.start - start, near.end - start);
  return conditioned(lexicon).test(before) ? view.wordsOf(near.start, near.end) : null;
}

/** An error in its passage. */
export interface Surrounded {
  readonly passage: Passage;
  /** The words of its sentence before it. */
  readonly told: Range;
  /** Where the words after it begin. */
  readonly after: number;
  /** Whether the passage is an item of a list, and so no step by itself. */
  readonly inList: boolean;
}

/**
 * What the passage around an error says of it. The condition under which it comes up is its cause,
 * and what is told to do after it helps; in an item of a list also what is told before.
 */
export function explanationBeside(
  { passage, told, after, inList }: Surrounded,
  context: Context,
): Explanation {
  const { view, lexicon } = context;
  const words = ({ start, end }: Range) => view.wordsOf(start, end);
  const condition = conditionBefore(passage, told, context);
  const helps = remediesIn(passage, lexicon);
  const isAnswered = helps.some(({ start }) => start === told.start);
  const isCause = condition !== null && !isAnswered;
  const near = nearBefore(told);
  const before = passage.flat.slice(near.start - passage.start, near.end - passage.start);
  const isGuarded = guarded(lexicon).test(before);
  return {
    causes: isCause ? [condition] : within(causesIn(passage, lexicon)).map(words),
    remedies: within(
      helps.filter(
        ({ start }) =>
          start >= after ||
          (start === told.start && isGuarded) ||
          (start < told.start && isCause && inList),
      ),
    ).map(words),
  };
}

/** A condition that the error is part of: "If you see …". */
const guarded = perLexicon(
  (lexicon) =>
    new RegExp(
      anyOf(
        lexicon,
        wordsOf(lexicon, (pack) => pack.conditionWords),
      ),
      'iu',
    ),
);

/** What is said of an issue, passage by passage. */
export class Explaining {
  readonly #causes: string[] = [];
  readonly #asides: string[] = [];
  readonly #remedies: string[] = [];

  cause(text: string): void {
    this.#causes.push(text);
  }

  /** A cause that is told among remedies; it counts where nothing else tells one. */
  aside(text: string): void {
    this.#asides.push(text);
  }

  remedy(text: string): void {
    this.#remedies.push(text);
  }

  explanation(): Explanation {
    const causes = this.#causes.length > 0 ? this.#causes : this.#asides;
    return { causes, remedies: this.#remedies };
  }
}

/** A leaf of the article's text that may explain an error. */
export interface Told extends Range {
  readonly section: number;
  readonly kind: 'paragraph' | 'item' | 'procedure';
}

/**
 * What sentences say of causes and remedies, in reading order. One that ends in a colon goes on in
 * the items or the procedure below it.
 */
export function explanationIn(told: readonly Told[], context: Context): Explanation {
  const causes: string[] = [];
  const remedies: string[] = [];
  let open: readonly string[][] = [];
  for (const { kind, start, end } of told) {
    const passage = passageAt(context, { start, end });
    const words = (range: Range) => context.view.wordsOf(range.start, range.end);
    if (kind !== 'paragraph' && open.length > 0) {
      for (const list of open) list.push(words({ start, end }));
      continue;
    }
    open = [];
    if (kind === 'procedure') continue;
    const helps = remediesIn(passage, context.lexicon);
    const isHelp = (range: Range) => helps.some((help) => help.start === range.start);
    const why = causesIn(passage, context.lexicon).filter((range) => !isHelp(range));
    causes.push(...why.map(words));
    remedies.push(...helps.map(words));
    if (!/[:\uff1a]$/.test(passage.flat.trimEnd())) continue;
    const isLast = (ranges: readonly Range[]) => ranges.at(-1)?.end === end;
    open = [...(isLast(why) ? [causes] : []), ...(isLast(helps) ? [remedies] : [])];
  }
  return { causes, remedies };
}
