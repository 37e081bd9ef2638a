// Whatever a page is made of, reading it gives a sound Document, always the same one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../ingest/read.ts';
import { faultsOf } from './faults.ts';
import { htmlSource } from './sources.ts';
import { anyHtml, page } from './pages.ts';

const PAGES = [
  ['pages of elements that nest', page, 400, true],
  ['pieces of tags and text in any order', anyHtml, 600, false],
] as const;

describe.each(PAGES)('%s', (_, pages, numRuns, balanced) => {
  it('give a sound Document', () => {
    const sound = fc.property(pages, (html) => {
      expect(faultsOf(read(htmlSource(html)), html, balanced)).toEqual([]);
    });
    fc.assert(sound, { numRuns });
  });

  it('give the same Document again, whatever was read in between', () => {
    const same = fc.property(pages, anyHtml, (html, other) => {
      const first = JSON.stringify(read(htmlSource(html)));
      read(htmlSource(other));
      expect(JSON.stringify(read(htmlSource(html)))).toBe(first);
    });
    fc.assert(same, { numRuns: numRuns / 4 });
  });
});

it('records of every kind are met on the way', () => {
  const seen = new Set<string>();
  for (const html of fc.sample(page, { numRuns: 200, seed: 1 })) {
    const { articles, boilerplate } = read(htmlSource(html));
    if (boilerplate.length > 0) seen.add('boilerplate');
    for (const article of articles) {
      const { procedures, figures, references, notes, blocks, platformPassages } = article;
      const lists = { procedures, figures, references, notes, blocks, platformPassages };
      for (const [kind, list] of Object.entries(lists)) if (list.length > 0) seen.add(kind);
      if (procedures.some(({ steps }) => steps.some(({ parent }) => parent !== null)))
        seen.add('parents');
    }
  }
  expect([...seen].sort()).toEqual([
    ...['blocks', 'boilerplate', 'figures', 'notes', 'parents', 'platformPassages', 'procedures'],
    'references',
  ]);
});
