// The rows of an article's figures, issues, solutions and error mentions.
import type { Article } from '../../schema/article.ts';
import { normalForm } from '../../schema/text.ts';
import { idAt, idAtOrNull, type ArticleIds, type ArticleKey } from './articleIds.ts';
import type { RowIds } from './rowIds.ts';
import type { Rows } from './rowSet.ts';
import { spanColumns } from './spanColumns.ts';

/** Adds the figures, each with the step or the issue that it stands under. */
export function addFigures(rows: Rows, key: ArticleKey, article: Article, known: ArticleIds): void {
  const issueOf = new Map<number, string>();
  article.issues.forEach(({ figures }, index) => {
    for (const figure of figures) issueOf.set(figure, idAt(known.issues, index));
  });
  article.figures.forEach(({ number, caption, source, procedure, step, order, span }, index) => {
    rows.figures.push({
      ...key,
      id: idAt(known.figures, index),
      ordinal: order,
      procedure_id: idAtOrNull(known.procedures, procedure),
      step_id: procedure === null || step === null ? null : idAt(known.steps[procedure], step - 1),
      issue_id: issueOf.get(index) ?? null,
      number,
      caption,
      source,
      ...spanColumns(span),
    });
  });
}

/** Adds the issues with their solutions, and the error mentions. */
export function addIssues(
  rows: Rows,
  ids: RowIds,
  key: ArticleKey,
  article: Article,
  known: ArticleIds,
): void {
  article.issues.forEach(({ symptom, kind, solutions, span }, index) => {
    const id = idAt(known.issues, index);
    rows.issues.push({ ...key, id, ordinal: index + 1, symptom, kind, ...spanColumns(span) });
    solutions.forEach((solution, place) => {
      rows.solutions.push({
        ...key,
        id: ids.next(key.article_id, 'solution', solution.text),
        issue_id: id,
        ordinal: place + 1,
        cause: solution.cause,
        remedy: solution.remedy,
        text: solution.text,
        ...spanColumns(solution.span),
      });
    });
  });
  article.errors.forEach(({ message, context, issue, causes, remedies, span }, index) => {
    rows.error_mentions.push({
      ...key,
      id: ids.next(key.article_id, 'error mention', message, context),
      issue_id: idAtOrNull(known.issues, issue),
      error_id: null,
      ordinal: index + 1,
      message,
      normal_message: normalForm(message),
      context,
      causes,
      remedies,
      ...spanColumns(span),
    });
  });
}
