// `kbgraph parse` as a shell sees it: data on the standard output, all else on the standard error.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Document } from '../../schema/document.ts';
import { temporaryFolder } from '../source/folder.ts';
import { PROGRAM, ROOT } from './program.ts';
import { runCli } from './run.ts';

const ARTICLE = `How to reset the lamp

Requirements:
  • The lamp is plugged in.

Procedure:

1) Press Reset.

Figure 1

2) Wait until it glows.
`;

describe('--format json', () => {
  it('prints one Document for one file, on one line', async () => {
    const cwd = await temporaryFolder({ 'lamp.txt': ARTICLE });
    const { code, stdout, stderr } = await runCli(['parse', 'lamp.txt', '--format', 'json'], {
      cwd,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toHaveLength(2);
    const document = Document.parse(JSON.parse(stdout));
    expect(document.source).toMatchObject({ uri: 'lamp.txt', length: ARTICLE.length });
    expect(document.articles.map(({ title }) => title)).toEqual(['How to reset the lamp']);
  });

  it('prints a line for each of several files, and reads - and folders', async () => {
    const cwd = await temporaryFolder({ 'a.txt': ARTICLE, 'docs/b.txt': ARTICLE });
    const { code, stdout } = await runCli(['parse', 'a.txt', 'docs', '-'], { cwd, stdin: ARTICLE });
    const uris = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Document.parse(JSON.parse(line)).source.uri);
    expect({ code, uris }).toEqual({ code: 0, uris: ['a.txt', 'docs/b.txt', 'stdin'] });
  });

  it('prints what it can, names the rest on the standard error, and ends with 3', async () => {
    const cwd = await temporaryFolder({
      'a.txt': ARTICLE,
      'photo.png': Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
      'data.json': '{}',
    });
    const paths = ['photo.png', 'missing.txt', 'data.json', 'a.txt'];
    const { code, stdout, stderr } = await runCli(['parse', ...paths], { cwd });
    expect(code).toBe(3);
    expect(Document.parse(JSON.parse(stdout)).source.uri).toBe('a.txt');
    expect(stderr).toBe(
      'skipped photo.png: not text: a PNG image\n' +
        'failed missing.txt: no such file or folder\n' +
        'skipped data.json: JSON, but no feed of articles: expected records with "id", "title" ' +
        'and "body", in a list, under "articles", or one on each line\n',
    );
  });

  it('does not mind files in a folder that are no articles', async () => {
    const cwd = await temporaryFolder({
      'a.txt': ARTICLE,
      'photo.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    });
    const { code, stderr } = await runCli(['parse', '.'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'skipped photo.png: not text: a PNG image\n',
    });
  });

  it('ends quietly when its reader goes away', async () => {
    const shell = '"$0" "$@" parse sample --format explain | head -n 1';
    const { stdout, stderr } = await promisify(execFile)(
      '/bin/bash',
      ['-o', 'pipefail', '-c', shell, process.execPath, ...PROGRAM],
      { cwd: ROOT },
    );
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });
});

describe('for people', () => {
  it('explain shows every line with its number beside what it became', async () => {
    const cwd = await temporaryFolder({ 'lamp.txt': ARTICLE });
    const { code, stdout } = await runCli(['parse', 'lamp.txt', '--format', 'explain'], { cwd });
    expect(code).toBe(0);
    const lines = stdout.split('\n').map((line) => line.replace(/ +/g, ' ').trim());
    expect(lines[0]).toBe('lamp.txt · text · 1 article · 99 characters, 100 % accounted for');
    expect(lines.slice(1, 13)).toEqual([
      '1 title │ How to reset the lamp',
      '2 │',
      '3 heading (requirements) │ Requirements:',
      '4 requirement │ • The lamp is plugged in.',
      '5 │',
      '6 heading (procedure) │ Procedure:',
      '7 │',
      '8 step 1 │ 1) Press Reset.',
      '9 │',
      '10 figure 1 │ Figure 1',
      '11 │',
      '12 step 2 │ 2) Wait until it glows.',
    ]);
  });

  it('explain says below the text how it was laid out, why articles begin, and what nearly did', async () => {
    const text = [
      ARTICLE,
      'How to store the lamp',
      'Overview:',
      'The lamp may stand in the dark for a year without harm.',
      'How to find cables for other lamps',
      'They do not fit, and they may harm the lamp in the long run.',
    ].join('\n\n');
    const cwd = await temporaryFolder({ 'lamps.txt': text });
    const { stdout } = await runCli(['parse', 'lamps.txt', '--format', 'explain'], { cwd });
    const lines = stdout.trimEnd().split('\n');
    const from = lines.findIndex((line) => line.startsWith('layout'));
    expect(lines.slice(from)).toEqual([
      'layout spaced: headings below a blank line; no wrapped lines',
      'article line 1 · How to reset the lamp en',
      '  14 first line of the document',
      'article line 15 · How to store the lamp en',
      expect.stringMatching(/^ {2}\d\d words of a title \(\+3\), .*the section "overview" follows/),
      'nearly an article line 21 · How to find cables for other lamps',
      '  8 of 14 words of a title (+3), as many words as a title has (+2), text follows (+3)',
    ]);
  });

  it('tree shows an outline in reading order', async () => {
    const cwd = await temporaryFolder({ 'lamp.txt': ARTICLE });
    const { code, stdout } = await runCli(['parse', 'lamp.txt', '--format', 'tree'], { cwd });
    expect(code).toBe(0);
    const names = stdout
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
    expect(names.filter((name) => !name.startsWith('section'))).toEqual([
      expect.stringMatching(/^article How to reset the lamp \(line 1 · task/),
      'requirement The lamp is plugged in.',
      expect.stringContaining('(2 steps)'),
      'step 1 Press Reset.',
      'figure Figure 1',
      'step 2 Wait until it glows.',
    ]);
  });

  it('shows control characters as pictures, never raw', async () => {
    const cwd = await temporaryFolder({ 'a.txt': 'Open\x1b[2J the\0 door.\n' });
    const { stdout } = await runCli(['parse', 'a.txt', '--format', 'explain'], { cwd });
    expect(stdout).toContain('Open␛[2J the␀ door.');
  });
});
