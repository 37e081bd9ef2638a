// The blocks of a Markdown tree, in reading order. In: the mdast root. Out: what a BlockWriter wrote
// of it. Walks with a stack of its own, since quotes and lists nest as deep as a text likes.
import type { Blockquote, Code, Heading, List, ListItem, Nodes, Paragraph, Table } from 'mdast';
import type { Markup } from '../../tree/nodes.ts';
import type { ListLabel } from '../markup/blockWriter.ts';
import { anchorAtEnd, imageDirective, isClosingFence, isFence, remarkAt } from './directives.ts';
import { appendInlines, rangeOf, type FoundImage, type MarkdownText } from './inlines.ts';

/** A label or bullet that waits for the first paragraph of its item. */
interface Pending {
  readonly list: ListLabel | null;
  readonly start: number;
  taken: boolean;
}

interface Place {
  readonly level: number;
  readonly pending: Pending | null;
}

interface Frame extends Place {
  readonly nodes: readonly Nodes[];
  next: number;
}

/** A remark in the making: all blocks up to its end are its words. */
interface OpenRemark {
  readonly kind: NonNullable<Markup['note']>;
  readonly start: number;
  readonly depth: number;
}

export class MarkdownBlocks {
  readonly #text: MarkdownText;
  readonly #stack: Frame[] = [];
  #remark: OpenRemark | null = null;
  /** Images of a remark, told after it. */
  #images: FoundImage[] = [];

  constructor(text: MarkdownText) {
    this.#text = text;
  }

  /** Writes all blocks of a root. */
  write(nodes: readonly Nodes[]): void {
    this.#push(nodes, { level: 0, pending: null });
    for (;;) {
      const frame = this.#stack.at(-1);
      if (frame === undefined) return;
      const node = frame.nodes[frame.next];
      frame.next += 1;
      if (node === undefined) this.#pop(frame);
      else this.#writeBlock(node, frame);
    }
  }

  #push(nodes: readonly Nodes[], place: Place): void {
    this.#stack.push({ ...place, nodes, next: 0 });
  }

  #pop(frame: Frame): void {
    this.#stack.pop();
    const { pending } = frame;
    if (pending && this.#stack.at(-1)?.pending !== pending) this.#settle(pending, frame.level);
    if (this.#remark && this.#remark.depth > this.#stack.length) this.#endRemark(frame.level);
  }

  #writeBlock(node: Nodes, place: Frame): void {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node, place);
      case 'heading':
        return this.#heading(node);
      case 'list':
        return this.#list(node, place);
      case 'listItem':
        return this.#push(node.children, place);
      case 'blockquote':
        return this.#quote(node, place);
      case 'code':
        return this.#code(node, place);
      case 'table':
        return this.#table(node, place);
      case 'footnoteDefinition':
        return this.#push(node.children, place);
      case 'html':
        return this.#html(node.value);
      default:
    }
  }

  #paragraph(node: Paragraph, place: Place): void {
    const { source, writer } = this.#text;
    const { start, end } = rangeOf(node);
    const sign = source.slice(start, Math.min(end, start + 80));
    if (isFence(sign)) return this.#directive(node, source.slice(start, end), place);
    const from = writer.text.length;
    const opening = this.#remark ? null : remarkAt(sign);
    const images = appendInlines(node.children, this.#text, opening ? start + opening.length : 0);
    if (opening) {
      writer.end(from, { type: 'paragraph' }, { level: place.level, note: opening.kind });
    } else this.#end(from, place, isBold(node) ? { bold: true } : {});
    this.#figures(images, place.level);
  }

  /** Ends what was begun at an offset of the text: part of a remark, a step, an item or prose. */
  #end(from: number, { level, pending }: Place, markup: Omit<Markup, 'level'>): void {
    const { writer } = this.#text;
    if (this.#remark) return writer.text.insert('\n');
    const first = pending && !pending.taken ? pending : null;
    if (first === null) return writer.end(from, { type: 'paragraph' }, { level, ...markup });
    first.taken = true;
    const shape = first.list
      ? ({ type: 'labelled', list: first.list } as const)
      : ({ type: 'item' } as const);
    writer.end(from, shape, { level }, first.start);
  }

  /** A step that shows no words of its own is a step all the same. */
  #settle(pending: Pending, level: number): void {
    if (pending.taken) return;
    pending.taken = true;
    if (!pending.list || this.#remark) return;
    const { writer } = this.#text;
    writer.end(writer.text.length, { type: 'labelled', list: pending.list }, { level });
  }

  #settleOf({ pending, level }: Place): void {
    if (pending) this.#settle(pending, level);
  }

  #heading(node: Heading): void {
    const { source, writer } = this.#text;
    const from = writer.text.length;
    const last = node.children.at(-1);
    const anchor = last?.type === 'text' ? anchorAtEnd(last.value) : null;
    const children = anchor && last ? [...node.children.slice(0, -1)] : node.children;
    const images = [...appendInlines(children, this.#text)];
    if (anchor && last?.type === 'text') {
      const { start, end } = rangeOf(last);
      const value = last.value.slice(0, last.value.length - anchor.length);
      if (source.startsWith(value, start)) writer.text.append(value, start, start + value.length);
      else writer.text.append(value, start, end);
    }
    const anchors = anchor ? [anchor.name] : [];
    writer.end(from, { type: 'paragraph' }, { level: 0, rank: node.depth, anchors });
    this.#figures(images, 0);
  }

  #list(node: List, place: Frame): void {
    this.#settleOf(place);
    const level = place.level + (node.ordered === true ? 1 : 0);
    const first = node.start ?? 1;
    const items = node.children.map((item, index) => ({ item, index }));
    for (const { item, index } of items.reverse()) {
      const { start } = rangeOf(item);
      const list = node.ordered === true ? this.#labelOf(item, first + index) : null;
      this.#push([item], { level, pending: { list, start, taken: false } });
    }
  }

  /** The label of an item: its place in the list, with the sign that the source has. */
  #labelOf(item: ListItem, number: number): ListLabel {
    const { start } = rangeOf(item);
    const sign = /^[0-9]{1,9}([.)])/.exec(this.#text.source.slice(start, start + 12))?.[1] ?? '.';
    return { label: `${number}${sign}`, number: String(number) };
  }

  #quote(node: Blockquote, place: Frame): void {
    this.#settleOf(place);
    const { writer } = this.#text;
    const [first] = node.children;
    const opening = first
      ? remarkAt(this.#text.source.slice(rangeOf(first).start).slice(0, 80))
      : null;
    if (this.#remark || node.children.some(({ type }) => type === 'list' || type === 'heading'))
      return this.#push(node.children, place);
    const from = writer.text.length;
    const images: FoundImage[] = [];
    for (const child of node.children) {
      if (child.type !== 'paragraph') continue;
      const skip = child === first && opening ? rangeOf(child).start + opening.length : 0;
      images.push(...appendInlines(child.children, this.#text, skip));
      writer.text.insert('\n');
    }
    const { level } = place;
    const markup: Markup = opening ? { level, note: opening.kind } : { level, kind: 'quote' };
    writer.end(from, { type: 'paragraph' }, markup);
    this.#figures(images, level);
    const others = node.children.filter(({ type }) => type !== 'paragraph');
    if (others.length > 0) this.#push(others, place);
  }

  #code(node: Code, place: Frame): void {
    this.#settleOf(place);
    const { source, writer } = this.#text;
    const { start, end } = rangeOf(node);
    const from = writer.text.length;
    const at = source.indexOf(node.value, start);
    if (at >= 0 && at + node.value.length <= end)
      writer.text.append(node.value, at, at + node.value.length);
    else writer.text.append(node.value, start, end);
    if (this.#remark) return writer.text.insert('\n');
    writer.end(from, { type: 'paragraph' }, { level: place.level, kind: 'code' });
  }

  #table(node: Table, place: Frame): void {
    this.#settleOf(place);
    const { writer } = this.#text;
    const from = writer.text.length;
    const images: FoundImage[] = [];
    for (const row of node.children) {
      for (const cell of row.children) {
        images.push(...appendInlines(cell.children, this.#text));
        writer.text.insert(' ');
      }
      writer.text.insert('\n');
    }
    if (this.#remark) return writer.text.insert('\n');
    writer.end(from, { type: 'paragraph' }, { level: place.level, kind: 'table' });
    this.#figures(images, place.level);
  }

  /** Paragraphs that begin with colons: an image, the beginning of a remark, or its end. */
  #directive(node: Paragraph, slice: string, place: Frame | Place): void {
    const { writer } = this.#text;
    const { start, end } = rangeOf(node);
    const image = imageDirective(slice);
    if (image) {
      const { url, alt, altStart } = image;
      const altAt = start + altStart;
      this.#settleOf(place);
      return this.#figures(
        [{ url, alt, start: altAt, end: alt === '' ? end : altAt + alt.length }],
        place.level,
      );
    }
    const lines = slice.split('\n');
    const closes = isClosingFence((lines.at(-1) ?? '').trim());
    if (this.#remark) {
      if (!isClosingFence((lines[0] ?? '').trim())) appendInlines(node.children, this.#text);
      return closes ? this.#endRemark(place.level) : writer.text.insert('\n');
    }
    const opening = remarkAt(slice);
    if (opening === null) return;
    this.#remark = { kind: opening.kind, start: writer.text.length, depth: this.#stack.length };
    appendInlines(node.children, this.#text, start + opening.length);
    writer.text.insert('\n');
    if (closes && lines.length > 1) this.#endRemark(place.level);
  }

  #endRemark(level: number): void {
    const remark = this.#remark;
    if (remark === null) return;
    this.#remark = null;
    const markup: Markup = { level, note: remark.kind };
    this.#text.writer.end(remark.start, { type: 'paragraph' }, markup);
    const images = this.#images;
    this.#images = [];
    this.#figures(images, level);
  }

  #html(_value: string): void {
    // HTML between blocks is layout
  }

  #figures(images: readonly FoundImage[], level: number): void {
    if (this.#remark) {
      this.#images.push(...images);
      return;
    }
    const { writer } = this.#text;
    for (const { url, alt, start, end } of images) {
      const from = writer.text.length;
      if (alt !== '') writer.text.append(alt, start, end);
      writer.end(from, { type: 'figure', url }, { level });
    }
  }
}

const isBold = ({ children }: Paragraph) => children.length === 1 && children[0]?.type === 'strong';
