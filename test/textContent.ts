// The words of a piece of a source as a page shows them: white space folded, marks and tags gone.
// Found by other parsers than the project's own, so that a test can hold one against the other.
import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { mdastOf } from '../eval/mdast.ts';
import type { Format } from '../schema/lists.ts';
import { fold } from '../schema/text.ts';

const html = unified().use(rehypeParse, { fragment: true });

/** Nodes that stand in a line; between others there is space. */
const IN_LINE =
  /^(?:root|text|strong|emphasis|delete|link|linkReference|footnoteReference|inlineCode|image)$/;
const ELEMENTS_IN_LINE = /^(?:a|abbr|b|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u|var)$/;
const UNSEEN = /^(?:script|style|template)$/;

/** Definitions of links and footnotes, by which brackets elsewhere are links. */
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:.*$/gm;

/** The words of a piece of a source of a format; `source` is all of it, for what is defined there. */
export function textContent(format: Format, piece: string, source = ''): string {
  if (format === 'text') return fold(piece);
  if (format === 'html') return fold(wordsOf(html.parse(piece)));
  const definitions = source.match(DEFINITION) ?? [];
  return fold(wordsOf(mdastOf([dedented(piece), ...definitions].join('\n\n'))));
}

/** A piece whose first line lost its indent to what stands before it, without that of the others. */
function dedented(piece: string): string {
  const [first = '', ...others] = piece.split('\n');
  const indents = others.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents, 80);
  return [first, ...others.map((line) => line.slice(indent))].join('\n');
}

function wordsOf(node: HtmlNodes | MarkdownNodes): string {
  if (node.type === 'element' && UNSEEN.test(node.tagName)) return '';
  if (node.type === 'comment') return '';
  if (node.type === 'html') return wordsOf(html.parse(node.value));
  if (node.type === 'footnoteDefinition') return '';
  const inLine =
    node.type === 'element' ? ELEMENTS_IN_LINE.test(node.tagName) : IN_LINE.test(node.type);
  const words = ownWords(node);
  return inLine ? words : ` ${words} `;
}

function ownWords(node: HtmlNodes | MarkdownNodes): string {
  if ('alt' in node) return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : '';
}
