// Raw text to tree: a unified Parser, as remark-parse is one. Each line becomes a block by its own
// shape (caption, label, bullet, decoration, words); what belongs together is decided later, by
// the transforms that all entrances share.
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Block, Layout, Root, Words } from '../../tree/nodes.ts';
import { viewOf } from '../../tree/view.ts';
import { bulletOf } from './bullets.ts';
import { captionsOf } from './captions.ts';
import { labelOf } from './label.ts';
import { linesOf, MAX_LINE_LENGTH, type Line } from './lines.ts';
import { continues, wrapWidthOf } from './wrapping.ts';

/** A text is spaced when at least one block in so many stands after a blank line. */
const SPACED = 5;
/** Headings stand after two when at least one in so many of these blocks does. */
const FAR_APART = 16;

/** Lists of this many messages of one kind say all that a person will read. */
const MAX_CUT_MESSAGES = 10;

/** A unified plugin: sets the parser of its processor to that of raw text. */
export const rawTextParse: Plugin<[Lexicon], string, Root> = function (lexicon) {
  this.parser = (text, file) => parseRawText(text, file, lexicon);
};

/** The tree of a raw text; what had to be cut is told as messages of the file. */
export function parseRawText(text: string, file: VFile, lexicon: Lexicon): Root {
  const { lines, lineStarts, visible, cut } = linesOf(text);
  const view = viewOf(text, lineStarts);
  for (const number of cut.slice(0, MAX_CUT_MESSAGES)) {
    const reason = `line ${number} is longer than ${MAX_LINE_LENGTH} characters and was read in pieces`;
    file.message(reason, {
      place: view.pointAt(lineStarts[number - 1] ?? 0),
      ruleId: 'line-length',
      source: 'kbgraph',
    });
  }
  const wrapWidth = wrapWidthOf(lines, view.flat);
  const children: Block[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const flat = view.flat.slice(line.start, line.end);
    const last = children.at(-1);
    const blocks = blocksOf(line, flat, text, lexicon);
    const [only] = blocks;
    if (
      previous &&
      last &&
      only?.type === 'paragraph' &&
      joins(last, previous, line, flat, wrapWidth)
    )
      append(last, only.children[0], text);
    else if (only?.type === 'thematicBreak' && last && underlines(line, flat, last)) {
      last.data = { ...last.data, marked: true, mark: flat.charAt(0) };
      last.position = { start: last.position.start, end: only.position.end };
    } else for (const block of blocks) children.push(block);
    previous = line;
  }
  const position = { start: view.pointAt(0), end: view.pointAt(text.length) };
  const headingBlanks = headingBlanksOf(children);
  return { type: 'root', data: { view, visible, headingBlanks, wrapWidth }, position, children };
}

/** By how many blank lines headings are set off; paragraphs are by one where headings are by two. */
function headingBlanksOf(blocks: readonly Block[]): number {
  let apart = 0;
  let farApart = 0;
  for (const { data } of blocks) {
    if (data.blanksBefore > 0) apart += 1;
    if (data.blanksBefore > 1) farApart += 1;
  }
  if (farApart > 1 && farApart * FAR_APART >= apart) return 2;
  return apart * SPACED >= blocks.length ? 1 : 0;
}

/** The blocks of one line: several only where it is a row of captions. */
function blocksOf(line: Line, flat: string, text: string, lexicon: Lexicon): Block[] {
  const { blanksBefore, indent, gap } = line;
  const data: Layout = { blanksBefore, indent, gap };
  const words = (start: number, end = flat.length): [Words] => {
    const position = positionIn(line, line.start + start, line.start + end);
    return [{ type: 'text', value: text.slice(line.start + start, line.start + end), position }];
  };
  const position = positionIn(line, line.start, line.end);
  const captions = captionsOf(flat, lexicon);
  if (captions.length > 0)
    return captions.map(({ number, start, end }) => {
      const children = words(start, end);
      const [{ position }] = children;
      return { type: 'figure', data, number, url: null, position, children };
    });
  if (isDecoration(flat)) return [{ type: 'thematicBreak', data, position }];
  const mark = headingMarkOf(flat);
  if (mark > 0)
    return [
      {
        type: 'paragraph',
        data: { ...data, marked: true, mark: flat.slice(0, mark).trimEnd() },
        position,
        children: words(mark),
      },
    ];
  const label = labelOf(flat, lexicon);
  if (label) {
    const { path, weak, wordsStart } = label;
    const number = path.join('.').normalize('NFKC');
    const children = words(wordsStart);
    return [{ type: 'labelled', data, label: label.label, number, path, weak, position, children }];
  }
  const bullet = bulletOf(flat);
  if (bullet > 0)
    return [{ type: 'item', data, marker: flat.charAt(0), position, children: words(bullet) }];
  return [{ type: 'paragraph', data, position, children: words(0) }];
}

function positionIn(line: Line, start: number, end: number) {
  const point = (offset: number) => ({
    line: line.number,
    column: offset - line.lineStart + 1,
    offset,
  });
  return { start: point(start), end: point(end) };
}

/** Whether a line of words goes on with the block before it. */
function joins(last: Block, previous: Line, line: Line, flat: string, wrapWidth: number | null) {
  if (last.type === 'labelled' || last.type === 'item') {
    if (last.children[0].value === '') return line.blanksBefore <= 1;
  } else if (last.type !== 'paragraph') return false;
  return line.blanksBefore === 0 && continues(last.children[0].value, previous, flat, wrapWidth);
}

function append(block: Block, words: Words, text: string): void {
  if (block.type === 'thematicBreak') return;
  const [own] = block.children;
  const start = own.value === '' ? words.position.start : own.position.start;
  own.position = { start, end: words.position.end };
  own.value = text.slice(start.offset, words.position.end.offset);
  block.position = { start: block.position.start, end: words.position.end };
}

/** Where the words start after the mark of a heading ("## Pairing"), or 0 where there is none. */
function headingMarkOf(flat: string): number {
  if (!flat.startsWith('#')) return 0;
  return HEADING_MARK.exec(flat)?.[0].length ?? 0;
}

const HEADING_MARK = /^#{1,6} {1,4}(?=[\p{Lu}\p{Lo}\p{N}"'\u201c])/u;

/** Whether a line of decoration, right below a line of words, is about as long as that. */
function underlines(line: Line, flat: string, above: Block): boolean {
  if (line.blanksBefore > 0 || above.type !== 'paragraph' || !'-=~'.includes(flat.charAt(0)))
    return false;
  const { length } = above.children[0].value;
  return Math.abs(flat.length - length) * 4 <= length;
}

/** A line of three or more of the same drawing character: "-----", "=====". */
function isDecoration(flat: string): boolean {
  const first = flat.charAt(0);
  if (!'-=_*~#\u2500\u2550\u2014'.includes(first)) return false;
  let count = 0;
  for (const character of flat) {
    if (character === first) count += 1;
    else if (character !== ' ') return false;
  }
  return count >= 3;
}
