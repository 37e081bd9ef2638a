// What is selected below a field is the same in every request with that document, unless a
// variable stands there. It is looked at once then, and so db/read compiles it once; what it
// costs counts every time.
import {
  BREAK,
  Kind,
  visit,
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
} from 'graphql';
import type { Entity } from '../db/read/entity.ts';
import type { Selection } from '../db/read/selection.ts';
import type { Budget, Place } from './limits.ts';

interface Steady {
  readonly entity: Entity;
  readonly depth: number;
  readonly selection: Selection;
  readonly fields: number;
  /** The objects it may read for each object at its place. */
  readonly objects: number;
}

/** By field, for as long as its document is kept; null where variables decide. */
const known = new WeakMap<FieldNode, Steady | null>();

/** The selection of an entity's row below a field, from `look` where it is not known. */
export function steadySelection(
  { node, entity, place }: { node: FieldNode; entity: Entity; place: Place },
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  budget: Budget,
  look: () => Selection,
): Selection {
  const steady = known.get(node);
  if (steady?.entity === entity && steady.depth === place.depth) {
    budget.fields(steady.fields);
    budget.objects(steady.objects * place.objects);
    return steady.selection;
  }
  const before = budget.spent;
  const selection = look();
  if (steady !== undefined) return selection;
  const varies = [node.selectionSet, ...fragments.values()].some(hasVariable);
  known.set(
    node,
    varies
      ? null
      : {
          entity,
          depth: place.depth,
          selection,
          fields: budget.spent.fields - before.fields,
          objects: (budget.spent.objects - before.objects) / place.objects,
        },
  );
  return selection;
}

function hasVariable(node: ASTNode | undefined): boolean {
  let found = false;
  if (node === undefined) return found;
  visit(node, {
    [Kind.VARIABLE]: () => {
      found = true;
      return BREAK;
    },
  });
  return found;
}
