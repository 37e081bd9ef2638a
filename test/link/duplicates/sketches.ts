// Sketches of what a reader finds in articles, as the link stage makes them of stored rows.
import { articleSketch, blockSketch } from '../../../link/duplicates/sketch.ts';
import type { Article } from '../../../schema/article.ts';
import type { TextSketch } from '../../../schema/duplicates.ts';
import type { Span } from '../../../schema/span.ts';

interface Row {
  readonly text: string;
  readonly span: Span;
}

/** The rows of an article with running text. */
export function runningTexts(article: Article): readonly Row[] {
  const steps = article.procedures.flatMap((procedure) => procedure.steps);
  return [
    ...article.requirements,
    ...steps.map(({ text, textSpan }) => ({ text, span: textSpan })),
    ...steps.flatMap(({ choices, details }) => [...choices, ...details]),
    ...article.issues.map(({ symptom, span }) => ({ text: symptom, span })),
    ...article.issues.flatMap(({ solutions }) => solutions),
    ...article.notes,
    ...article.blocks,
  ];
}

export function sketchOfArticle(article: Article): TextSketch {
  const headings = article.sections.flatMap(({ heading, headingSpan }) =>
    heading === null || headingSpan === null ? [] : [{ text: heading, span: headingSpan }],
  );
  const rows = [...headings, ...runningTexts(article)].sort(
    (one, other) => one.span.start.offset - other.span.start.offset,
  );
  const platforms = article.platforms.map(({ id }) => id);
  return articleSketch({ title: article.title, platforms, texts: rows.map(({ text }) => text) });
}

/** The distinct sketches of the rows of articles. */
export function sketchesOfRows(articles: readonly Article[]): readonly TextSketch[] {
  const texts = articles.flatMap(runningTexts);
  return distinct(texts.flatMap(({ text }) => blockSketch(text) ?? []));
}

export function distinct(sketches: readonly TextSketch[]): readonly TextSketch[] {
  return [...new Map(sketches.map((sketch) => [sketch.id, sketch])).values()];
}
