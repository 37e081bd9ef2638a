// How the records of one article point at each other: ordinals, parents, indexes. Out: complaints.
import type { Article } from '../../schema/article.ts';
import type { FigureMention, Procedure } from '../../schema/procedure.ts';

/** Ordinals that do not count, parents that do not come before, indexes that point nowhere. */
export function structureFaults(article: Article): readonly string[] {
  const faults: string[] = [];
  const { sections, procedures, issues, errors, references, blocks } = article;
  const inList = (name: string, index: number | null, list: readonly unknown[]) => {
    if (index !== null && index >= list.length) faults.push(`${name}: no record ${index}`);
  };
  sections.forEach(({ parent }, at) => {
    if (parent !== null && parent >= at) faults.push(`section ${at}: parent ${parent}`);
  });
  procedures.forEach((procedure, at) => {
    inList(`procedure ${at} section`, procedure.section, sections);
    if (procedure.steps.length === 0) faults.push(`procedure ${at}: no steps`);
    faults.push(...stepFaults(procedure).map((fault) => `procedure ${at} ${fault}`));
  });
  errors.forEach(({ issue }, at) => inList(`error ${at} issue`, issue, issues));
  references.forEach(({ section }, at) => inList(`reference ${at} section`, section, sections));
  blocks.forEach(({ section }, at) => inList(`block ${at} section`, section, sections));
  return faults;
}

function stepFaults({ steps }: Procedure): readonly string[] {
  const faults: string[] = [];
  let end = 0;
  steps.forEach(({ ordinal, parent, depth, textSpan }, at) => {
    const above = parent === null ? undefined : steps[parent - 1];
    if (ordinal !== at + 1) faults.push(`step ${at + 1}: ordinal ${ordinal}`);
    if (parent !== null && parent >= ordinal) faults.push(`step ${ordinal}: parent ${parent}`);
    if (depth !== (above === undefined ? 0 : above.depth + 1))
      faults.push(`step ${ordinal}: depth ${depth}`);
    if (textSpan.start.offset < end) faults.push(`step ${ordinal}: begins inside the one before`);
    end = textSpan.end.offset;
  });
  return faults;
}

/** Figures whose place or number is not the one by which others know them. */
export function figureFaults(article: Article): readonly string[] {
  const faults: string[] = [];
  const { figures, procedures, issues } = article;
  const shown = new Map<number, string>();
  const mentions: FigureMention[] = [];
  procedures.forEach(({ steps }, at) => {
    for (const step of steps) {
      for (const figure of step.figures) shown.set(figure, `${at}/${step.ordinal}`);
      mentions.push(...step.figureRefs, ...step.choices.flatMap(({ figureRefs }) => figureRefs));
    }
  });
  figures.forEach(({ order, procedure, step }, at) => {
    if (order !== at + 1) faults.push(`figure ${at}: order ${order}`);
    const own = step === null ? undefined : `${procedure ?? 'none'}/${step}`;
    if (own !== shown.get(at)) faults.push(`figure ${at}: under ${own}, shown ${shown.get(at)}`);
  });
  for (const figure of [...shown.keys(), ...issues.flatMap((issue) => issue.figures)])
    if (figure >= figures.length) faults.push(`no figure ${figure}`);
  for (const { number, figure } of mentions)
    if (figure !== null && figures[figure]?.number !== number)
      faults.push(`figure ${figure} is mentioned as ${number}`);
  return faults;
}
