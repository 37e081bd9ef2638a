// The name of a configuration in the store: documents that were read by another are read again.
import { createHash } from 'node:crypto';
import type { Config } from '../schema/config.ts';

/** "default", or a hash that only the settings decide, not the order in which they are written. */
export function configurationKey(config: Config): string {
  const settings = Object.entries(config).filter(([key]) => key !== '$schema');
  const text = JSON.stringify(sorted(Object.fromEntries(settings)));
  return text === '{}' ? 'default' : createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** A copy with the keys of every object in order, so that equal values have equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
