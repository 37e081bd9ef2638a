// The rows of an article's figures and of the ledger of their numbers.
import type { Article } from '../../schema/article.ts';
import type { FigureScope } from '../../schema/figureScope.ts';
import { idAt, idAtOrNull, type ArticleIds } from './articleIds.ts';
import type { RowIds } from './rowIds.ts';
import type { NewRow, Rows } from './rowSet.ts';
import { pack } from './packedSpan.ts';

export interface FigureSource {
  readonly article: Article;
  readonly scopes: readonly FigureScope[];
  readonly known: ArticleIds;
}

/** Adds the figures, each with the step or the issue that it stands under, and its scope. */
export function addFigures(
  rows: Rows,
  ids: RowIds,
  articleId: string,
  { article, scopes, known }: FigureSource,
): void {
  const issueOf = new Map<number, string>();
  article.issues.forEach(({ figures }, index) => {
    for (const figure of figures) issueOf.set(figure, idAt(known.issues, index));
  });
  const scopeOf = new Map<number, string>();
  scopes.forEach((scope, index) => {
    const id = addScope(rows, ids, articleId, index + 1, scope, known);
    for (const figure of scope.figures) scopeOf.set(figure, id);
  });
  article.figures.forEach(({ number, caption, source, procedure, step, order, span }, index) => {
    rows.figures.push({
      article_id: articleId,
      id: idAt(known.figures, index),
      ordinal: order,
      procedure_id: idAtOrNull(known.procedures, procedure),
      step_id: procedure === null || step === null ? null : idAt(known.steps[procedure], step - 1),
      issue_id: issueOf.get(index) ?? null,
      scope_id: scopeOf.get(index) ?? null,
      number,
      caption,
      source,
      span: pack(span),
    });
  });
}

/** Adds a scope with what is to be said of its numbers; gives its id. */
function addScope(
  rows: Rows,
  ids: RowIds,
  articleId: string,
  ordinal: number,
  scope: FigureScope,
  known: ArticleIds,
): string {
  const section = idAtOrNull(known.sections, scope.section);
  const procedure = idAtOrNull(known.procedures, scope.procedure);
  const id = ids.next(articleId, 'figure scope', section, procedure);
  const figures = (indexes: readonly number[]) =>
    indexes.map((index) => idAt(known.figures, index));
  rows.figure_scopes.push({
    article_id: articleId,
    id,
    ordinal,
    kind: scope.kind,
    section_id: section,
    procedure_id: procedure,
    platform: scope.platform,
    first_number: scope.first,
    last_number: scope.last,
    style: scope.style,
    restarts: figures(scope.restarts),
    uncited: figures(scope.uncited),
    without_image: scope.withoutImage && figures(scope.withoutImage),
  });
  numbersOf(scope, known).forEach((number, index) => {
    const place = { article_id: articleId, scope_id: id, ordinal: index + 1 };
    rows.figure_numbers.push({
      id: ids.next(id, `${number.kind} number`, number.number),
      ...place,
      ...number,
    });
  });
  return id;
}

type NumberFacts = Omit<NewRow<'figure_numbers'>, 'id' | 'article_id' | 'scope_id' | 'ordinal'>;

function numbersOf(
  { gaps, repeated, absent }: FigureScope,
  known: ArticleIds,
): readonly NumberFacts[] {
  const alone = (kind: string, number: string) => ({ kind, number, last_number: number });
  return [
    ...gaps.map(({ first, last, count }) => ({
      kind: 'gap',
      ...{ number: first, last_number: last, count, steps: [] },
    })),
    ...repeated.map(({ number, figures }) => ({
      ...alone('repeated', number),
      ...{ count: figures.length, steps: [] },
    })),
    ...absent.map(({ number, steps }) => ({
      ...alone('absent', number),
      count: steps.length,
      steps: steps.map(({ procedure, ordinal }) => idAt(known.steps[procedure], ordinal - 1)),
    })),
  ];
}
