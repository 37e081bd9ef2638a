// Canonical errors. In: the messages of error mentions, one for each mention. Out: one error for
// each normal form, with the wording that stands for all of them. The order of the input does not
// matter.
import { normalForm } from '../schema/text.ts';
import { compare } from './order.ts';

/** One error, however its mentions are written. */
export interface CanonicalError {
  /** The wording used most; of equals the shortest, then the first in code unit order. */
  readonly message: string;
  /** The normal form by which mentions belong to it. */
  readonly normalMessage: string;
  readonly mentions: number;
}

/** The canonical errors of messages, ordered by normal form; messages without words are left out. */
export function canonicalErrors(messages: readonly string[]): readonly CanonicalError[] {
  const counts = new Map<string, number>();
  for (const message of messages) counts.set(message, (counts.get(message) ?? 0) + 1);
  const errors = new Map<string, CanonicalError & { readonly best: number }>();
  for (const [message, count] of counts) {
    const normalMessage = normalForm(message);
    if (normalMessage === '') continue;
    const known = errors.get(normalMessage);
    const better = known === undefined || isBetter(message, count, known.message, known.best);
    errors.set(normalMessage, {
      normalMessage,
      message: better ? message : known.message,
      best: better ? count : known.best,
      mentions: count + (known?.mentions ?? 0),
    });
  }
  return [...errors.values()]
    .map(({ message, normalMessage, mentions }) => ({ message, normalMessage, mentions }))
    .sort((a, b) => compare(a.normalMessage, b.normalMessage));
}

function isBetter(message: string, count: number, known: string, knownCount: number): boolean {
  if (count !== knownCount) return count > knownCount;
  if (message.length !== known.length) return message.length < known.length;
  return message < known;
}
