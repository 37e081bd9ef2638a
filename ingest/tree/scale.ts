// Evidence as it is gathered: each piece has a weight and a reason, for people to read.
import type { Evidence } from './nodes.ts';

export class Scale implements Evidence {
  score = 0;
  readonly reasons: string[] = [];

  /** A weight of 0 says nothing. */
  add(weight: number, reason: string): void {
    if (weight === 0) return;
    this.score += weight;
    this.reasons.push(`${reason} (${weight > 0 ? '+' : ''}${weight})`);
  }
}
