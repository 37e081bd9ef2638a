// The blocks of a Markdown tree, in reading order. In: the blocks of its root. Out: what a BlockWriter wrote
// of it. Walks with a stack of its own, since quotes and lists nest as deep as a text likes.
import type { Markup } from '../../tree/nodes.ts';
import { appendHtml, writeHtml } from '../html/fragment.ts';
import type { Shape } from '../markup/drafts.ts';
import { writeFigures, type FoundImage } from '../markup/foundImage.ts';
import { shapeOf, type ListPlace } from '../markup/listPlace.ts';
import { anchorAtEnd, isClosingFence, isFence, remarkAt } from './directives.ts';
import { appendInlines, appendVerbatim, type MarkdownText } from './inlines.ts';
import { holdsSteps, labelOfItem } from './lists.ts';
import { Names } from './names.ts';
import type {
  Blockquote,
  Code,
  FootnoteDefinition,
  Heading,
  Html,
  List,
  ListItem,
  MarkdownNode,
  Paragraph,
  Table,
} from './nodes.ts';
import { appendTable } from './tables.ts';

interface Frame extends ListPlace {
  readonly nodes: readonly MarkdownNode[];
  next: number;
}

/** A block in the making that takes in all blocks up to its end, as words of its own. */
interface Whole {
  readonly shape: Shape;
  readonly markup: Markup;
  readonly start: number;
  readonly sourceStart: number | null;
  /** It ends when the stack of frames is lower than this, if not before: */
  readonly depth: number;
  /** at a fence of colons, or after one block. */
  readonly until: 'fence' | 'block' | null;
  /** Offset of the source before which nothing but its sign stands. */
  readonly skipTo: number;
  /** Images in it, told after it. */
  readonly images: FoundImage[];
}

const PARAGRAPH: Shape = { type: 'paragraph' };
/** So much of a paragraph is looked at for a sign. */
const MAX_SIGN_LENGTH = 80;

export class MarkdownBlocks {
  readonly #text: MarkdownText;
  readonly #stack: Frame[] = [];
  readonly #names = new Names();
  #whole: Whole | null = null;

  constructor(text: MarkdownText) {
    this.#text = text;
  }

  /** Writes all blocks of a root. */
  write(nodes: readonly MarkdownNode[]): void {
    this.#push(nodes, { level: 0, pending: null });
    for (;;) {
      const frame = this.#stack.at(-1);
      if (frame === undefined) return;
      const node = frame.nodes[frame.next];
      frame.next += 1;
      if (node === undefined) this.#pop(frame);
      else {
        if (this.#whole?.until === 'block' && node.type !== 'code') this.#endWhole();
        this.#writeBlock(node, frame);
      }
    }
  }

  #push(nodes: readonly MarkdownNode[], { level, pending }: ListPlace): void {
    this.#stack.push({ level, pending, nodes, next: 0 });
  }

  #pop(frame: Frame): void {
    this.#stack.pop();
    if (this.#stack.at(-1)?.pending !== frame.pending) this.#settle(frame);
    if (this.#whole && this.#whole.depth > this.#stack.length) this.#endWhole();
  }

  #writeBlock(node: MarkdownNode, place: Frame): void {
    if (node.type !== 'heading') this.#names.note(node);
    if (node.type === 'paragraph') this.#paragraph(node, place);
    else if (node.type === 'heading') this.#heading(node);
    else if (node.type === 'list') this.#list(node, place);
    else if (node.type === 'listItem') this.#item(node, place);
    else if (node.type === 'blockquote') this.#quote(node, place);
    else if (node.type === 'code') this.#code(node, place);
    else if (node.type === 'table') this.#table(node, place);
    else if (node.type === 'html') this.#html(node, place);
    else if (node.type === 'footnoteDefinition') this.#footnote(node, place);
  }

  #paragraph(node: Paragraph, place: ListPlace): void {
    const { writer } = this.#text;
    const { start } = node;
    const sign = this.#signOf(node);
    if (isFence(sign) && !sign.startsWith(':::image')) {
      this.#directive(node, place);
      return;
    }
    if (this.#whole?.until === 'fence') {
      this.#fenced(node);
      return;
    }
    const from = writer.text.length;
    const { level } = place;
    const opening = this.#whole ? null : remarkAt(sign);
    const skipTo = opening ? start + opening.length : (this.#whole?.skipTo ?? 0);
    if (opening?.below) {
      const markup: Markup = { level, note: opening.kind };
      this.#beginWhole(PARAGRAPH, markup, skipTo, { depth: this.#stack.length, until: 'block' });
    }
    const images = appendInlines(node.children, this.#text, skipTo);
    if (opening && !opening.below) writer.end(from, PARAGRAPH, { level, note: opening.kind });
    else this.#end(from, place, isBold(node) ? { level, bold: true } : { level });
    this.#figures(images, level);
  }

  /** Ends what was begun at an offset of the text: part of a whole, a step, an item or prose. */
  #end(from: number, { level, pending }: ListPlace, markup: Markup): void {
    const { writer } = this.#text;
    if (this.#whole) {
      writer.text.insert('\n');
      return;
    }
    if (pending === null || pending.taken) {
      writer.end(from, PARAGRAPH, markup);
      return;
    }
    pending.taken = true;
    writer.end(from, shapeOf(pending), { level }, pending.start);
  }

  /** A step that has no words of its own before other blocks is a step all the same. */
  #settle({ pending, level }: ListPlace): void {
    if (pending === null || pending.taken) return;
    pending.taken = true;
    const { writer } = this.#text;
    if (pending.list && !this.#whole)
      writer.end(writer.text.length, shapeOf(pending), { level }, pending.start);
  }

  #heading(node: Heading): void {
    const { writer } = this.#text;
    const from = writer.text.length;
    const { source } = this.#text;
    const { start, end } = node;
    const anchor = anchorAtEnd(source.slice(start, end));
    const images = appendInlines(node.children, this.#text, 0, end - (anchor?.length ?? 0));
    if (this.#whole) writer.text.insert('\n');
    else {
      const anchors = this.#names.ofHeading(node, anchor ? [anchor.name] : []);
      writer.end(from, PARAGRAPH, { level: 0, rank: node.depth, anchors });
    }
    this.#figures(images, 0);
  }

  #list(node: List, place: ListPlace): void {
    this.#settle(place);
    const { source } = this.#text;
    const { ordered } = node;
    const level = place.level + (ordered ? 1 : 0);
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const item = node.children[index];
      if (item?.type !== 'listItem') continue;
      const { start } = item;
      const list = ordered ? labelOfItem(item, (node.first ?? 1) + index, source) : null;
      this.#push([item], { level, pending: { list, start, taken: false } });
    }
  }

  /**
   * A bullet inside a step is one of its choices or details. Steps below it are those of that choice
   * alone: among the steps around it they would read as one after the other, so they stay its words.
   */
  #item(node: ListItem, place: ListPlace): void {
    const { level, pending } = place;
    if (level > 0 && pending?.list === null && holdsSteps(node) && !this.#whole) {
      pending.taken = true;
      this.#beginWhole({ type: 'item' }, { level }, 0, { sourceStart: pending.start });
    }
    this.#push(node.children, place);
  }

  #quote(node: Blockquote, place: ListPlace): void {
    this.#settle(place);
    const { level } = place;
    const [first] = node.children;
    const opening = first && !this.#whole ? remarkAt(this.#signOf(first)) : null;
    const prose = node.children.every(({ type }) => type === 'paragraph');
    if (first && opening)
      this.#beginWhole(PARAGRAPH, { level, note: opening.kind }, first.start + opening.length);
    else if (prose && !this.#whole) this.#beginWhole(PARAGRAPH, { level, kind: 'quote' }, 0);
    this.#push(node.children, { level, pending: null });
  }

  #code(node: Code, place: ListPlace): void {
    this.#settle(place);
    const { writer } = this.#text;
    const from = writer.text.length;
    appendVerbatim(node, this.#text);
    const { level } = place;
    if (this.#whole) writer.text.insert('\n');
    else writer.end(from, PARAGRAPH, { level, kind: 'code' });
    if (this.#whole?.until === 'block') this.#endWhole();
  }

  #table(node: Table, place: ListPlace): void {
    this.#settle(place);
    const { writer } = this.#text;
    const from = writer.text.length;
    const images = appendTable(node, this.#text);
    if (!this.#whole) writer.end(from, PARAGRAPH, { level: place.level, kind: 'table' });
    this.#figures(images, place.level);
  }

  /** HTML between blocks shows what it shows on a page. */
  #html(node: Html, { level, pending }: ListPlace): void {
    const { source } = this.#text;
    const { start, end } = node;
    const fragment = { source, start, end };
    if (this.#whole) this.#whole.images.push(...appendHtml(fragment, this.#text));
    else writeHtml(fragment, { level, pending }, this.#text);
  }

  /** A paragraph that begins with colons: the beginning of a remark, its end, or layout. */
  #directive(node: Paragraph, { level }: ListPlace): void {
    const opening = this.#whole ? null : remarkAt(this.#signOf(node));
    if (opening) {
      const skipTo = node.start + opening.length;
      const markup: Markup = { level, note: opening.kind };
      this.#beginWhole(PARAGRAPH, markup, skipTo, { depth: this.#stack.length, until: 'fence' });
    }
    if (this.#whole) this.#fenced(node);
  }

  /** A paragraph of a remark between fences of colons; its last line may be the closing one. */
  #fenced(node: Paragraph): void {
    const { source, writer } = this.#text;
    const { start, end } = node;
    const lastLine = source.slice(source.lastIndexOf('\n', end - 1) + 1, end);
    const closes = isClosingFence(lastLine.trim());
    const to = closes ? Math.max(start, end - lastLine.length) : end;
    const images = appendInlines(node.children, this.#text, this.#whole?.skipTo, to);
    writer.text.insert('\n');
    if (this.#whole) this.#whole.images.push(...images);
    if (closes && this.#whole?.until === 'fence') this.#endWhole();
  }

  #footnote(node: FootnoteDefinition, place: ListPlace): void {
    const { label: marker } = node;
    if (!this.#whole) this.#beginWhole(PARAGRAPH, { level: 0, note: 'footnote', marker }, 0);
    this.#push(node.children, { level: place.level, pending: null });
  }

  #signOf(node: MarkdownNode): string {
    const { start } = node;
    return this.#text.source.slice(start, start + MAX_SIGN_LENGTH);
  }

  #beginWhole(
    shape: Shape,
    markup: Markup,
    skipTo: number,
    limits: Partial<Pick<Whole, 'sourceStart' | 'depth' | 'until'>> = {},
  ): void {
    const start = this.#text.writer.text.length;
    const usual = { sourceStart: null, depth: this.#stack.length + 1, until: null };
    this.#whole = { shape, markup, start, skipTo, images: [], ...usual, ...limits };
  }

  #endWhole(): void {
    const whole = this.#whole;
    if (whole === null) return;
    this.#whole = null;
    this.#text.writer.end(whole.start, whole.shape, whole.markup, whole.sourceStart);
    this.#figures(whole.images, whole.markup.level);
  }

  #figures(images: readonly FoundImage[], level: number): void {
    if (this.#whole) {
      this.#whole.images.push(...images);
      return;
    }
    writeFigures(images, level, this.#text.writer);
  }
}

const isBold = ({ children }: Paragraph) => children.length === 1 && children[0]?.type === 'strong';
