// How a document sets its lines off: the blank lines above its headings, and those above and below
// the titles that are known, beside those around the other lines that could be titles. In: the
// blocks, and what is known of them. Out: for a line, how much its blank lines make it a title.
import type { Looks } from './looks.ts';
import type { Block } from './nodes.ts';

/** A gap is rare when at most one block in so many stands below one. */
const RARE = 32;
/** So many headings that name a role show how headings are set off. */
const MIN_HEADINGS = 3;
/** So many titles that are set off alike show that it is no chance. */
const MIN_USUAL = 2;
const MAX_WEIGHT = 3;
const MIN_WEIGHT = -2;
/** So many titles must be known for what they show to count half. */
const HALF_SURE = 2;

type Counts = ReadonlyMap<number, number>;

/** What is known of the gaps of a document before any of its titles is. */
export class Gaps {
  readonly #blocks: readonly Block[];
  readonly #counts: Counts;
  readonly #headings: readonly number[];
  readonly #headingCounts: Counts;

  constructor(blocks: readonly Block[], looks: Looks) {
    this.#blocks = blocks;
    this.#headings = blocks.flatMap((block, index) =>
      looks.role(index) === null ? [] : gapOf(block),
    );
    this.#counts = countsOf(blocks.map(gapOf));
    this.#headingCounts = countsOf(this.#headings);
  }

  above(index: number): number {
    return gapOf(this.#blocks[index]);
  }

  below(index: number): number {
    return gapOf(this.#blocks[index + 1]);
  }

  /** Whether blank lines stand below a line that seldom stand anywhere. */
  isRareBelow(index: number): boolean {
    return this.#isRare(this.below(index));
  }

  isRareAbove(index: number): boolean {
    return this.#isRare(this.above(index));
  }

  #isRare(gap: number): boolean {
    return gap > 0 && (this.#counts.get(gap) ?? 0) * RARE <= this.#blocks.length;
  }

  /** Whether a line is set off as most headings of the document are, which is not by one line. */
  isSetOffAsHeadings(index: number): boolean {
    const { length } = this.#headings;
    if (length < MIN_HEADINGS || (this.#blocks[index]?.data.blanksBefore ?? 0) < 2) return false;
    return (this.#headingCounts.get(this.above(index)) ?? 0) * 2 > length;
  }

  /** What the titles known so far show; `first` is the one with nothing above it. */
  learn(first: number, titles: readonly number[], others: readonly number[]): LearntGaps {
    const above = (index: number) => this.above(index);
    const below = (index: number) => this.below(index);
    const known = first < 0 ? titles : [first, ...titles];
    const otherGaps = [...others.map(above), ...this.#headings];
    return {
      titles: new Set(titles),
      above: new Contrast(titles.map(above), otherGaps),
      below: new Contrast(known.map(below), others.map(below)),
    };
  }
}

/** How much the gap above or below a line makes it a title. */
export interface LearntGaps {
  readonly titles: ReadonlySet<number>;
  readonly above: Contrast;
  readonly below: Contrast;
}

const gapOf = (block: Block | undefined) => block?.data.gap ?? 0;

/** By how many powers of two titles have a gap more often than other lines. */
export class Contrast {
  readonly #titles: readonly number[];
  readonly #others: readonly number[];
  readonly #ofTitles: Counts;
  readonly #ofOthers: Counts;

  constructor(titles: readonly number[], others: readonly number[]) {
    this.#titles = titles;
    this.#others = others;
    this.#ofTitles = countsOf(titles);
    this.#ofOthers = countsOf(others);
  }

  /** Whether several titles have a gap, and at least one in four. */
  isUsual(gap: number): boolean {
    const count = this.#ofTitles.get(gap) ?? 0;
    return count >= MIN_USUAL && count * 4 >= this.#titles.length;
  }

  /** The weight of a gap for a line that is counted itself, among the titles or not. */
  weightOf(gap: number, isTitle: boolean): number {
    const titles = this.#titles.length - (isTitle ? 1 : 0);
    const others = this.#others.length - (isTitle ? 0 : 1);
    const ofTitles = (this.#ofTitles.get(gap) ?? 0) - (isTitle ? 1 : 0);
    const ofOthers = (this.#ofOthers.get(gap) ?? 0) - (isTitle ? 0 : 1);
    if (titles <= 0 || others <= 0 || ofTitles + ofOthers <= 0) return 0;
    // Where little is known, both are taken to be as the whole.
    const whole = (ofTitles + ofOthers) / (titles + others);
    const share = (ofTitles + whole) / (titles + 1);
    const otherShare = (ofOthers + whole) / (others + 1);
    const sureness = titles / (titles + HALF_SURE);
    const weight = Math.round(Math.log2(share / otherShare) * sureness);
    return Math.max(MIN_WEIGHT, Math.min(MAX_WEIGHT, weight));
  }
}

function countsOf(gaps: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return counts;
}
