// Random numbers that are the same in every run and on every machine, so that what is measured is, too.

/** Numbers from 0 (included) to 1 (excluded) from a seed: mulberry32 by Tommy Ettinger. */
export function fractionsOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whole numbers from 0 up to, but without, a bound. */
export type Random = (bound: number) => number;

/** Such numbers from a seed. */
export function randomOf(seed: number): Random {
  const fraction = fractionsOf(seed);
  return (bound) => Math.floor(fraction() * bound);
}
