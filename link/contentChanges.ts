// What changed between two versions of a document, told as a reader of it would: a step was added,
// moved, reworded. In: what its articles said and say, with the ids of their rows. Out: changes; none
// exactly where both versions say the same.
import type { ArticleContent, ProcedureContent, SectionContent } from '../schema/content.ts';
import { articleAdded, articleRemoved, type Change } from '../schema/history.ts';
import { ArticleChanges, isSame, listChanges, movedIds } from './changeList.ts';
import { partChanges, solutionChanges } from './partChanges.ts';
import { stepChanges } from './stepChanges.ts';

/** The changes of all articles of a document, in the order in which they stand in it. */
export function contentChanges(
  before: readonly ArticleContent[],
  after: readonly ArticleContent[],
): readonly Change[] {
  const old = new Map(before.map((article) => [article.id, article]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !now.has(id)).map(articleRemoved),
    ...after.flatMap((article) => {
      const known = old.get(article.id);
      return known === undefined
        ? [articleAdded(article.id, article.title)]
        : articleChanges(known, article);
    }),
  ];
}

function articleChanges(before: ArticleContent, after: ArticleContent): readonly Change[] {
  if (isSame(before, after)) return [];
  const changes = new ArticleChanges(after.id);
  if (before.title !== after.title)
    changes.add('articleRetitled', after.id, before.title, after.title);
  const stated = [statedBy(before), statedBy(after)] as const;
  if (!isSame(...stated)) changes.add('articleChanged', after.id, ...told(...stated));
  sectionChanges(before, after, changes);
  procedureChanges(before, after, changes);
  proseChanges(before, after, changes);
  // What was concluded from the words changes with them; it is told where no words did.
  if (changes.list.length === 0) {
    const concluded = told(concludedFrom(before), concludedFrom(after));
    changes.add('articleChanged', after.id, ...concluded);
  }
  return changes.list;
}

type Facts = Readonly<Record<string, string | readonly string[] | null>>;

/** What an article states of itself beside its text. */
function statedBy(article: ArticleContent): Facts {
  const { identifiers, url, updatedAt, labels, product, version } = article;
  const identifier = identifiers.map(({ value }) => value);
  return { identifier, url, updatedAt, labels, product, version };
}

function concludedFrom(article: ArticleContent): Facts {
  const { language, topicType, goal, method, obstacle, platforms } = article;
  const platform = platforms.map((one) => one.platform);
  return { language, topicType, goal, method, obstacle, platform };
}

/** The facts that differ, in words: "product: Lock 2". */
function told(before: Facts, after: Facts): readonly [string | null, string | null] {
  const differing = Object.keys(before).filter((name) => !isSame(before[name], after[name]));
  const words = (facts: Facts): string | null => {
    const lines = differing.flatMap((name) => {
      const value = [facts[name] ?? []].flat().join(', ');
      return value === '' ? [] : [`${name}: ${value}`];
    });
    return lines.length === 0 ? null : lines.join('\n');
  };
  return [words(before), words(after)];
}

function sectionChanges(
  before: ArticleContent,
  after: ArticleContent,
  changes: ArticleChanges,
): void {
  const moved = movedIds(before.sections, after.sections);
  listChanges(before.sections, after.sections, {
    changes,
    words: ({ heading }) => heading,
    added: 'sectionAdded',
    removed: 'sectionRemoved',
    kept: (old, now) => {
      if (moved.has(now.id)) changes.add('sectionMoved', now.id, old.heading, now.heading);
      if (old.heading !== now.heading)
        changes.add('sectionRenamed', now.id, old.heading, now.heading);
      else if (!isSame(ownFacts(old), ownFacts(now)))
        changes.add('sectionChanged', now.id, old.heading, now.heading);
    },
  });
}

/** What a section is beside its place. */
const ownFacts = ({ role, platform, anchors }: SectionContent) => [role, platform, anchors];

function procedureChanges(
  before: ArticleContent,
  after: ArticleContent,
  changes: ArticleChanges,
): void {
  const moved = movedIds(before.procedures, after.procedures);
  const headings = [headingsOf(before), headingsOf(after)] as const;
  listChanges(before.procedures, after.procedures, {
    changes,
    words: ({ heading }) => heading,
    added: 'procedureAdded',
    removed: 'procedureRemoved',
    kept: (old, now) => {
      if (moved.has(now.id)) changes.add('procedureMoved', now.id, old.heading, now.heading);
      const own = [ownHeading(old, headings[0]), ownHeading(now, headings[1])] as const;
      if (!isSame(...own)) changes.add('procedureRenamed', now.id, old.heading, now.heading);
      else if (old.heading === now.heading && !isSame(old.platforms, now.platforms))
        changes.add('procedureChanged', now.id, old.heading, now.heading);
    },
  });
  stepChanges(before, after, changes);
}

type Headings = ReadonlyMap<string, string | null>;

function headingsOf({ sections }: ArticleContent): Headings {
  return new Map(sections.map(({ id, heading }) => [id, heading]));
}

/** The heading of a procedure where it is not just that of its section, which tells for itself. */
function ownHeading({ heading, section }: ProcedureContent, headings: Headings): string | null {
  return section !== null && headings.get(section) === heading ? null : heading;
}

function proseChanges(
  before: ArticleContent,
  after: ArticleContent,
  changes: ArticleChanges,
): void {
  const prose = changes.prose.bind(changes);
  prose('requirement', before.requirements, after.requirements, ({ text }) => [text]);
  prose('issue', before.issues, after.issues, ({ symptom, kind }) => [symptom, kind]);
  prose('note', before.notes, after.notes, ({ text, kind, marker }) => [text, kind, marker]);
  prose('platformPassage', before.platformPassages, after.platformPassages, (passage) => [
    passage.text,
    passage.platform,
  ]);
  prose('block', before.blocks, after.blocks, ({ text, kind }) => [text, kind]);
  solutionChanges(before, after, changes);
  partChanges(before, after, changes);
}
