// Counts of facts found and facts that are there, and the figures made of them. Facts are compared
// as multisets of keys within one document: a fact found twice and there once is invented once.
export interface Counts {
  readonly hits: number;
  readonly found: number;
  readonly truths: number;
}

export interface Comparison extends Counts {
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

/** Found keys against true ones, in the order of the text. */
export function compare(found: readonly string[], truths: readonly string[]): Comparison {
  const invented = without(found, truths);
  return {
    hits: found.length - invented.length,
    found: found.length,
    truths: truths.length,
    missed: without(truths, found),
    invented,
  };
}

function without(keys: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const key of taken) left.set(key, (left.get(key) ?? 0) + 1);
  return keys.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

export function sum(all: readonly Counts[]): Counts {
  const total = (count: (one: Counts) => number) => all.reduce((so, one) => so + count(one), 0);
  return {
    hits: total(({ hits }) => hits),
    found: total(({ found }) => found),
    truths: total(({ truths }) => truths),
  };
}

/** Each from 0 to 1; null where nothing was found, or nothing is there. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export function ratesOf({ hits, found, truths }: Counts): Rates {
  return {
    precision: found === 0 ? null : hits / found,
    recall: truths === 0 ? null : hits / truths,
    f1: found + truths === 0 ? null : (2 * hits) / (found + truths),
  };
}
