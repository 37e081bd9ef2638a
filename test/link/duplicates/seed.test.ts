// Articles and rows of the founding document that say the same, against what is known of them; read
// beside the project at run time and never copied.
import { describe, expect, it } from 'vitest';
import { read } from '../../../ingest/read.ts';
import { clustersOf } from '../../../link/duplicates/clusters.ts';
import { pairsAmong } from '../../../link/duplicates/pairs.ts';
import { blockSketch } from '../../../link/duplicates/sketch.ts';
import { foundingDocument } from '../../ingest/gold/annotation.ts';
import { hasGold, readGold } from '../../ingest/seed.ts';
import { runningTexts, sketchesOfRows, sketchOfArticle } from './sketches.ts';

describe.skipIf(!hasGold)('the founding document (skipped without ../shared/seed)', () => {
  const articles = hasGold ? read(foundingDocument()).articles : [];
  const sketches = articles.map(sketchOfArticle);
  const numbered = pairsAmong(sketches).pairs.map((pair) => {
    const [a, b] = [pair.a, pair.b].map((id) => sketches.findIndex((one) => one.id === id) + 1);
    return { name: [a, b].sort().join('-'), class: pair.class };
  });

  it('has the pairs of articles that say the same', () => {
    const found = numbered.map(({ name }) => name);
    expect(found).toEqual(expect.arrayContaining(['1-2', '3-4', '1-3', '2-4']));
    const all = [1, 2, 3, 4, 5, 7];
    for (const name of found)
      expect(all).toEqual(expect.arrayContaining(name.split('-').map(Number)));
  });

  it('tells the twins for another platform from copies', () => {
    const twins = numbered.filter((pair) => pair.class === 'twin').map(({ name }) => name);
    expect(twins.sort()).toEqual(['1-2', '3-4']);
  });

  it.each(hasGold ? readGold().relations.duplicate_blocks : [])(
    'has “$text” in all articles that say it',
    ({ text, articles: titles }) => {
      const rows = articles.flatMap((article) =>
        runningTexts(article).flatMap((row) => {
          const id = blockSketch(row.text)?.id;
          return id === undefined ? [] : [{ id, title: article.title, text: row.text }];
        }),
      );
      const { pairs } = pairsAmong(sketchesOfRows(articles));
      const clusters = clustersOf(
        pairs,
        rows.map(({ id }) => id),
      );
      const own = rows.filter((row) => row.text.startsWith(text)).map(({ id }) => id);
      const together = clusters.filter((one) => own.some((id) => one.texts.includes(id)));
      const alike = new Set(together.flatMap(({ texts }) => texts));
      const saying = rows.filter(({ id }) => alike.has(id)).map(({ title }) => title);
      expect(saying).toEqual(expect.arrayContaining(titles));
    },
  );
});
