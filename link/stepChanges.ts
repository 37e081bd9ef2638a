// What changed in the steps of an article: which came, went, moved, were reworded or renumbered.
import type { ArticleContent, StepContent } from '../schema/content.ts';
import { isSame, movedIds, type ArticleChanges } from './changeList.ts';

interface PlacedStep {
  readonly step: StepContent;
  readonly procedure: string;
}

/** Adds the changes of steps. Steps that came or went with their procedure are told by that. */
export function stepChanges(
  before: ArticleContent,
  after: ArticleContent,
  changes: ArticleChanges,
): void {
  const old = placedSteps(before);
  const now = placedSteps(after);
  const oldSteps = new Map(before.procedures.map(({ id, steps }) => [id, steps]));
  const kept = new Set(after.procedures.map(({ id }) => id).filter((id) => oldSteps.has(id)));
  for (const [id, { step, procedure }] of old) {
    if (!now.has(id) && kept.has(procedure)) changes.add('stepRemoved', id, step.text, null);
  }
  for (const { id, steps } of after.procedures) {
    const moved = movedIds(oldSteps.get(id) ?? [], steps);
    for (const step of steps) {
      const known = old.get(step.id);
      if (known === undefined) {
        if (kept.has(id)) changes.add('stepAdded', step.id, null, step.text);
        continue;
      }
      if (known.procedure !== id || moved.has(step.id))
        changes.add('stepMoved', step.id, known.step.text, step.text);
      wordChanges(known.step, step, { old, now }, changes);
    }
  }
}

type PlacedSteps = ReadonlyMap<string, PlacedStep>;

function placedSteps({ procedures }: ArticleContent): PlacedSteps {
  return new Map(
    procedures.flatMap(({ id, steps }) =>
      steps.map((step) => [step.id, { step, procedure: id }] as const),
    ),
  );
}

function wordChanges(
  before: StepContent,
  after: StepContent,
  { old, now }: { readonly old: PlacedSteps; readonly now: PlacedSteps },
  changes: ArticleChanges,
): void {
  const reworded = before.text !== after.text;
  if (reworded) changes.add('stepReworded', after.id, before.text, after.text);
  if (before.label !== after.label || before.number !== after.number)
    changes.add('stepRenumbered', after.id, before.label, after.label);
  // A step that details another is another step's detail only if both steps were there before.
  const regrouped =
    before.parent !== after.parent &&
    (before.parent === null || now.has(before.parent)) &&
    (after.parent === null || old.has(after.parent));
  const extended = !isSame(placedUnder(before), placedUnder(after));
  const reread = !reworded && !isSame(concludedFrom(before), concludedFrom(after));
  if (!regrouped && !extended && !reread) return;
  const [oldWords, newWords] = [before, after].map(wordsOf);
  changes.add('stepChanged', after.id, oldWords ?? null, newWords ?? null);
}

/** What stands under the words of a step; what is a part of these words is told with them. */
const placedUnder = ({ text, choices, details }: StepContent) =>
  [...choices.map((choice) => choice.text), ...details].filter((one) => !text.includes(one));

/** What was concluded from the words. */
function concludedFrom(step: StepContent): readonly unknown[] {
  const { condition, importance, controls, shortcuts, jumps, figureRefs } = step;
  return [condition, importance, controls, shortcuts, jumps, figureRefs];
}

const wordsOf = (step: StepContent) => [step.text, ...placedUnder(step)].join('\n');
