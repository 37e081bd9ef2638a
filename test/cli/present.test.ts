// What people see beside the data: the progress bar, the summary, figures and shares.
import { describe, expect, it } from 'vitest';
import { colorsFor, counted, percent, printable } from '../../cli/output.ts';
import { progressLine, progressOn } from '../../cli/present/progress.ts';
import { summaryLines, unreadLines } from '../../cli/present/summary.ts';
import { nothingFound, type IngestSummary } from '../../pipeline/summary.ts';

const plain = colorsFor({});

describe('progress', () => {
  it('shows a bar with the share done, the counts and the name', () => {
    expect(progressLine(0, 12, 'a.txt')).toBe(`${'╌'.repeat(24)} 0 of 12 a.txt`);
    expect(progressLine(3, 12, 'a.txt')).toBe(`${'━'.repeat(6)}${'╌'.repeat(18)} 3 of 12 a.txt`);
    expect(progressLine(13, 12, 'a\nb')).toBe(`${'━'.repeat(24)} 13 of 12 a␊b`);
    expect(progressLine(1_200, null, 'a.txt')).toBe('reading 1,200 a.txt');
  });

  it('draws one line on a terminal, never wider than it, and wipes it', async () => {
    const written: string[] = [];
    const terminal = { isTTY: true, columns: 40, write: (text: string) => written.push(text) };
    const progress = progressOn(terminal, Promise.resolve(2));
    await Promise.resolve();
    progress.update(1, `${'long'.repeat(50)}.txt`);
    progress.clear();
    expect(written).toHaveLength(2);
    expect(written[0]).toMatch(/^\r\u001b\[2K━{12}╌{12} 1 of 2 long/);
    expect(written[0]?.replace('\r\u001b[2K', '')).toHaveLength(39);
    expect(written[1]).toBe('\r\u001b[2K');
  });

  it('writes nothing where there is no terminal', () => {
    const written: string[] = [];
    const progress = progressOn({ write: (text) => written.push(text) }, Promise.resolve(2));
    progress.update(1, 'a.txt');
    progress.clear();
    expect(written).toEqual([]);
  });
});

describe('summary', () => {
  const summary: IngestSummary = {
    runId: '1',
    seen: 17,
    stored: 2,
    unchanged: 1,
    moved: 0,
    pruned: [],
    spared: [],
    skipped: Array.from({ length: 12 }, (_, at) => ({
      uri: `${at}.png`,
      named: false,
      reason: 'not text: a PNG image',
    })),
    failed: [
      { uri: 'a.txt', named: true, reason: 'permission denied' },
      { uri: 'b\u001b.txt', named: true, reason: 'no such file or folder' },
    ],
    characters: 2_000,
    claimed: 1_999,
    found: { ...nothingFound(), articles: 1, steps: 1_234 },
    workers: 0,
    interrupted: false,
  };

  it('adds up, and says what was found', () => {
    expect(summaryLines(summary, plain)).toEqual([
      '17 inputs: 2 stored, 1 unchanged, 12 skipped, 2 failed',
      'found 1 article, 0 procedures, 1,234 steps, 0 figures, 0 issues, 0 errors, 0 references',
      '99.9 % of 2,000 characters accounted for',
    ]);
  });

  it('lists the first ten of each state, counts the rest, and shows no control character', () => {
    const lines = unreadLines(summary, plain);
    expect(lines).toHaveLength(13);
    expect(lines[0]).toBe('skipped 0.png: not text: a PNG image');
    expect(lines.slice(10)).toEqual([
      'skipped 2 more',
      'failed a.txt: permission denied',
      'failed b␛.txt: no such file or folder',
    ]);
  });

  it('says nothing of what was found where nothing was stored, and that an interrupt came', () => {
    expect(summaryLines({ ...summary, stored: 0, interrupted: true }, plain).slice(1)).toEqual([
      'interrupted: run it again for the rest',
    ]);
  });
});

describe('figures', () => {
  it('a share says 100 only of all, and 0 only of none', () => {
    expect(percent(0, 0)).toBe('100 %');
    expect(percent(3, 3)).toBe('100 %');
    expect(percent(999_999, 1_000_000)).toBe('99.9 %');
    expect(percent(1, 1_000_000)).toBe('0.1 %');
    expect(percent(0, 5)).toBe('0 %');
    expect(percent(1, 3)).toBe('33.3 %');
  });

  it('counts have their noun in the right number', () => {
    expect([counted(0, 'step'), counted(1, 'step'), counted(1_000, 'step')]).toEqual([
      '0 steps',
      '1 step',
      '1,000 steps',
    ]);
  });

  it('control characters are shown as pictures', () => {
    expect(printable('a\u0000b\u001b[2J\tc\n\u009b')).toBe('a␀b␛[2J\tc␊\ufffd');
  });
});
