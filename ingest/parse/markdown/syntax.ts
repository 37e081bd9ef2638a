// The Markdown that is read: CommonMark with tables, footnotes, strikethrough and task lists of
// GitHub, and front matter. Addresses without marks are left to the reader of references, which
// finds them in every text, and faster. In: a text. Out: its tree.
import { parse, postprocess, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Event, Extension, Token } from 'micromark-util-types';
import { ENTER, EXIT } from './nestedTokens.ts';
import type { MarkdownTree } from './nodes.ts';
import { piecesOf } from './pieces.ts';
import { TreeBuilder } from './treeBuilder.ts';
import { WHOLE } from './wholeTokens.ts';

/** Definitions of links and footnotes, which hold for the whole of a text. */
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]{1,2000}$/gm;
/** As many as are given to each piece of a long text, in UTF-16 code units. */
const MAX_DEFINITIONS = 8_192;

/** The tree of a Markdown text; a long one is parsed piece by piece. */
export function parseMarkdown(text: string): MarkdownTree {
  const definitions = new Map<string, string>();
  const starts = piecesOf(text);
  const shared = starts.length === 1 ? '' : definitionsIn(text);
  const blocks = starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? text.length;
    // Front matter must come first, and code that is never closed takes in all that follows it.
    const before = index === 0 ? '' : shared;
    const after = index === 0 && shared !== '' ? `\n\n${shared}` : '';
    const builder = new TreeBuilder({ shift: start - before.length, start, end }, definitions);
    build(eventsOf(before + text.slice(start, end) + after), builder);
    return builder.blocks();
  });
  return { blocks, definitions };
}

function definitionsIn(text: string): string {
  const definitions = text.match(DEFINITION)?.join('\n') ?? '';
  return definitions.length > MAX_DEFINITIONS ? '' : `${definitions}\n\n`;
}

/** What is not CommonMark, and whether a text can have it: looking for it everywhere takes time. */
const EXTENSIONS: readonly (readonly [Extension, (text: string) => boolean])[] = [
  [gfmTable(), (text) => text.includes('|') || text.includes(':-') || text.includes('-:')],
  [gfmFootnote(), (text) => text.includes('[^')],
  [gfmStrikethrough(), (text) => text.includes('~')],
  [gfmTaskListItem(), (text) => /\[[ \t\r\nx]{1,2}\]/i.test(text)],
  [frontmatter(['yaml']), (text) => /^\ufeff?---/.test(text)],
];

function eventsOf(text: string): readonly Event[] {
  const extensions = EXTENSIONS.filter(([, isIn]) => isIn(text)).map(([extension]) => extension);
  const chunks = preprocess()(text, undefined, true);
  return postprocess(parse({ extensions }).document().write(chunks));
}

/** Adds all that events tell to what is built. */
function build(events: readonly Event[], builder: TreeBuilder): void {
  let passed: Token | null = null;
  for (const event of events) {
    const token = event[1];
    if (passed !== null) {
      if (passed === token) passed = null;
      continue;
    }
    if (event[0] === 'exit') EXIT[token.type]?.(builder, token, event[2]);
    else {
      const whole = WHOLE[token.type];
      if (whole) passed = token;
      (whole ?? ENTER[token.type])?.(builder, token, event[2]);
    }
  }
}
