// The figures of an article by their printed numbers. Numbers restart per platform and per
// procedure, so one number may stand for several figures.
import type { Figure } from '../../schema/article.ts';

/** Figures by number; built once, so that a mention costs a binary search and no walk. */
export class FiguresByNumber {
  readonly #inProcedure = new Map<string, number[]>();
  readonly #anywhere = new Map<string, number[]>();
  readonly #starts: readonly number[];

  /** `starts` are the offsets of the captions in the text that is read. */
  constructor(figures: readonly Figure[], starts: readonly number[]) {
    this.#starts = starts;
    figures.forEach(({ number, procedure }, index) => {
      if (number === null) return;
      push(this.#anywhere, number, index);
      push(this.#inProcedure, key(number, procedure), index);
    });
  }

  /** Index of the figure of that number nearest to an offset, those of the procedure first. */
  nearest(number: string, procedure: number | null, offset: number): number | null {
    const own = this.#inProcedure.get(key(number, procedure));
    const indexes = own ?? this.#anywhere.get(number);
    if (indexes === undefined) return null;
    const startOf = (at: number) => this.#starts[indexes[at] ?? 0] ?? 0;
    let low = 0;
    let high = indexes.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(middle) < offset) low = middle + 1;
      else high = middle;
    }
    const before = low > 0 && offset - startOf(low - 1) < Math.abs(startOf(low) - offset);
    return indexes[before ? low - 1 : low] ?? null;
  }
}

const key = (number: string, procedure: number | null) => `${number} ${procedure ?? ''}`;

function push(lists: Map<string, number[]>, name: string, index: number): void {
  const list = lists.get(name);
  if (list) list.push(index);
  else lists.set(name, [index]);
}
