// The words of a piece of a source as a page shows them: white space folded, marks and tags gone.
// Found by other parsers than the project's own, so that a test can hold one against the other.
import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';
import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Format } from '../schema/lists.ts';
import { fold } from '../schema/text.ts';

const markdown = unified().use(remarkParse);
const html = unified().use(rehypeParse, { fragment: true });

/** Nodes that stand in a line; between others there is space. */
const IN_LINE = /^(?:root|text|strong|emphasis|delete|link|linkReference|inlineCode|image)$/;
const ELEMENTS_IN_LINE = /^(?:a|abbr|b|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u|var)$/;
const UNSEEN = /^(?:script|style|template)$/;

/** The words of a piece of a source of a format. */
export function textContent(format: Format, piece: string): string {
  if (format === 'text') return fold(piece);
  return fold(wordsOf(format === 'markdown' ? markdown.parse(piece) : html.parse(piece)));
}

function wordsOf(node: HtmlNodes | MarkdownNodes): string {
  if (node.type === 'element' && UNSEEN.test(node.tagName)) return '';
  if (node.type === 'comment' || node.type === 'html') return '';
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
