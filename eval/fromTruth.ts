// The outline that a truth file states. A list that the Markdown of an article interrupts (a code
// block at the margin, say) and goes on counting afterwards is one procedure, as its reader sees it.
import type { Outline, OutlineFigure, OutlineProcedure, OutlineStep } from './outline.ts';
import type { ArticleTruth, TruthStep } from './truth.ts';

/** The article as printed, with numbered captions and a title on its first line, or as marked up. */
export type Rendering = 'printed' | 'marked up';

/** `numberAt` says with which number a list begins whose truth does not say so, by its line. */
export function outlineOfTruth(
  truth: ArticleTruth,
  rendering: Rendering,
  numberAt: (line: number) => number = () => 1,
): Outline {
  const isPrinted = rendering === 'printed';
  const lists = truth.procedures.map(({ steps, line }) => {
    const paths = new Map<string, OutlineStep>();
    const first = steps[0]?.ordinal ?? numberAt(line ?? 0);
    return { steps, first, paths, flat: flatten(steps, null, '', paths) };
  });
  const figures = truth.figures.map(
    ({ n, url, step, line }): OutlineFigure => ({
      id: isPrinted ? String(n) : url,
      line,
      step: step === null ? null : stepAt(step, line),
    }),
  );
  return {
    articles: [{ line: isPrinted ? 1 : null, title: truth.title }],
    headings: truth.sections.map(({ title }) => title),
    procedures: joined(lists),
    figures,
    references: truth.links,
  };

  /** The step that a path of numbers leads to, in the last list above a line that has it. */
  function stepAt(path: string, line: number): OutlineStep | null {
    const list = lists.findLast(
      ({ steps, paths }) => (steps[0]?.line ?? Infinity) <= line && paths.has(path),
    );
    return list?.paths.get(path) ?? null;
  }
}

interface List {
  /** The number of its first step. */
  readonly first: number;
  readonly steps: readonly TruthStep[];
  readonly flat: readonly OutlineStep[];
}

/** Lists in which a list that begins above 1 goes on with the one before it. */
function joined(lists: readonly List[]): OutlineProcedure[] {
  const result: { line: number; steps: OutlineStep[] }[] = [];
  let next = 1;
  for (const { steps, first, flat } of lists) {
    const open = result.at(-1);
    if (open && first > 1 && first === next) open.steps.push(...flat);
    else result.push({ line: steps[0]?.line ?? 0, steps: [...flat] });
    next = (steps.at(-1)?.ordinal ?? first + steps.length - 1) + 1;
  }
  return result;
}

function flatten(
  steps: readonly TruthStep[],
  parent: OutlineStep | null,
  above: string,
  paths: Map<string, OutlineStep>,
): OutlineStep[] {
  return steps.flatMap(({ label, text, ordinal, children }, index) => {
    const step = { label, text, parent, depth: parent === null ? 0 : parent.depth + 1 };
    const path = `${above}${ordinal ?? index + 1}`;
    paths.set(path, step);
    return [step, ...flatten(children, step, `${path}/`, paths)];
  });
}
