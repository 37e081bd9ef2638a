// Title facts, platforms, errors, causes, remedies, references and relations of the founding
// document against its hand-made annotation.
import { describe, expect, it } from 'vitest';
import { fold } from '../../schema/text.ts';
import { causesIn, remediesIn } from '../../ingest/extract/causes.ts';
import { quotedErrorsIn } from '../../ingest/extract/errors.ts';
import { passageIn, type Passage, type Range } from '../../ingest/extract/passage.ts';
import { platformsIn } from '../../ingest/extract/platforms.ts';
import { referencesIn } from '../../ingest/extract/references.ts';
import { titleFacts } from '../../ingest/extract/titles.ts';
import { en } from '../../ingest/lexicon/en.ts';
import type { Lexicon } from '../../ingest/lexicon/lexicon.ts';
import { defaultSchemes } from '../../ingest/lexicon/schemes.ts';
import { relateProcedures } from '../../link/relations.ts';
import { hasGold, linesOf, readGold, type GoldArticle } from './seed.ts';

const lexicon: Lexicon = { packs: [en], schemes: defaultSchemes };

/** What a finder finds in the lines of an article, folded. */
function foundIn(
  article: GoldArticle,
  find: (passage: Passage, lexicon: Lexicon) => readonly Range[],
): readonly string[] {
  return linesOf(article).flatMap((flat) =>
    find(passageIn(flat, { start: 0, end: flat.length }, lexicon), lexicon).map(({ start, end }) =>
      fold(flat.slice(start, end)),
    ),
  );
}

const distinct = (texts: readonly string[]) => [...new Set(texts)].sort();

describe.skipIf(!hasGold)('the founding document (skipped without ../shared/seed)', () => {
  const gold = hasGold ? readGold() : null;
  const articles = (gold?.articles ?? []).map((article) => [article.title, article] as const);

  it('relates the procedures of the titles as annotated', () => {
    const procedures = articles.map(([title, { platforms }]) => ({
      id: title,
      articleId: title,
      ordinal: 1,
      platforms,
      ...titleFacts(title, lexicon),
    }));
    const found = relateProcedures(procedures);
    const pairs = (kind: string) =>
      found.filter((one) => one.kind === kind).map(({ from, to }) => `${from} → ${to}`);
    const fallbacks = gold?.relations.fallback_of ?? [];
    const variants = gold?.relations.same_task_other_platform ?? [];
    expect(pairs('fallbackFor').sort()).toEqual(fallbacks.map(([a, b]) => `${a} → ${b}`).sort());
    expect(pairs('variantOf').sort()).toEqual(
      variants.flatMap(([a, b]) => [`${a} → ${b}`, `${b} → ${a}`]).sort(),
    );
  });

  it.each(articles)('platforms: %s', (title, { platforms, sections }) => {
    const texts = [title, ...sections.map(({ heading }) => heading)];
    expect(distinct(texts.flatMap((text) => platformsIn(text, lexicon)))).toEqual(
      distinct(platforms),
    );
    for (const { heading, platform } of sections)
      expect(platformsIn(heading, lexicon)).toEqual(platform === null ? [] : [platform]);
  });

  it.each(articles)('errors: %s', (_, article) => {
    expect(distinct(foundIn(article, quotedErrorsIn))).toEqual(
      distinct(article.errors.map(({ message }) => message)),
    );
  });

  it.each(articles)('causes and remedies: %s', (_, article) => {
    const causes = foundIn(article, causesIn);
    const remedies = foundIn(article, remediesIn);
    for (const error of article.errors) {
      for (const phrase of error.causes)
        expect(causes).toContainEqual(expect.stringContaining(phrase));
      for (const phrase of error.resolutions)
        expect(remedies).toContainEqual(expect.stringContaining(phrase));
    }
  });

  it.each(articles)('references: %s', (_, article) => {
    const found = linesOf(article).flatMap((flat) =>
      referencesIn(passageIn(flat, { start: 0, end: flat.length }, lexicon), lexicon).map(
        ({ kind, target }) => `${kind} ${target}`,
      ),
    );
    const told = article.references
      .filter(({ kind }) => kind !== 'step')
      .map(({ kind, target }) => `${kind === 'kb' ? 'article' : kind} ${target}`);
    expect(found.sort()).toEqual(told.sort());
  });
});
