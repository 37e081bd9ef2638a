// Whatever the text, reading it gives a sound Document, always the same one, whatever was read
// before.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../ingest/read.ts';
import { faultsOf } from './faults.ts';
import { textSource } from './sources.ts';
import { anyText, articleLikeText, denseText } from './texts.ts';

const TEXTS = [
  ['lines of articles', articleLikeText, 400],
  ['any characters', anyText, 300],
  ['few characters', denseText, 300],
] as const;

describe.each(TEXTS)('%s', (_, texts, numRuns) => {
  it('give a sound Document', () => {
    const sound = fc.property(texts, (text) => {
      expect(faultsOf(read(textSource(text)), text)).toEqual([]);
    });
    fc.assert(sound, { numRuns });
  });

  it('give the same Document again, whatever was read in between', () => {
    const same = fc.property(texts, articleLikeText, (text, other) => {
      const first = JSON.stringify(read(textSource(text)));
      read(textSource(other));
      expect(JSON.stringify(read(textSource(text)))).toBe(first);
    });
    fc.assert(same, { numRuns: numRuns / 4 });
  });
});

it('records of every kind are met on the way', () => {
  const seen = new Set<string>();
  for (const text of fc.sample(articleLikeText, { numRuns: 300, seed: 1 })) {
    for (const article of read(textSource(text)).articles) {
      const { requirements, procedures, figures, issues, errors, references, notes, blocks } =
        article;
      const lists = {
        requirements,
        procedures,
        figures,
        issues,
        errors,
        references,
        notes,
        blocks,
      };
      for (const [kind, list] of Object.entries(lists)) if (list.length > 0) seen.add(kind);
      const steps = procedures.flatMap((procedure) => procedure.steps);
      for (const { choices, details, jumps, figureRefs, parent } of steps) {
        if (choices.length > 0) seen.add('choices');
        if (details.length > 0) seen.add('details');
        if (jumps.length > 0) seen.add('jumps');
        if (figureRefs.length > 0) seen.add('mentions');
        if (parent !== null) seen.add('parents');
      }
    }
  }
  expect([...seen].sort()).toEqual(
    [
      ...['blocks', 'choices', 'details', 'errors', 'figures', 'issues', 'jumps', 'mentions'],
      ...['notes', 'parents', 'procedures', 'references', 'requirements'],
    ].sort(),
  );
});
