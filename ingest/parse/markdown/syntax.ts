// The Markdown that is read: CommonMark with tables, footnotes, strikethrough and task lists of
// GitHub, and front matter, as micromark, the parser under remark, has them. Addresses without marks
// are left to the reader of references, which finds them in every text, and faster. In: a text. Out:
// its tree.
import { parse, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Event, Extension } from 'micromark-util-types';
import { build } from './build.ts';
import type { MarkdownTree } from './nodes.ts';
import { eventsInPieces } from './pieces.ts';
import { tablesIn } from './tableSyntax.ts';
import { TreeBuilder } from './treeBuilder.ts';

/** What is not CommonMark, if a text can have it: looking for it everywhere takes time. */
const EXTENSIONS: readonly ((text: string) => Extension | null)[] = [
  (text) => (/\||:-|-:/.test(text) ? tablesIn(text) : null),
  (text) => (text.includes('[^') ? FOOTNOTE : null),
  (text) => (text.includes('~') ? STRIKETHROUGH : null),
  (text) => (/\[[ \t\r\nx]{1,2}\]/i.test(text) ? TASKS : null),
  (text) => (/^\ufeff?---/.test(text) ? FRONT_MATTER : null),
];
const FOOTNOTE = gfmFootnote();
const STRIKETHROUGH = gfmStrikethrough();
const TASKS = gfmTaskListItem();
const FRONT_MATTER = frontmatter(['yaml']);

/** The tree of a Markdown text. */
export function parseMarkdown(text: string): MarkdownTree {
  const builder = new TreeBuilder();
  for (const events of blockEvents(text)) build(events, builder);
  return { blocks: builder.top.children, definitions: builder.definitions };
}

/** The events of the blocks of a text, in one or more pieces; offsets are those of the text. */
export function blockEvents(text: string): readonly (readonly Event[])[] {
  const extensions = EXTENSIONS.flatMap((extensionFor) => extensionFor(text) ?? []);
  // The parser passes over a byte order mark without counting it.
  const offset = text.startsWith('\ufeff') ? 1 : 0;
  return eventsInPieces(parse({ extensions }), preprocess()(text, undefined, true), offset);
}
