// References of the founding document, resolved from what a reader finds in it, against what is known
// of them; read beside the project at run time and never copied.
import { describe, expect, it } from 'vitest';
import { read } from '../../ingest/read.ts';
import { Links } from '../../link/links.ts';
import { foundingDocument } from '../ingest/gold/annotation.ts';
import { hasGold, readGold } from '../ingest/seed.ts';
import { resolveAll, type Written } from './knowledge.ts';
import { surroundingsOf } from './surroundings.ts';

function founding() {
  const { articles } = read(foundingDocument());
  const written = articles.flatMap(({ title, sections, references }) =>
    references.flatMap(({ kind, target, text }, index): Written[] => {
      const own = sections.findIndex(
        ({ heading }) => heading?.toLowerCase() === target.toLowerCase(),
      );
      const id = `${title} ${index}`;
      const ownSectionId = own < 0 ? null : `${title} ${own}`;
      return kind === 'step' ? [] : [{ id, articleId: title, kind, target, text, ownSectionId }];
    }),
  );
  const linked = articles.map(({ title, goal }) => {
    const place = { uri: 'seed.txt', url: null, canonicalId: null, language: 'en' };
    return { ...place, id: title, title, goal };
  });
  const links = new Links(linked, [], surroundingsOf(['seed.txt']));
  const { fates, resolved } = resolveAll({ references: written, articles: linked, links });
  const found = resolved.map((one, index) => ({ ...one, ...written[index] }));
  return { articles, fates, found };
}

describe.skipIf(!hasGold)('the founding document (skipped without ../shared/seed)', () => {
  const { articles, fates, found } = hasGold
    ? founding()
    : { articles: [], fates: new Map<string, never>(), found: [] };
  const gold = hasGold ? readGold().relations : null;
  const guesses = gold?.kb_id_guess ?? [];

  it('infers what descriptions say, with the sentence, and binds none of it', () => {
    expect(guesses.length).toBeGreaterThan(0);
    for (const { kb, title, evidence } of guesses) {
      expect(fates.get(kb)).toMatchObject({ status: 'inferred', articleId: title });
      const citing = found.filter(({ target }) => target === kb);
      expect(citing.length).toBeGreaterThan(0);
      expect(new Set(citing.map(({ status }) => status))).toEqual(new Set(['inferred']));
      const described = /“([^”]+)” fits/.exec(citing[0]?.evidence ?? '')?.[1] ?? 'nothing';
      expect(evidence).toContain(described);
    }
  });

  it('wants the other identifiers, with their counts', () => {
    const wanted = gold?.kb_ids_not_in_corpus ?? [];
    const others = [...fates.values()].filter(({ status }) => status !== 'inferred');
    expect(others.map(({ identifier }) => identifier).sort()).toEqual([...wanted].sort());
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set(['wanted']));
    const annotated = (hasGold ? readGold().articles : []).flatMap(({ references }) => references);
    for (const identifier of wanted) {
      const times = annotated.filter(({ target }) => target === identifier).length;
      expect(found.filter(({ target }) => target === identifier)).toHaveLength(times);
    }
  });

  it('traces the vague references of the third and fourth article by their siblings', () => {
    const vague = found.filter(({ kind }) => kind === 'site');
    expect(vague.map(({ articleId }) => articleId)).toEqual(
      articles.slice(2, 4).map(({ title }) => title),
    );
    expect(vague.map(({ status, wanted }) => [status, wanted])).toEqual([
      ['wanted', 'KB2277'],
      ['wanted', 'KB2278'],
    ]);
    for (const { evidence, wanted } of vague)
      expect(evidence).toMatch(new RegExp(`^sibling sentence .* prints ${wanted}$`));
  });

  it('finds the sections that are named', () => {
    const named = found.filter(({ kind }) => kind === 'section');
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named.map(({ status }) => status))).toEqual(new Set(['resolved']));
  });
});
