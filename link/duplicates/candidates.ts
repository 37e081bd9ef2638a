// Which texts are worth comparing. In: sketches. Out: pairs of places. Texts that share a band of their
// signature are; articles also where half of the rows of one are in the other, which is how a short
// article is found in a long one. A band that more texts share than CROWD is a crowd, as of boilerplate:
// there each is compared with the first alone, so that the work grows with the texts and not with
// their square. All of it is a function of the set of texts: the first is the one with the least id.
import type { TextSketch } from '../../schema/duplicates.ts';
import { sortedPlaces } from './sortedPlaces.ts';

/** So many texts of one band are compared with each other. */
export const CROWD = 200;

export type Banded = Pick<TextSketch, 'id' | 'bands' | 'signed'>;

/** A band that too many texts share. */
export interface Crowd {
  readonly band: number;
  readonly size: number;
  /** The id of the first of them. */
  readonly first: string;
}

/** Texts by their bands, in the order of their ids. */
export class Buckets {
  readonly #texts: readonly Banded[];
  /** Where the bands of each text begin, and one more. */
  readonly #begins: Int32Array;
  /** The bucket of each band of each text. */
  readonly #bucketOf: Int32Array;
  readonly #bandOf: number[] = [];
  /** Where the members of each bucket begin, and one more. */
  readonly #starts: number[] = [];
  readonly #members: Int32Array;
  readonly #crowds: ReadonlySet<number>;
  /** What is known of each text beside the one that is looked at: which that was, and how much. */
  readonly #seenBy: Int32Array;
  readonly #sharedRows: Int32Array;

  /**
   * Of a band in `crowds` only the first text must be given, and those that matter; of any other
   * band all must be given that share it.
   */
  constructor(texts: readonly Banded[], crowds: ReadonlySet<number> = new Set()) {
    this.#texts = texts;
    this.#crowds = crowds;
    this.#seenBy = new Int32Array(texts.length).fill(-1);
    this.#sharedRows = new Int32Array(texts.length);
    this.#begins = new Int32Array(texts.length + 1);
    texts.forEach(({ bands }, index) => {
      this.#begins[index + 1] = (this.#begins[index] ?? 0) + bands.length;
    });
    const size = this.#begins[texts.length] ?? 0;
    const bands = new Int32Array(size);
    const owners = new Int32Array(size);
    texts.forEach((text, index) => {
      bands.set(text.bands, this.#begins[index]);
      owners.fill(index, this.#begins[index], this.#begins[index + 1]);
    });
    this.#bucketOf = new Int32Array(size);
    this.#members = new Int32Array(size);
    sortedPlaces(bands).forEach((place, at) => {
      const band = bands[place] ?? 0;
      if (at === 0 || band !== this.#bandOf.at(-1)) {
        this.#bandOf.push(band);
        this.#starts.push(at);
      }
      this.#bucketOf[place] = this.#bandOf.length - 1;
      this.#members[at] = owners[place] ?? 0;
    });
    this.#starts.push(size);
  }

  /** The crowds among the texts. */
  crowds(): readonly Crowd[] {
    return this.#bandOf.flatMap((band, bucket) => {
      const [start, end] = this.#range(bucket);
      if (end - start <= CROWD) return [];
      return [{ band, size: end - start, first: this.#texts[this.#members[start] ?? 0]?.id ?? '' }];
    });
  }

  /** The places of the texts before one that it is to be compared with. */
  before(index: number): readonly number[] {
    const begin = this.#begins[index] ?? 0;
    const end = this.#begins[index + 1] ?? begin;
    const signed = begin + (this.#texts[index]?.signed ?? 0);
    const found: number[] = [];
    for (let place = begin; place < end; place += 1) {
      for (const other of this.#othersBefore(this.#bucketOf[place] ?? 0, index)) {
        if (this.#seenBy[other] !== index) {
          this.#seenBy[other] = index;
          this.#sharedRows[other] = 0;
          found.push(other);
        }
        // What shares a band of the signature needs no rows.
        this.#sharedRows[other] = (this.#sharedRows[other] ?? 0) + (place < signed ? end : 1);
      }
    }
    return found.filter((other) => this.#isWorth(index, other));
  }

  #isWorth(index: number, other: number): boolean {
    const rows = Math.min(this.#rowsOf(index), this.#rowsOf(other));
    return 2 * (this.#sharedRows[other] ?? 0) >= rows;
  }

  #rowsOf(index: number): number {
    const text = this.#texts[index];
    return text === undefined ? 0 : text.bands.length - text.signed;
  }

  #othersBefore(bucket: number, index: number): Int32Array {
    const [start, end] = this.#range(bucket);
    const isCrowd = end - start > CROWD || this.#crowds.has(this.#bandOf[bucket] ?? 0);
    let last = start;
    const limit = isCrowd ? Math.min(start + 1, end) : end;
    while (last < limit && (this.#members[last] ?? index) < index) last += 1;
    return this.#members.subarray(start, last);
  }

  #range(bucket: number): readonly [start: number, end: number] {
    return [this.#starts[bucket] ?? 0, this.#starts[bucket + 1] ?? 0];
  }
}
