// Builds the tree of a Markdown text, or of a piece of one. In: what begins and ends, in order. Out:
// nodes, each made when it ends, when all that is kept of it is known.
import type { Token, TokenizeContext, TokenType } from 'micromark-util-types';
import type { MarkdownNode } from './nodes.ts';

/** A node in the making, with what was said of it so far. */
export interface Frame {
  start: number;
  readonly children: MarkdownNode[];
  /** Whether a line that ends in it is part of its words. */
  holdsLineEnds: boolean;
  readonly isItem: boolean;
  /** Whether a box to check stands at its head. */
  isTask: boolean;
  /** The label of a reference, definition or footnote, as the source has it. */
  label: string;
  /** Where a link or definition leads; null for a reference. */
  url: string | null;
  /** The rank of a heading, or the number of the first item of a list. */
  number: number | null;
}

/** Text in the making: more of it may follow. */
interface OpenText {
  readonly type: 'text';
  value: string;
  readonly start: number;
  end: number;
}

/** Which part of a text is built, in offsets of the text. */
export interface Part {
  /** What is added to the offsets of tokens. */
  readonly shift: number;
  readonly start: number;
  readonly end: number;
}

export class TreeBuilder {
  /** Addresses by label; the first of a label counts. */
  readonly definitions: Map<string, string>;
  /** Whether the line that ends next does so by a break, which was told already. */
  isAfterBreak = false;
  isInTable = false;
  readonly #part: Part;
  readonly #stack: Frame[] = [];
  #top = frameAt(0, false, false);
  #text: OpenText | null = null;

  constructor(part: Part, definitions: Map<string, string>) {
    this.#part = part;
    this.definitions = definitions;
  }

  /** The innermost node in the making. */
  get top(): Frame {
    return this.#top;
  }

  /** The node that the innermost one stands in. */
  get parent(): Frame | undefined {
    return this.#stack.at(-1);
  }

  open({ start }: Token, holdsLineEnds: boolean, isItem = false): void {
    this.#stack.push(this.#top);
    this.#top = frameAt(start.offset + this.#part.shift, holdsLineEnds, isItem);
    this.#text = null;
  }

  /** Ends the innermost node: it becomes what `make` makes of it. */
  close({ end }: Token, make: (frame: Frame, end: number) => MarkdownNode): void {
    const node = make(this.#top, end.offset + this.#part.shift);
    this.#top = this.#stack.pop() ?? this.#top;
    this.#top.children.push(node);
    this.#text = null;
  }

  /** Adds a node that holds no others. */
  add({ start, end }: Token, make: (start: number, end: number) => MarkdownNode): void {
    const { shift } = this.#part;
    this.#top.children.push(make(start.offset + shift, end.offset + shift));
    this.#text = null;
  }

  /** Adds words, to those before them if nothing stands between. */
  addText({ start, end }: Token, value: string): void {
    const { shift } = this.#part;
    if (this.#text === null) {
      const from = start.offset + shift;
      this.#text = { type: 'text', value, start: from, end: end.offset + shift };
      this.#top.children.push(this.#text);
    } else {
      this.#text.value += value;
      this.#text.end = end.offset + shift;
    }
  }

  /** Keeps the address of a label, unless what defines it belongs to another part. */
  define(identifier: string, url: string, start: number): void {
    if (this.#isOwn(start) && !this.definitions.has(identifier))
      this.definitions.set(identifier, url);
  }

  /** The blocks of this part. */
  blocks(): readonly MarkdownNode[] {
    return this.#top.children.filter(({ start }) => this.#isOwn(start));
  }

  #isOwn(offset: number): boolean {
    return offset >= this.#part.start && offset < this.#part.end;
  }
}

const frameAt = (start: number, holdsLineEnds: boolean, isItem: boolean): Frame => ({
  start,
  children: [],
  holdsLineEnds,
  isItem,
  isTask: false,
  label: '',
  url: null,
  number: null,
});

/** What a token does to what is built; `source` gives its characters. */
export type Handler = (builder: TreeBuilder, token: Token, source: TokenizeContext) => void;
export type Handlers = Readonly<Partial<Record<TokenType, Handler>>>;
