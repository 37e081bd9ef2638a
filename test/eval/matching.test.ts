// The evaluation counts what it says: hits, misses and inventions, by what must be right for a
// fact to count. A measure that cannot fail would make every figure of docs/ACCURACY.md worthless.
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../eval/cases.ts';
import { htmlOf } from '../../eval/agreement.ts';
import { compareErrors } from '../../eval/errors.ts';
import { outlineOfDocument } from '../../eval/fromReader.ts';
import { outlineOfMarkdown } from '../../eval/fromRemark.ts';
import { outlineOfTruth } from '../../eval/fromTruth.ts';
import { compare, ratesOf, sum } from '../../eval/matching.ts';
import { factsOf, type Keying, type Kind, type Outline } from '../../eval/outline.ts';
import { ArticleTruth } from '../../eval/truth.ts';
import { read } from '../../ingest/read.ts';

const PRINTED: Keying = { hasLabels: true, ignoresSpace: false };
const MARKED_UP: Keying = { hasLabels: false, ignoresSpace: false };
const facts = (outline: Outline, kind: Kind, keying = PRINTED) =>
  factsOf(outline, keying).get(kind);

const PAGE = `Sharpening a plane

1. Take the iron out.
1.a) Loosen the cap.
Figure 1

2. Grind it.
`;

const TRUTH = ArticleTruth.parse({
  title: 'Sharpening a plane',
  procedures: [
    {
      steps: [
        {
          label: '1.',
          text: 'Take the iron out.',
          line: 3,
          ordinal: 1,
          children: [{ label: '1.a)', text: 'Loosen the cap.', line: 4, ordinal: 1, children: [] }],
        },
      ],
    },
    { steps: [{ label: '2.', text: 'Grind it.', line: 7, ordinal: 2, children: [] }] },
  ],
  figures: [{ n: 1, url: 'cap.png', step: '1/1', line: 5 }],
});

describe('facts', () => {
  const truth = outlineOfTruth(TRUTH, 'printed');

  it('join a list with one that goes on counting', () => {
    expect(facts(truth, 'procedures')).toEqual(['1 take the iron out … 2 grind it']);
  });

  it('are the same for a reading without faults', () => {
    const document = read(sourceOf(PAGE, 'plane.txt', 'text'));
    const found = outlineOfDocument(document, { hasLines: true, wholeItems: false });
    const kinds = ['articles', 'procedures', 'steps', 'sub-steps', 'figures with step'] as const;
    for (const kind of kinds) expect(facts(found, kind), kind).toEqual(facts(truth, kind));
    expect(facts(truth, 'sub-steps')).toEqual(['1.a) loosen the cap ← 1 take the iron out']);
  });

  it('differ by label, by text to its end, by parent and by depth', () => {
    const changed = (change: object) => ({
      ...truth,
      procedures: truth.procedures.map((one) => ({
        ...one,
        steps: one.steps.map((step) => ({ ...step, ...change })),
      })),
    });
    for (const change of [{ label: '9.' }, { text: 'Grind it well.' }])
      expect(
        compare(facts(changed(change), 'steps') ?? [], facts(truth, 'steps') ?? []).hits,
      ).toBeLessThan(3);
    expect(facts(changed({ parent: null }), 'sub-steps')).toEqual([]);
    expect(facts(changed({ depth: 4 }), 'steps', MARKED_UP)).not.toEqual(
      facts(truth, 'steps', MARKED_UP),
    );
  });

  it('of remark-parse alone are its lists, items, headings, images and links', () => {
    const markdown = '# Planes\n\n3. Grind\n   1. Cool it\n4. Hone ![](hone.png)\n\n[a](b.md)\n';
    const outline = outlineOfMarkdown(markdown);
    expect(facts(outline, 'steps')).toEqual(['3 grind', '1 cool it', '4 hone']);
    expect(facts(outline, 'sub-steps')).toEqual(['1 cool it ← 3 grind']);
    expect(facts(outline, 'figures with step')).toEqual(['hone.png ← 4 hone']);
    expect(facts(outline, 'sections')).toEqual(['planes']);
    expect(facts(outline, 'references')).toEqual(['b.md']);
  });
});

describe('counts', () => {
  it('take a fact that is found twice and there once as invented once', () => {
    const result = compare(['a', 'a', 'x'], ['a', 'b']);
    expect(result).toEqual({ hits: 1, found: 3, truths: 2, missed: ['b'], invented: ['a', 'x'] });
    expect(ratesOf(result)).toEqual({ precision: 1 / 3, recall: 1 / 2, f1: 2 / 5 });
    expect(ratesOf(sum([])).f1).toBeNull();
  });
});

describe('errors', () => {
  const text = 'The error "Iron loose" appears because the cap is open. Close the cap.';
  const document = read(sourceOf(`Planes\n\nNotes on use\n\n${text}\n`, 'errors.txt', 'text'));
  const offset = document.articles[0]?.errors[0]?.span.start.offset ?? -1;
  const at = (words: string): [number, number] => {
    const start = offset - text.indexOf('Iron') + text.indexOf(words);
    return [start, start + words.length];
  };
  const whole = `Planes\n\nNotes on use\n\n${text}\n`;
  const truth = {
    optional: false,
    message: [at('Iron loose')],
    cause: [at('The error "Iron loose" appears because the cap is open.')],
    remedy: [at('Close the cap.')],
  };

  it('count where message, cause and remedy are found', () => {
    const { messages, solutions } = compareErrors(document, [truth], whole);
    expect(messages).toMatchObject({ hits: 1, missed: [], invented: [] });
    expect(solutions).toMatchObject({ hits: 2, missed: [], invented: [] });
  });

  it('are missed and invented where they are others', () => {
    const other = { ...truth, message: [at('the cap is open')] };
    const { messages, solutions } = compareErrors(document, [other], whole);
    expect(messages).toMatchObject({ hits: 0, found: 1, truths: 1 });
    expect(solutions).toMatchObject({ hits: 0, found: 2, truths: 2 });
    const swapped = { ...truth, cause: truth.remedy, remedy: truth.cause };
    expect(compareErrors(document, [swapped], whole).solutions.hits).toBe(0);
  });

  it('count for nothing where they are optional', () => {
    const { messages, solutions } = compareErrors(document, [{ ...truth, optional: true }], whole);
    expect([messages.found, messages.truths, solutions.found, solutions.truths]).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

it('a page made of Markdown has its title and no front matter', () => {
  const page = htmlOf('---\ntitle: Planes & irons\n---\n1. Grind\n');
  expect(page).toContain('<title>Planes &amp; irons</title>');
  expect(page).toContain('<li>Grind</li>');
  expect(page).not.toContain('---');
});
