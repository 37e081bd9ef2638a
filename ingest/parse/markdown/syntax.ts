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
import type { Root } from 'mdast';

/** The tree of a Markdown text as remark makes it. */
export const parseMarkdown = (text: string): Root => processor.parse(text);

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
