// The rows of an article's issues, solutions and error mentions.
import type { Article } from '../../schema/article.ts';
import type { KeptIds } from '../../schema/history.ts';
import { messageForm } from '../../schema/text.ts';
import { idAt, idAtOrNull, type ArticleIds } from './articleIds.ts';
import type { RowIds } from './rowIds.ts';
import type { Rows } from './rowSet.ts';
import { pack } from './packedSpan.ts';

/** What issues are made from. */
export interface IssueSource {
  readonly article: Article;
  readonly known: ArticleIds;
  readonly kept: KeptIds | null;
}

/** Adds the issues with their solutions, and the error mentions. */
export function addIssues(
  rows: Rows,
  ids: RowIds,
  articleId: string,
  { article, known, kept }: IssueSource,
): void {
  article.issues.forEach(({ symptom, kind, solutions, span }, index) => {
    const id = idAt(known.issues, index);
    rows.issues.push({
      id,
      article_id: articleId,
      ordinal: index + 1,
      symptom,
      kind,
      span: pack(span),
    });
    solutions.forEach((solution, place) => {
      rows.solutions.push({
        article_id: articleId,
        id: kept?.solutions[index]?.[place] ?? ids.next(articleId, 'solution', solution.text),
        issue_id: id,
        ordinal: place + 1,
        cause: solution.cause,
        remedy: solution.remedy,
        text: solution.text,
        span: pack(solution.span),
      });
    });
  });
  article.errors.forEach(({ message, context, issue, causes, remedies, span }, index) => {
    rows.error_mentions.push({
      article_id: articleId,
      id: kept?.errors[index] ?? ids.next(articleId, 'error mention', message, context),
      issue_id: idAtOrNull(known.issues, issue),
      error_id: null,
      ordinal: index + 1,
      message,
      normal_message: messageForm(message),
      context,
      causes,
      remedies,
      span: pack(span),
    });
  });
}
