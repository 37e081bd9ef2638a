// Names that HTML inside of Markdown gives to places, for links to point at: `<a id="setup"></a>`.
// In: blocks in reading order. Out: the names of each heading: those right before it, in it, and
// from there to the next one, since a link to such a place leads into that section.
import type { Heading, MarkdownNode } from './nodes.ts';

const NAME = /<[a-z][a-z0-9]{0,9} [^<>]{0,200}?\b(?:id|name) ?= ?["']?([^"'<> ]{1,200})/gi;
const TAG = /<[^<>]{0,1000}>/g;
/** Longer HTML is not looked through; in UTF-16 code units. */
const MAX_LENGTH = 20_000;

export class Names {
  #waiting: string[] = [];
  #ofLast: string[] = [];

  /** Notes the names in a block that is no heading; such that shows nothing may belong to the next. */
  note(block: MarkdownNode): void {
    const found = htmlOf(block);
    if (found === '' && this.#waiting.length === 0) return;
    this.#waiting.push(...namesIn(found));
    if (hasWords(block)) this.#ofLast.push(...this.#waiting.splice(0));
  }

  /** The names of a heading after those that its own mark gives; the list grows until the next. */
  ofHeading(heading: Heading, marked: readonly string[]): readonly string[] {
    this.#ofLast = [...marked, ...this.#waiting.splice(0), ...namesIn(htmlOf(heading))];
    return this.#ofLast;
  }
}

/** The HTML in the line of a block, or that the block is. */
function htmlOf(block: MarkdownNode): string {
  if (block.type === 'html') return block.value;
  if (block.type !== 'paragraph' && block.type !== 'heading') return '';
  return block.children.map((child) => (child.type === 'html' ? child.value : '')).join('');
}

function hasWords(block: MarkdownNode): boolean {
  if (block.type === 'html') return block.value.replace(TAG, '').trim() !== '';
  if (block.type !== 'paragraph') return !['thematicBreak', 'definition'].includes(block.type);
  return block.children.some(
    (child) => child.type !== 'html' && !(child.type === 'text' && child.value.trim() === ''),
  );
}

const namesIn = (html: string) =>
  html.length > MAX_LENGTH
    ? []
    : [...html.matchAll(NAME)].flatMap(({ 1: name }) => (name === undefined ? [] : [name]));
