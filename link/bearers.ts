// Who bears an identifier. In: identifiers that articles declare, of any shape. Out: what became of a
// target that is one of them.
import type { DeclaredIdentifier } from '../schema/graph.ts';
import { Described } from './described.ts';
import { groupBy } from './groups.ts';
import { identifierKey } from './identifiers.ts';
import { fateOf, type IdentifierFate } from './wanted.ts';

const NOTHING = { confirmed: [], excluded: new Set<string>(), pointers: [] };
const NOBODY = new Described([]);

/** Finds who bears a target; null where nobody does. */
export function bearersIn(
  identifiers: readonly DeclaredIdentifier[],
): (target: string) => IdentifierFate | null {
  const byKey = groupBy(identifiers, ({ value }) => identifierKey(value));
  return (target) => {
    const identifier = identifierKey(target);
    const bearers = (byKey.get(identifier) ?? []).map(({ articleId }) => articleId);
    if (bearers.length === 0) return null;
    return fateOf({ ...NOTHING, identifier, bearers }, NOBODY);
  };
}
