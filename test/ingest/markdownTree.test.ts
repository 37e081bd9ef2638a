// The reader's own tree of Markdown against that of remark for the same text: the same nodes at the
// same places with the same words, as far as the reader keeps them.
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { mdastOf } from '../../eval/mdast.ts';
import type { MarkdownNode } from '../../ingest/parse/markdown/nodes.ts';
import { parseMarkdown } from '../../ingest/parse/markdown/syntax.ts';

/** What of a tree is compared. */
interface Outline {
  readonly type: string;
  readonly start: number | undefined;
  readonly words: unknown;
  readonly children: readonly Outline[];
}

const ownOutline = (node: MarkdownNode): Outline => ({
  type: node.type,
  start: node.start,
  words: [
    'value' in node ? node.value : undefined,
    'alt' in node ? node.alt : undefined,
    'url' in node ? node.url : undefined,
    'identifier' in node ? node.identifier : undefined,
    'depth' in node ? node.depth : undefined,
    'first' in node ? node.first : undefined,
  ],
  children: 'children' in node ? node.children.map(ownOutline) : [],
});

const UNKEPT = new Set(['yaml', 'definition', 'footnoteDefinition', 'footnoteReference']);

const remarkOutline = (node: Nodes): Outline => {
  const isKept = !UNKEPT.has(node.type);
  return {
    type: node.type,
    start: node.position?.start.offset,
    words: [
      isKept && 'value' in node ? node.value : undefined,
      'alt' in node ? (node.alt ?? '') : undefined,
      isKept && 'url' in node ? node.url : undefined,
      isKept && 'identifier' in node ? node.identifier : undefined,
      'depth' in node ? node.depth : undefined,
      node.type === 'list' ? (node.start ?? null) : undefined,
    ],
    children: 'children' in node ? node.children.map(remarkOutline) : [],
  };
};

function expectSameTree(text: string): void {
  const remark = mdastOf(text).children.map(remarkOutline);
  expect(parseMarkdown(text).blocks.map(ownOutline)).toEqual(remark);
}

/** Pieces that mean something in Markdown, to be put together in any order. */
const MARKS = [
  ...['# ', '\n', '\n\n', '- ', '1. ', '7) ', '> ', '    ', '\t', '  \n', '\\\n', '\\*', '&amp;'],
  ...['*', '**', '_', '~~', '`', '``', '[', ']', '](', ')', '![', '<', '>', '<b>', '<div>\n', '|'],
  ...['\n===\n', '\n---\n', '---\n', '```\n', '|-|-|\n', ':-\n', '[^a]', '[^a]: ', '[a]: b\n'],
  ...['[a]', '[a][b]', '[ ] ', '[x] ', '<http://a.b>', '<c@d.e>', '"t"', ' ', 'word', '\r\n', '\0'],
];

describe('the tree of Markdown', () => {
  it.each([
    ['tasks', '- [ ] a\n- [x] b\n\n  c\n- [ ] d\n  ---\n\n  e\n'],
    ['breaks and underlined headings', 'a\\\nb  \nc\n===\nd *e\nf*\n'],
    [
      'images and links',
      '![a *b* `c` ![d](e)](f "g\nh") [x](<y z>) [r][s] [s][] ![s]\n\n[S]: &lt;\n',
    ],
    ['addresses', '<http://a.b> <c@d.e>'],
    ['code and HTML in quotes', '> <div>\n> a\n> </div>\n\n> ```x\n> a\n>\n> b\n\n- \tc\n'],
    ['tables', '|a|b|\n|-|-|\n|`x\\|y\\\\z`|~~d~~ \\| [^1]|\n\n[^1]: e\n    - f\n'],
    ['a table without bars', 'a\n:-\nb\n'],
    ['front matter', '---\ntitle: a\n---\n# b\n'],
  ])('is that of remark: %s', (_, text) => {
    expectSameTree(text);
  });

  it('is that of remark where it is put together of pieces', () => {
    const part = (at: number) =>
      `- ${'a '.repeat(40)}[b][n${at + 1}]\n\n  - \`\`\`\n\n    c\n\n\n# d\n\n\`\`\`\ne\n\nf\n\`\`\`\n\n`;
    const parts = Array.from({ length: 60 }, (_, at) => `${part(at)}g\n\n[n${at}]: h${at}\n\n`);
    expectSameTree(parts.join(''));
  });

  it('is that of remark for a list that goes on and on', () => {
    expectSameTree('1. a *b*\n\n   > - c\n   d\n\n'.repeat(400));
  });

  it('is that of remark for marks in any order', () => {
    const text = fc
      .array(fc.constantFrom(...MARKS), { maxLength: 40 })
      .map((marks) => marks.join(''));
    fc.assert(fc.property(text, expectSameTree), { numRuns: 500 });
  });
});
