// The Markdown that is read: CommonMark with tables, footnotes, strikethrough and task lists of
// GitHub, and front matter. Addresses without marks are left to the reader of references, which
// finds them in every text, and faster.
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { unified, type Processor } from 'unified';
import type { Nodes, Root } from 'mdast';
import { piecesOf } from './pieces.ts';

/** Definitions of links and footnotes, which hold for the whole of a text. */
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]{1,2000}$/gm;
/** As many as are given to each piece of a long text, in UTF-16 code units. */
const MAX_DEFINITIONS = 8_192;

/** The tree of a Markdown text as remark makes it; a long one is parsed piece by piece. */
export function parseMarkdown(text: string): Root {
  const starts = piecesOf(text);
  if (starts.length === 1) return processor.parse(text);
  const definitions = text.match(DEFINITION)?.join('\n') ?? '';
  const shared = definitions.length > MAX_DEFINITIONS ? '' : `${definitions}\n\n`;
  const children = starts.flatMap((start, index) => {
    const own = text.slice(start, starts[index + 1]);
    // Front matter must come first, and code that is never closed takes in all that follows it.
    const before = index === 0 ? '' : shared;
    const after = index === 0 ? `\n\n${shared}` : '';
    const piece = processor.parse(before + own + after).children.filter(({ position }) => {
      const offset = position?.start.offset ?? 0;
      return offset >= before.length && offset < before.length + own.length;
    });
    shift(piece, start - before.length);
    return piece;
  });
  return { type: 'root', children };
}

/** Moves the offsets of nodes, and of all in them, to where their piece stands in the text. */
function shift(nodes: readonly Nodes[], by: number): void {
  const stack = [...nodes];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const { position } = node;
    if (position?.start.offset !== undefined) position.start.offset += by;
    if (position?.end.offset !== undefined) position.end.offset += by;
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
}

const processor = unified()
  .use(remarkParse)
  .use(gitHubWithoutAddresses)
  .use(remarkFrontmatter, ['yaml'])
  .freeze();

function gitHubWithoutAddresses(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(
    gfmTable(),
    gfmFootnote(),
    gfmStrikethrough(),
    gfmTaskListItem(),
  );
  (data.fromMarkdownExtensions ??= []).push([
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ]);
}
