// Aligns the procedures of two versions of an article, and the steps of all of them together: a step
// may have gone to another procedure.
import type { ArticleContent, ProcedureContent, StepContent } from '../../schema/content.ts';
import { normalForm } from '../../schema/text.ts';
import { bagOf, likeness, type Bag } from './bag.ts';
import { lazily } from './lazy.ts';
import { alignLists, type Item } from './lists.ts';

/** For each item of the new version the index of what it was; null for what is new. */
export type Aligned = readonly (number | null)[];

interface ProcedureItem extends Item {
  readonly heading: string | null;
  readonly bag: () => Bag;
}

const SAME_HEADING = 0.2;
const ALIKE_PROCEDURE = 0.35;

/** Procedures: the same heading and steps, or else many of the same words in the steps. */
export function alignProcedures(before: ArticleContent, after: ArticleContent): Aligned {
  return alignLists(before.procedures.map(procedureItem), after.procedures.map(procedureItem), {
    of: (one, other) =>
      likeness(one.bag(), other.bag()) + (one.heading === other.heading ? SAME_HEADING : 0),
    least: ALIKE_PROCEDURE,
    anywhere: true,
  });
}

function procedureItem({ heading, steps }: ProcedureContent): ProcedureItem {
  const texts = steps.map(({ text }) => normalForm(text));
  return {
    heading: heading === null ? null : normalForm(heading),
    keys: [[normalForm(heading ?? ''), ...texts].join('\n')],
    bag: lazily(() => bagOf(texts)),
  };
}

interface StepItem extends Item {
  /** Index of the old procedure that the step is in, or whose successor it is in. */
  readonly procedure: number | null;
  readonly number: string | null;
  readonly bag: () => Bag;
  readonly step: StepContent;
}

const SAME_PROCEDURE = 0.1;
const SAME_NUMBER = 0.05;
const ALIKE_STEP = 0.35;

/**
 * Steps, by procedure: the same words in order, then the same words elsewhere in the article, then
 * other words between the same neighbours. Gives the old step for each new one.
 */
export function alignSteps(
  before: ArticleContent,
  after: ArticleContent,
  procedures: Aligned,
): readonly (readonly (StepContent | null)[])[] {
  // Old steps in the order of the new procedures, so that one that moved is still compared in order.
  const followed = new Set(procedures.filter((one) => one !== null));
  const gone = before.procedures.map((_, index) => index).filter((one) => !followed.has(one));
  const old = [...followed, ...gone].flatMap((one) => stepItems(before.procedures[one], one));
  const now = after.procedures.flatMap((procedure, index) =>
    stepItems(procedure, procedures[index] ?? null),
  );
  const kept = alignLists(old, now, {
    of: (one, other) =>
      likeness(one.bag(), other.bag()) +
      (one.procedure === other.procedure ? SAME_PROCEDURE : -SAME_PROCEDURE) +
      (one.number !== null && one.number === other.number ? SAME_NUMBER : 0),
    least: ALIKE_STEP,
    anywhere: false,
  });
  let place = 0;
  return after.procedures.map(({ steps }) =>
    steps.map(() => {
      const one = kept[place++] ?? null;
      return one === null ? null : (old[one]?.step ?? null);
    }),
  );
}

function stepItems(
  procedure: ProcedureContent | undefined,
  index: number | null,
): readonly StepItem[] {
  return (procedure?.steps ?? []).map((step) => {
    const text = normalForm(step.text);
    return {
      keys: [index === null ? null : `${index}\n${text}`, text],
      procedure: index,
      number: step.number,
      bag: lazily(() => bagOf([text])),
      step,
    };
  });
}
