// Every row of a Document that has words of its own, with the place that it gives for them and the
// spans that must hold that place.
import type { Article } from '../../schema/article.ts';
import type { Document } from '../../schema/document.ts';
import type { Step } from '../../schema/procedure.ts';
import type { Span } from '../../schema/span.ts';

export interface Row {
  /** What it is, and where in the Document: "article 0 procedure 1 step 2 choice". */
  readonly name: string;
  readonly text: string;
  readonly span: Span;
  /** The span around it. */
  readonly within: Span;
}

/** All rows of a Document that have words. */
export function rowsOf({ articles }: Document): readonly Row[] {
  const rows: Row[] = [];
  articles.forEach((article, at) => addArticle(rows, article, `article ${at}`));
  return rows;
}

function addArticle(rows: Row[], article: Article, name: string): void {
  const { span: whole, sections } = article;
  const sectionSpan = (index: number | null) =>
    index === null ? whole : (sections[index]?.span ?? whole);
  const add = (kind: string, text: string, span: Span, within: Span = whole) =>
    rows.push({ name: `${name} ${kind}`, text, span, within });

  add('title', article.title, article.titleSpan);
  sections.forEach(({ heading, headingSpan, span }, at) => {
    if (headingSpan) add(`section ${at} heading`, heading ?? '', headingSpan, span);
  });
  article.requirements.forEach(({ text, span }, at) => add(`requirement ${at}`, text, span));
  article.procedures.forEach(({ steps }, at) => {
    for (const step of steps) addStep(rows, step, `${name} procedure ${at} step ${step.ordinal}`);
  });
  article.figures.forEach(({ caption, span }, at) => add(`figure ${at}`, caption, span));
  article.issues.forEach(({ symptom, span, solutions }, at) => {
    add(`issue ${at}`, symptom, span);
    for (const solution of solutions) add(`issue ${at} solution`, solution.text, solution.span);
  });
  article.errors.forEach(({ message, span }, at) => add(`error ${at}`, message, span));
  article.references.forEach(({ text, span, section }, at) =>
    add(`reference ${at}`, text, span, sectionSpan(section)),
  );
  article.notes.forEach(({ text, span }, at) => add(`note ${at}`, text, span));
  article.blocks.forEach(({ text, span, section }, at) =>
    add(`block ${at}`, text, span, sectionSpan(section)),
  );
}

function addStep(rows: Row[], step: Step, name: string): void {
  const { span: within } = step;
  rows.push({ name, text: step.text, span: step.textSpan, within });
  for (const { text, span } of step.details)
    rows.push({ name: `${name} detail`, text, span, within });
  for (const { text, span } of step.jumps) rows.push({ name: `${name} jump`, text, span, within });
  for (const choice of step.choices) {
    rows.push({ name: `${name} choice`, text: choice.text, span: choice.span, within });
    for (const { text, span } of choice.jumps)
      rows.push({ name: `${name} choice jump`, text, span, within: choice.span });
  }
}

/** The spans of records that hold others: name, span, and the span around it. */
export function containersOf({ articles }: Document): readonly Omit<Row, 'text'>[] {
  return articles.flatMap(({ span: article, sections, procedures }, at) => [
    ...sections.map(({ span }, index) => ({
      name: `article ${at} section ${index}`,
      span,
      within: article,
    })),
    ...procedures.flatMap(({ span, section, steps }, index) => [
      {
        name: `article ${at} procedure ${index}`,
        span,
        within: section === null ? article : (sections[section]?.span ?? article),
      },
      ...steps.map((step) => ({
        name: `article ${at} procedure ${index} step ${step.ordinal}`,
        span: step.span,
        within: span,
      })),
    ]),
  ]);
}
