// The outline that our reader gives.
import type { Article } from '../schema/article.ts';
import type { Document } from '../schema/document.ts';
import type { Step } from '../schema/procedure.ts';
import type { Outline, OutlineStep } from './outline.ts';

export interface ReaderView {
  readonly hasLines: boolean;
  /** Whether the truth's text of a step is all that stands in its list item. */
  readonly wholeItems: boolean;
}

export function outlineOfDocument(
  { articles }: Document,
  { hasLines, wholeItems }: ReaderView,
): Outline {
  const outlines = articles.map((article) => {
    const procedures = article.procedures.map(({ steps, span }) => {
      const flat: OutlineStep[] = [];
      for (const step of steps) {
        const parent = step.parent === null ? null : (flat[step.parent - 1] ?? null);
        const text = wholeItems ? wholeText(step, article) : step.text;
        flat.push({ label: step.label, text, parent, depth: step.depth });
      }
      return { line: span.start.line, steps: flat };
    });
    return {
      procedures,
      headings: article.sections.flatMap(({ heading }) => heading ?? []),
      figures: article.figures.map(({ number, source, procedure, step, span }) => ({
        id: hasLines ? (number ?? '') : (source ?? ''),
        line: span.start.line,
        step:
          procedure === null || step === null
            ? null
            : (procedures[procedure]?.steps[step - 1] ?? null),
      })),
      references: article.references.map(({ target }) => target),
    };
  });
  return {
    articles: articles.map(({ title, titleSpan }) => ({
      line: hasLines ? titleSpan.start.line : null,
      title,
    })),
    headings: outlines.flatMap(({ headings }) => headings),
    procedures: outlines.flatMap(({ procedures }) => procedures),
    figures: outlines.flatMap(({ figures }) => figures),
    references: outlines.flatMap(({ references }) => references),
  };
}

/** The words of a step with its further paragraphs, its choices and the notes that stand in it. */
function wholeText(step: Step, { notes }: Article): string {
  const { start, end } = step.span;
  const inside = notes.filter(
    ({ span }) => span.start.offset >= start.offset && span.start.offset < end.offset,
  );
  return [...step.details, ...step.choices, ...inside]
    .toSorted((a, b) => a.span.start.offset - b.span.start.offset)
    .reduce((text, more) => `${text} ${more.text}`, step.text);
}
