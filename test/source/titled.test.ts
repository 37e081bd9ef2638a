// The title of a record in front of its body: written as the format writes titles, once, and read back
// as it was.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { read } from '../../ingest/read.ts';
import { withTitle } from '../../ingest/source/titled.ts';
import { normalForm } from '../../schema/text.ts';

describe('the title in front of the body', () => {
  test.each([
    ['text', 'Dim it', 'Turn it.', 'Dim it\n\nTurn it.'],
    ['text', 'Dim it', '\n Dim it:\nTurn it.', '\n Dim it:\nTurn it.'],
    ['text', '', 'Turn it.', 'Turn it.'],
    ['html', 'a < b & c', '<p>x</p>', '<h1>a &lt; b &amp; c</h1>\n<p>x</p>'],
    ['html', 'Q & A', ' <div>\n<h2 id="x">Q &amp; A</h2>', ' <div>\n<h2 id="x">Q &amp; A</h2>'],
    ['html', 'Dim', '<p>Dim the lamp</p>', '<h1>Dim</h1>\n<p>Dim the lamp</p>'],
    ['markdown', 'Use *it* [now]', 'x', '# Use \\*it\\* \\[now\\]\n\nx'],
    ['markdown', 'Dim it', '## **Dim it**\n\nx', '## **Dim it**\n\nx'],
    ['markdown', 'Dim it', '---\ntags: a\n---\nx', '---\ntags: a\n---\n# Dim it\n\nx'],
    ['markdown', 'Dim it', '---\ntitle: Dim it\n---\nx', '---\ntitle: Dim it\n---\nx'],
  ] as const)('%s: %j before %j', (format, title, body, text) => {
    expect(withTitle(title, body, format)).toBe(text);
  });

  it('is the title that is read', () => {
    const words = fc.string({
      unit: fc.constantFrom(...Array.from('ab*_<>&[]`\\ ')),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, (middle) => {
        const title = `Set ${middle.trim()} up`.replace(/ +/g, ' ');
        for (const format of ['markdown', 'html'] as const) {
          const text = withTitle(
            title,
            format === 'html' ? '<p>It is on.</p>' : 'It is on.',
            format,
          );
          const source = { uri: 'f.json#1', format, sha256: '0'.repeat(64), text, problems: [] };
          expect(normalForm(read(source).articles[0]?.title ?? '')).toBe(normalForm(title));
        }
      }),
      { numRuns: 30 },
    );
  });
});
