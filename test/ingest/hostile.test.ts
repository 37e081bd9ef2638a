// Texts made to bring a reader down: each is read to a sound Document, which is no more than a page
// can bear. Sizes are such that work which grows with the square of a text would not end in time.
import { describe, expect, it } from 'vitest';
import { read } from '../../ingest/read.ts';
import { faultsOf } from './faults.ts';
import { MARKDOWN } from './hostile/markdown.ts';
import { PROSE_LISTS } from './hostile/prose.ts';
import { RUNS } from './hostile/runs.ts';
import { STEP_LISTS } from './hostile/steps.ts';
import { textSource } from './sources.ts';

/** A Document as JSON is at most so many times as long as its text, and so much longer. */
const MAX_GROWTH = 150;
const ENVELOPE = 10_000;

describe('hostile texts', () => {
  it.each([...RUNS, ...STEP_LISTS, ...PROSE_LISTS])('$name', ({ text, size }) => {
    const hostile = text(size);
    const document = read(textSource(hostile));
    expect(faultsOf(document, hostile)).toEqual([]);
    const printed = JSON.stringify(document).length;
    expect(printed).toBeLessThan(MAX_GROWTH * hostile.length + ENVELOPE);
  });

  it.each(MARKDOWN)('in Markdown: $name', ({ text, size }) => {
    const hostile = text(size);
    const document = read({ ...textSource(hostile, 'hostile.md'), format: 'markdown' });
    expect(faultsOf(document, hostile, false)).toEqual([]);
    expect(JSON.stringify(document).length).toBeLessThan(MAX_GROWTH * hostile.length + ENVELOPE);
  });

  it('a line that is too long is read in pieces, and the Document says so', () => {
    const document = read(textSource('Turn the key. '.repeat(20_000)));
    const cut = document.messages.filter(({ ruleId }) => ruleId === 'line-length');
    expect(cut).toMatchObject([{ severity: 'warning', span: { start: { line: 1 } } }]);
  });
});
