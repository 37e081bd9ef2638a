// Whether a verb before a control tells the reader to act on it, and where a control noun ends. In:
// tokens and a place among them. Out: yes or no, or the place after the noun.
import type { ControlAction } from '../../schema/lists.ts';
import { IS, is, type Token } from './token.ts';
import type { Verb, Vocabulary } from './vocabulary.ts';

/** Actions that are acts on a control whoever does them: "when you tap Save". */
const PRESSING: ReadonlySet<ControlAction> = new Set(['tap', 'click', 'press']);

/** Whether the verb at `at`, so many tokens long, is a command: "to open" and "the select" are none. */
export function isCommand(
  tokens: readonly Token[],
  at: number,
  { length, value }: { readonly length: number; readonly value: Verb },
  vocabulary: Vocabulary,
): boolean {
  if (nounEndAt(tokens, at, vocabulary) >= at + length) return false;
  const before = tokens[at - 1];
  if (!before || before.kind === 'stop') return true;
  if (is(tokens[at], IS.named)) return before.kind !== 'word' && before.kind !== 'comma';
  if (is(before, IS.finite)) return is(tokens[at - 2], IS.pronoun);
  if (is(before, IS.pronoun)) return PRESSING.has(value.action);
  if (is(before, IS.determiner)) return false;
  return !is(before, IS.infinitive) || is(tokens[at - 2], IS.instructing);
}

/** "… to open the Tools menu" tells what happens, not what to act on. */
export function isPurpose(tokens: readonly Token[], at: number, { action }: Verb): boolean {
  return action === 'open' && is(tokens[at - 1], IS.infinitive);
}

/** The index after the control noun at `at`, or 0; a noun for what holds controls is none. */
export function nounEndAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): number {
  const { containers, nouns, nounsPlural } = vocabulary;
  if (containers.lengthAt(tokens, at)) return 0;
  const length = nouns.lengthAt(tokens, at) || nounsPlural.lengthAt(tokens, at);
  return length && at + length;
}
