// Procedures for the tests of flow, told in short: numbers, parents, conditions and jumps of steps.
import type { Choice, Jump, Procedure, Step } from '../../../schema/procedure.ts';

const point = { line: 1, column: 1, offset: 0 };
const span = { start: point, end: point };

type Target = Pick<Jump, 'kind' | 'to'> & Partial<Pick<Jump, 'through' | 'condition'>>;

export interface ShortStep {
  readonly number?: string | null;
  readonly parent?: number | null;
  readonly text?: string;
  readonly condition?: string | null;
  readonly jumps?: readonly Target[];
  readonly choices?: readonly {
    readonly condition?: string | null;
    readonly jumps?: readonly Target[];
  }[];
}

export const goto = (to: string, condition: string | null = null): Target => ({
  kind: 'goto',
  to,
  condition,
});

function jumpOf({ kind, to, through = null, condition = null }: Target): Jump {
  return { kind, to, through, condition, text: `${kind} ${to}`, span };
}

/** A procedure of steps; without a number a step has its ordinal as number. */
export function procedureOf(steps: readonly ShortStep[]): Procedure {
  const made = steps.map((short, index): Step => {
    const { condition = null, parent = null } = short;
    const text = short.text ?? `${condition === null ? '' : `${condition}, `}do it`;
    const choices = (short.choices ?? []).map(
      ({ condition: guard = null, jumps = [] }): Choice => ({
        text: `${guard ?? ''} choose`,
        condition: guard,
        figureRefs: [],
        jumps: jumps.map(jumpOf),
        span,
      }),
    );
    const number = short.number === undefined ? String(index + 1) : short.number;
    return {
      ...{ label: number, number, ordinal: index + 1, parent, depth: parent === null ? 0 : 1 },
      ...{ text, textSpan: span, condition, importance: 'required', choices, details: [] },
      ...{ figureRefs: [], figures: [], jumps: (short.jumps ?? []).map(jumpOf), controls: [] },
      ...{ shortcuts: [], span },
    };
  });
  return { heading: null, section: null, platforms: [], steps: made, span };
}
