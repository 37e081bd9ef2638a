// Signatures by which texts alike find each other without comparing all with all: MinHash with one
// permutation, cut into bands. Two texts share a value of the signature as often as they share
// shingles (their Jaccard similarity J), and a band of r values with a chance of J^r, so that at
// least one of b bands agrees with a chance of 1 − (1 − J^r)^b.
import { mixed, mixedWith } from './hashing.ts';

export interface Banding {
  readonly bands: number;
  /** Values in a band. */
  readonly rows: number;
}

/** Of a bin that no shingle falls into. */
const EMPTY = 0xffffffff;

/**
 * The bands of a text. The shingles fall into as many bins as there are values, and the least of
 * each bin is its value; an empty bin takes that of another, which it tries in an order of its own
 * (densification), so that short texts have full signatures too. No shingles, no bands.
 */
export function bandsOf(shingles: Int32Array, { bands, rows }: Banding): Int32Array {
  if (shingles.length === 0) return new Int32Array(0);
  const values = leastOfBins(shingles, bands * rows);
  const found = new Int32Array(bands);
  for (let band = 0; band < bands; band += 1) {
    let hash = band;
    for (let row = 0; row < rows; row += 1) hash = mixedWith(hash, values[band * rows + row] ?? 0);
    found[band] = hash;
  }
  return found;
}

function leastOfBins(shingles: Int32Array, bins: number): Uint32Array {
  const least = new Uint32Array(bins).fill(EMPTY);
  for (const shingle of shingles) {
    const bin = (mixed(shingle ^ 0x2545f491) >>> 0) % bins;
    const value = (mixed(shingle) >>> 0) % EMPTY;
    if (value < (least[bin] ?? EMPTY)) least[bin] = value;
  }
  const full = least.slice();
  for (let bin = 0; bin < bins; bin += 1) {
    for (let attempt = 1; full[bin] === EMPTY; attempt += 1)
      full[bin] = least[(mixedWith(bin, attempt) >>> 0) % bins] ?? EMPTY;
  }
  return full;
}
