// Hashes of 32 bits, and runs of words as sorted lists of them. Two runs with one hash cost a look that
// was not needed, or count as shared where they are not: one in millions.

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Spreads the bits of a number over all 32 (the finalizer of MurmurHash3); signed. */
export function mixed(value: number): number {
  let mixing = value;
  mixing = Math.imul(mixing ^ (mixing >>> 16), 0x85ebca6b);
  mixing = Math.imul(mixing ^ (mixing >>> 13), 0xc2b2ae35);
  return mixing ^ (mixing >>> 16);
}

/** A number out of two, whose order matters; signed. */
export function mixedWith(first: number, second: number): number {
  return mixed(Math.imul(first, 0x9e3779b1) ^ mixed(second + 0x7f4a7c15));
}

/** The hash of a word (FNV-1a over UTF-16 code units, mixed); signed. */
export function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME);
  return mixed(hash);
}

/**
 * The hashes of all runs of `size` words, sorted and distinct. Fewer words than that are one run; no
 * words, none.
 */
export function shinglesOf(words: readonly string[], size: number): Int32Array {
  if (words.length === 0) return new Int32Array(0);
  const hashes = Int32Array.from(words, hashOf);
  const length = Math.min(size, words.length);
  const runs = new Int32Array(words.length - length + 1);
  for (let at = 0; at < runs.length; at += 1) {
    let run = length;
    for (let place = at; place < at + length; place += 1) run = mixedWith(run, hashes[place] ?? 0);
    runs[at] = run;
  }
  return distinct(runs.sort());
}

/** A sorted list without repetitions. */
function distinct(sorted: Int32Array): Int32Array {
  let kept = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const value = sorted[at] ?? 0;
    if (at > 0 && value === sorted[kept - 1]) continue;
    sorted[kept] = value;
    kept += 1;
  }
  return sorted.slice(0, kept);
}
