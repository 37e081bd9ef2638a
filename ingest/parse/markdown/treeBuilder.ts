// Builds the tree of a Markdown text. In: what begins and ends, in order. Out:
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

type Place = Pick<Token, 'start' | 'end'>;

export class TreeBuilder {
  /** Addresses by label; the first of a label counts. */
  readonly definitions = new Map<string, string>();
  /** Whether the line that ends next does so by a break, which was told already. */
  isAfterBreak = false;
  isInTable = false;
  readonly #stack: Frame[] = [];
  #top = frameAt(0, false, false);
  #text: OpenText | null = null;

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
    this.#top = frameAt(start.offset, holdsLineEnds, isItem);
    this.#text = null;
  }

  /** Ends the innermost node: it becomes what `make` makes of it. */
  close({ end }: Token, make: (frame: Frame, end: number) => MarkdownNode): void {
    const node = make(this.#top, end.offset);
    this.#top = this.#stack.pop() ?? this.#top;
    this.#top.children.push(node);
    this.#text = null;
  }

  /** Adds a node that holds no others. */
  add({ start, end }: Token, make: (start: number, end: number) => MarkdownNode): void {
    this.#top.children.push(make(start.offset, end.offset));
    this.#text = null;
  }

  /** Adds words, to those before them if nothing stands between. */
  addText({ start, end }: Place, value: string): void {
    if (this.#text === null) {
      this.#text = { type: 'text', value, start: start.offset, end: end.offset };
      this.#top.children.push(this.#text);
    } else {
      this.#text.value += value;
      this.#text.end = end.offset;
    }
  }

  /** Keeps the address of a label, if it is the first. */
  define(identifier: string, url: string): void {
    if (!this.definitions.has(identifier)) this.definitions.set(identifier, url);
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
