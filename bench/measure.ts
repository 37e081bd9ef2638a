// Times several ways of doing the same work in one run, in turns, so that a busy moment of the
// machine falls on all of them. The best round of each counts: noise only ever adds time.
export interface Contender {
  readonly name: string;
  /** Puts things in place for one round; not timed. */
  readonly prepare?: () => Promise<void>;
  /** Does the work once. */
  readonly work: () => void | Promise<void>;
}

/** Seconds of the best of `rounds` rounds of each contender, by name, after one round to warm up. */
export async function bestSeconds(
  contenders: readonly Contender[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const best = new Map<string, number>();
  for (const { prepare, work } of contenders) {
    await prepare?.();
    await work();
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, prepare, work } of contenders) {
      await prepare?.();
      const startedAt = process.hrtime.bigint();
      await work();
      const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9;
      best.set(name, Math.min(best.get(name) ?? Infinity, seconds));
    }
  }
  return best;
}

/** A rate for people: three figures that mean something. */
export function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Prints one line of the report: what was measured, how much, and its ratio to our own. */
export function report(name: string, amount: string, ratio: string): void {
  process.stdout.write(`  ${name.padEnd(44)} ${amount.padStart(18)}   ${ratio}\n`);
}

export function heading(text: string): void {
  process.stdout.write(`\n${text}\n`);
}
