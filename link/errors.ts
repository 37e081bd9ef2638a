// Canonical errors. In: the messages of error mentions, one for each mention. Out: one error for
// each normal form, with the wording that stands for all of them. The order of the input does not
// matter.
import { messageForm } from '../schema/text.ts';
import { groupBy } from './groups.ts';
import { compare } from './order.ts';
import { mostUsed } from './wording.ts';

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
  const wordings = [...counts].map(([words, count]) => ({ words, count }));
  const errors = [...groupBy(wordings, ({ words }) => messageForm(words))].map(
    ([normalMessage, same]) => ({
      message: mostUsed(same),
      normalMessage,
      mentions: same.reduce((sum, { count }) => sum + count, 0),
    }),
  );
  return errors
    .filter(({ normalMessage }) => normalMessage !== '')
    .sort((a, b) => compare(a.normalMessage, b.normalMessage));
}
