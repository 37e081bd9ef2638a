// Markdown that is long: it is parsed in pieces, and nobody can tell.
import { describe, expect, it } from 'vitest';
import { blockEvents } from '../../ingest/parse/markdown/syntax.ts';
import { read } from '../../ingest/read.ts';
import { faultsOf } from './faults.ts';
import { textSource } from './sources.ts';

const markdown = (text: string) => ({
  ...textSource(text, 'long.md'),
  format: 'markdown' as const,
});

const CHAPTER = [
  '## Change the wick',
  '',
  '1. Open the lamp.',
  '',
  '   Mind the glass.',
  '',
  '2. Run this command:',
  '',
  '   ```sh',
  '',
  'lamp --open',
  '   ```',
  '',
  '```text',
  '',
  'A line in a fence',
  '',
  '```',
  '',
  '<!-- A remark of the writer',
  '',
  'that goes on',
  '',
  '-->',
  '',
  '> [!NOTE]',
  '> The [manual][manual] tells more.',
  '',
  '| Part | Price |',
  '| --- | --- |',
  '| wick | 2 |',
  '',
  'The lamp is ready.',
  '',
  '',
].join('\n');
const TIMES = 400;
const LONG = `# Care for the Sorrel lamp\n\n[manual]: manual.md\n\n${CHAPTER.repeat(TIMES)}`;

describe('long Markdown', () => {
  it('is cut into pieces, never inside a list, code, a comment or a quotation', () => {
    const starts = blockEvents(LONG).map(([first]) => first?.[1].start.offset ?? NaN);
    expect(starts.length).toBeGreaterThan(TIMES / 10);
    for (const start of starts.slice(1))
      expect(LONG.slice(start)).toMatch(/^(?:## Change|The lamp is ready|```text|<!--|\| Part)/);
  });

  it('has the records of its parts, each at its place', () => {
    const document = read(markdown(LONG));
    const [article] = document.articles;
    expect(article?.procedures.map(({ steps }) => steps.map(({ text }) => text))).toEqual(
      Array.from({ length: TIMES }, () => ['Open the lamp.', 'Run this command:']),
    );
    expect(article?.notes).toHaveLength(TIMES);
    expect(article?.references.filter(({ target }) => target === 'manual.md')).toHaveLength(TIMES);
    expect(article?.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(TIMES);
    expect(faultsOf(document, LONG, false)).toEqual([]);
  });

  it('stands where it stands behind a byte order mark', () => {
    const [article] = read(markdown(`\ufeff${CHAPTER}`)).articles;
    const spans = article?.procedures[0]?.steps.map(({ textSpan }) => textSpan.start.offset);
    expect(spans).toEqual(
      [1, 1].map((mark, step) => {
        return mark + CHAPTER.indexOf(['Open the lamp', 'Run this'][step] ?? '');
      }),
    );
  });

  it('ends in code where a fence is never closed', () => {
    const open = `${LONG}\n\`\`\`\nlamp --close\n`;
    const [article] = read(markdown(open)).articles;
    expect(article?.blocks.at(-1)).toMatchObject({ kind: 'code', text: 'lamp --close' });
  });
});

describe('front matter that is broken', () => {
  it('is told where it breaks in the file, and the rest is read', () => {
    const { articles, messages } = read(
      markdown('---\nlabels: lamp\ntitle: [x\n---\n# Light the lamp\n\n1. Turn the wheel.\n'),
    );
    expect(articles.map(({ title }) => title)).toEqual(['Light the lamp']);
    const [message] = messages;
    expect(message).toMatchObject({ ruleId: 'front-matter', span: { start: { line: 3 } } });
    expect(message?.reason).not.toMatch(/line|column/);
  });
});
