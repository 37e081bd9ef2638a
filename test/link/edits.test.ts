// Ids over edits: of 600 edits of real articles, made by a generator, nothing that an edit does not
// touch loses its id, and what is told is the edit and nothing else.
import { describe, expect, it } from 'vitest';
import { contentChanges } from '../../link/contentChanges.ts';
import type { ArticleContent, StepContent } from '../../schema/content.ts';
import type { Change } from '../../schema/history.ts';
import { corpusDocuments, hasCorpora } from './history/corpora.ts';
import { EDITS, randomFrom, type Edit, type Expected } from './history/edits.ts';
import { firstVersion, nextVersion } from './history/versions.ts';

const EDITS_MADE = 600;

describe.skipIf(!hasCorpora)('edits (skipped without ../shared/corpora)', () => {
  it('keep the ids of what they leave alone, and are told as what they are', () => {
    const documents = corpusDocuments(12);
    const random = randomFrom(20_240_517);
    const counts = { made: 0, untouched: 0, kept: 0, told: 0 };
    const misses: string[] = [];
    for (let tries = 0; counts.made < EDITS_MADE && tries < 20 * EDITS_MADE; tries += 1) {
      const document = documents[random(documents.length)];
      const index = random(document?.articles.length ?? 1);
      const article = document?.articles[index];
      const edit = article && EDITS[tries % EDITS.length]?.(article, random);
      if (document === undefined || !edit) continue;
      counts.made += 1;
      const before = firstVersion(document.articles);
      const after = nextVersion(before, document.articles.with(index, edit.article));
      const changes = contentChanges(before, after);
      const touched = new Set(
        edit.expected.flatMap((ways) => ways.map(({ place }) => idAt(before[index], place))),
      );
      const now = new Map(stepsOf(after).map(({ id, text }) => [id, text]));
      const untouched = stepsOf(before).filter(({ id }) => !touched.has(id));
      counts.untouched += untouched.length;
      counts.kept += untouched.filter(({ id, text }) => now.get(id) === text).length;
      if (isToldAs(changes, edit, before[index])) counts.told += 1;
      else misses.push(`${document.source.uri} ${edit.name}: ${shown(changes)}`);
    }
    const figures =
      `${counts.made} edits: ${counts.kept} of ${counts.untouched} untouched steps kept their ` +
      `ids, ${counts.told} edits told exactly`;
    process.stdout.write(`${[figures, ...misses].join('\n')}\n`);
    expect(counts.made).toBe(EDITS_MADE);
    expect(counts.kept / counts.untouched).toBeGreaterThanOrEqual(0.99);
    expect(counts.told / counts.made).toBeGreaterThanOrEqual(0.99);
  });
});

function stepsOf(articles: readonly ArticleContent[]): readonly StepContent[] {
  return articles.flatMap(({ procedures }) => procedures.flatMap(({ steps }) => steps));
}

function isToldAs(
  changes: readonly Change[],
  { expected }: Edit,
  before: ArticleContent | undefined,
): boolean {
  if (changes.length !== expected.length) return false;
  return expected.every((ways) =>
    ways.some(({ kind, place }) =>
      changes.some(
        (change) =>
          change.kind === kind && (place === null || change.subjectId === idAt(before, place)),
      ),
    ),
  );
}

function idAt(article: ArticleContent | undefined, place: Expected['place']): string | undefined {
  if (place === null) return undefined;
  if ('section' in place) return article?.sections[place.section]?.id;
  const [procedure, step] = place;
  return article?.procedures[procedure]?.steps[step]?.id;
}

function shown(changes: readonly Change[]): string {
  return changes.map(({ kind, before, after }) => `${kind} ${before} → ${after}`).join('; ');
}
