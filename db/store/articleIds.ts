// The ids of those rows of an article that other rows of it point at, made before any row is.
import type { Article, PlatformMention } from '../../schema/article.ts';
import type { KeptIds } from '../../schema/history.ts';
import { normalForm } from '../../schema/text.ts';
import type { RowIds } from './rowIds.ts';

/** Parts a heading from the one above it. */
const BELOW = '\u001f';

/** Ids by their indexes in the contract. */
export interface ArticleIds {
  readonly sections: readonly string[];
  readonly issues: readonly string[];
  readonly figures: readonly string[];
  readonly procedures: readonly string[];
  /** By procedure, then by ordinal - 1. */
  readonly steps: readonly (readonly string[])[];
}

/**
 * Ids for the sections (by their path of headings), issues, figures, procedures and steps: those that
 * they keep, or else new ones.
 */
export function articleIds(
  ids: RowIds,
  articleId: string,
  article: Article,
  kept: KeptIds | null,
): ArticleIds {
  const paths: string[] = [];
  for (const { heading, parent } of article.sections) {
    const above = parent === null ? '' : `${idAt(paths, parent)}${BELOW}`;
    paths.push(`${above}${normalForm(heading ?? '')}`);
  }
  return {
    sections: paths.map(
      (path, index) => kept?.sections[index] ?? ids.next(articleId, 'section', path),
    ),
    issues: article.issues.map(
      ({ symptom }, index) => kept?.issues[index] ?? ids.next(articleId, 'issue', symptom),
    ),
    figures: article.figures.map(
      ({ number, caption }, index) =>
        kept?.figures[index] ?? ids.next(articleId, 'figure', number, caption),
    ),
    procedures: article.procedures.map(
      ({ heading }, index) => kept?.procedures[index] ?? ids.next(articleId, 'procedure', heading),
    ),
    steps: article.procedures.map(({ steps }, index) =>
      steps.map(
        ({ text }, place) => kept?.steps[index]?.[place] ?? ids.next(articleId, 'step', text),
      ),
    ),
  };
}

/** What stands at an index of the contract. Throws for an index that names nothing. */
export function idAt(ids: readonly string[] | undefined, index: number): string {
  const id = ids?.[index];
  if (id === undefined) throw new Error(`The document names a record ${index} that is not there`);
  return id;
}

/** As `idAt`, and null for null. */
export function idAtOrNull(
  ids: readonly string[] | undefined,
  index: number | null,
): string | null {
  return index === null ? null : idAt(ids, index);
}

/** Each platform once, as it is named first. */
export function distinctPlatforms(
  platforms: readonly PlatformMention[],
): readonly PlatformMention[] {
  return [
    ...new Map(platforms.toReversed().map((platform) => [platform.id, platform])).values(),
  ].toReversed();
}
