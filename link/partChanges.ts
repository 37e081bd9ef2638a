// What changed in rows whose words stand in other rows too: solutions around steps, and the figures,
// references and messages in them. What the change of another row tells is not told again.
import type { ArticleContent } from '../schema/content.ts';
import { isSame, listChanges, type ArticleChanges } from './changeList.ts';
import { isExplained, isPartOf } from './told.ts';

/** Adds the changes of solutions, but for those that stand in the steps or prose of a solution. */
export function solutionChanges(
  before: ArticleContent,
  after: ArticleContent,
  changes: ArticleChanges,
): void {
  const told = [...changes.list];
  const old = new Map(before.issues.map((issue) => [issue.id, issue]));
  for (const { id, solutions } of after.issues) {
    const known = old.get(id);
    if (known === undefined) continue;
    listChanges(known.solutions, solutions, {
      changes,
      words: ({ text }) => text,
      added: 'solutionAdded',
      removed: 'solutionRemoved',
      kept: (one, other) => {
        if (one.text === other.text || isExplained(one.text, other.text, told)) return;
        changes.add('solutionChanged', other.id, one.text, other.text);
      },
    });
  }
}

/** Adds the changes of figures, references and messages, but for those that came or went with a row. */
export function partChanges(
  before: ArticleContent,
  after: ArticleContent,
  changes: ArticleChanges,
): void {
  const told = [...changes.list];
  const steps = new Set(
    told.flatMap(({ kind, subjectId }) =>
      kind === 'stepAdded' || kind === 'stepRemoved' ? subjectId : [],
    ),
  );
  const ownFigures = ({ figures }: ArticleContent, others: ArticleContent) => {
    const known = new Set(others.figures.map(({ id }) => id));
    return figures.filter(({ id, step }) => known.has(id) || step === null || !steps.has(step));
  };
  changes.prose('figure', ownFigures(before, after), ownFigures(after, before), (figure) => [
    figure.caption,
    figure.number,
    figure.source,
  ]);
  // The sentence around a reference belongs to the row that it stands in.
  listChanges(before.references, after.references, {
    changes,
    words: ({ target }) => target,
    added: 'referenceAdded',
    removed: 'referenceRemoved',
    isTold: ({ text }, side) => isPartOf(text, side, told),
    kept: (one, other) => {
      if (isSame([one.target, one.kind], [other.target, other.kind])) return;
      changes.add('referenceChanged', other.id, one.target, other.target);
    },
  });
  listChanges(before.errorMentions, after.errorMentions, {
    changes,
    words: ({ message }) => message,
    added: 'errorMentionAdded',
    removed: 'errorMentionRemoved',
    isTold: ({ message }, side) => isPartOf(message, side, told),
    kept: (one, other) => {
      if (one.message === other.message) return;
      changes.add('errorMentionChanged', other.id, one.message, other.message);
    },
  });
}
