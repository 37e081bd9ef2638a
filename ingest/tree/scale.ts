// Evidence as it is gathered: each piece has a weight and a reason, for people to read.
import type { Evidence } from './nodes.ts';

export class Scale implements Evidence {
  score = 0;
  /** The part of the score that a line has by itself, whatever stands below it. */
  byItself = 0;
  readonly reasons: string[] = [];

  /** A weight of 0 says nothing. */
  add(weight: number, reason: string): this {
    if (weight === 0) return this;
    this.score += weight;
    this.reasons.push(`${reason} (${weight > 0 ? '+' : ''}${weight})`);
    return this;
  }
}
