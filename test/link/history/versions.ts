// Versions of a document as the store would have them: each row with an id that it keeps.
import { alignDocument } from '../../../link/align/document.ts';
import { draftOf } from '../../../link/align/draft.ts';
import type { Article } from '../../../schema/article.ts';
import type { ArticleContent } from '../../../schema/content.ts';
import type { Kept, KeptIds } from '../../../schema/history.ts';

let versions = 0;

/** What articles say, with new ids for all rows. */
export function firstVersion(articles: readonly Article[]): readonly ArticleContent[] {
  versions += 1;
  return articles.map((article, index) => named(draftOf(article, index), () => null, index));
}

/** What articles say, with the ids that their rows keep. */
export function nextVersion(
  before: readonly ArticleContent[],
  articles: readonly Article[],
): readonly ArticleContent[] {
  versions += 1;
  const kept = alignDocument(before, articles);
  return articles.map((article, index) => {
    const draft = draftOf(article, index);
    const ids = keptByDraft(draft, kept[index] ?? null);
    return named(draft, (id) => ids.get(id) ?? null, index);
  });
}

function keptByDraft(draft: ArticleContent, kept: KeptIds | null): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  if (kept === null) return ids;
  const put = (rows: readonly { readonly id: string }[], some: Kept | undefined): void => {
    rows.forEach(({ id }, index) => {
      const old = some?.[index];
      if (old) ids.set(id, old);
    });
  };
  put([draft], [kept.article]);
  put(draft.sections, kept.sections);
  put(draft.requirements, kept.requirements);
  put(draft.procedures, kept.procedures);
  draft.procedures.forEach(({ steps }, index) => put(steps, kept.steps[index]));
  put(draft.figures, kept.figures);
  put(draft.issues, kept.issues);
  draft.issues.forEach(({ solutions }, index) => put(solutions, kept.solutions[index]));
  put(draft.errorMentions, kept.errors);
  put(draft.references, kept.references);
  put(draft.notes, kept.notes);
  put(draft.platformPassages, kept.platformPassages);
  put(draft.blocks, kept.blocks);
  return ids;
}

/** A draft with an id of this version for each row that has no older one. */
function named(
  draft: ArticleContent,
  kept: (id: string) => string | null,
  index: number,
): ArticleContent {
  const version = `version ${versions}, article ${index}`;
  const idOf = (id: string) => kept(id) ?? `${version}, ${id}`;
  const idOrNull = (id: string | null) => (id === null ? null : idOf(id));
  const own = <Row extends { readonly id: string }>(row: Row): Row => ({
    ...row,
    id: idOf(row.id),
  });
  const inSection = <Row extends { readonly id: string; readonly section: string | null }>(
    row: Row,
  ): Row => ({ ...own(row), section: idOrNull(row.section) });
  return {
    ...own(draft),
    sections: draft.sections.map((row) => ({ ...own(row), parent: idOrNull(row.parent) })),
    requirements: draft.requirements.map(own),
    procedures: draft.procedures.map((row) => ({
      ...inSection(row),
      steps: row.steps.map((step) => ({ ...own(step), parent: idOrNull(step.parent) })),
    })),
    figures: draft.figures.map((row) => ({
      ...own(row),
      procedure: idOrNull(row.procedure),
      step: idOrNull(row.step),
      issue: idOrNull(row.issue),
    })),
    issues: draft.issues.map((row) => ({ ...own(row), solutions: row.solutions.map(own) })),
    errorMentions: draft.errorMentions.map((row) => ({ ...own(row), issue: idOrNull(row.issue) })),
    references: draft.references.map(inSection),
    notes: draft.notes.map(own),
    platformPassages: draft.platformPassages.map(own),
    blocks: draft.blocks.map(inSection),
  };
}
