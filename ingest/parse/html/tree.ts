// HTML to the tree that it is read from. In: a source. Out: its root. Tags come from a tokenizer that
// works as browsers do; what they mean for nesting is decided here, in the order of the source:
// browsers move text out of broken tables, and then no element would be one stretch of the source.
// Nesting is capped, so that no tag costs more than the cap.
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { AttributeReader } from './attributes.ts';
import { endingsOf, HEAD, MARKS, reachOf, SCOPE, type Ending } from './nesting.ts';
import {
  BLOCKS,
  HEADINGS,
  HOLDS,
  PREFORMATTED,
  VOID,
  type Attribute,
  type HtmlElement,
} from './nodes.ts';

/** Elements in one another; more of them are left out, and their content stands in the last. */
const MAX_DEPTH = 500;

export interface HtmlTree {
  readonly root: HtmlElement;
  /** All elements, in the order of their start tags. */
  readonly elements: readonly HtmlElement[];
  /** Offset of the first tag that stood too deep, or null. */
  readonly tooDeepAt: number | null;
}

/** The tree of what stands between two offsets of a source. */
export function treeOf(source: string, start = 0, end = source.length): HtmlTree {
  const builder = new TreeBuilder(source, start, end);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(start === 0 && end === source.length ? source : source.slice(start, end));
  tokenizer.end();
  return builder.tree();
}

class TreeBuilder implements TokenizerCallbacks {
  readonly #source: string;
  /** Offset of the source at which the tokenizer counts 0. */
  readonly #base: number;
  readonly #end: number;
  readonly #root: HtmlElement;
  readonly #elements: HtmlElement[] = [];
  readonly #stack: HtmlElement[];
  /** How many elements of each name are open, and how many are left out as too deep. */
  readonly #open = new Map<string, number>();
  readonly #leftOut = new Map<string, number>();
  #tooDeepAt: number | null = null;
  /** Elements of other languages (svg, math) around. */
  #foreign = 0;
  /** Where the last piece of text or tag ended. */
  #at: number;
  #name = '';
  #tagStart = 0;
  readonly #attributes: AttributeReader;

  constructor(source: string, start: number, end: number) {
    this.#source = source;
    this.#attributes = new AttributeReader(source);
    this.#base = start;
    this.#end = end;
    this.#at = start;
    this.#root = elementOf('#root', [], null, start, end);
    this.#stack = [this.#root];
  }

  tree(): HtmlTree {
    return { root: this.#root, elements: this.#elements, tooDeepAt: this.#tooDeepAt };
  }

  isInForeignContext(): boolean {
    return this.#foreign > 0;
  }

  ontext(from: number, to: number): void {
    // An end tag that the text breaks off in is told as text from nowhere.
    if (from < 0) return;
    const start = this.#base + from;
    this.#at = this.#base + to;
    this.#addText(this.#source.slice(start, this.#at), start, this.#at);
  }

  ontextentity(codePoint: number, to: number): void {
    const start = this.#at;
    this.#at = this.#base + to;
    this.#addText(String.fromCodePoint(codePoint), start, this.#at);
  }

  oncdata(from: number, to: number, offset: number): void {
    this.ontext(from, to - offset);
    this.#at = this.#base + to + 1;
  }

  oncomment(_: number, to: number): void {
    this.#at = Math.min(this.#end, this.#base + to + 1);
  }

  ondeclaration(_: number, to: number): void {
    this.#at = Math.min(this.#end, this.#base + to + 1);
  }

  onprocessinginstruction(_: number, to: number): void {
    this.#at = Math.min(this.#end, this.#base + to + 1);
  }

  onopentagname(from: number, to: number): void {
    this.#tagStart = this.#base + from - 1;
    this.#name = this.#source.slice(this.#base + from, this.#base + to).toLowerCase();
  }

  onattribname(from: number, to: number): void {
    this.#attributes.begin(this.#base + from, this.#base + to);
  }

  onattribdata(from: number, to: number): void {
    this.#attributes.add(this.#base + from, this.#base + to);
  }

  onattribentity(codePoint: number): void {
    this.#attributes.addCharacter(codePoint);
  }

  onattribend(_: number, to: number): void {
    this.#attributes.end(this.#base + to);
  }

  onopentagend(to: number): void {
    this.#at = this.#base + to + 1;
    this.#start(false);
  }

  onselfclosingtag(to: number): void {
    this.#at = this.#base + to + 1;
    this.#start(true);
  }

  onclosetag(from: number, to: number): void {
    const name = this.#source.slice(this.#base + from, this.#base + to).toLowerCase();
    const close = this.#source.indexOf('>', this.#base + to);
    const before = this.#base + from - 2;
    this.#at = close < 0 || close >= this.#end ? this.#end : close + 1;
    this.#endTag(name, before);
  }

  onend(): void {
    while (this.#stack.length > 1) this.#pop(this.#end);
    const [top] = this.#stack;
    if (top) top.end = this.#end;
  }

  #addText(text: string, start: number, end: number): void {
    if (this.#top().name === 'head' && text.trim() !== '') this.#pop(start);
    const top = this.#top();
    if (!UNSEEN.has(top.name)) top.size += text.length;
    top.children.push({ type: 'text', text, start, end });
  }

  #top(): HtmlElement {
    return this.#stack.at(-1) ?? this.#root;
  }

  #start(selfClosing: boolean): void {
    const name = this.#name;
    const start = this.#tagStart;
    const attributes = this.#attributes.take();
    // A page has these once, wherever their tags stand.
    if ((name === 'html' || name === 'body' || name === 'head') && this.#count(name) > 0) return;
    if (!HEAD.has(name) && this.#top().name === 'head') this.#pop(start);
    if (this.#foreign > 0 && BLOCKS.has(name)) this.#leaveForeign(start);
    if (name === 'a' && this.#count(name) > 0) this.#endMark(name, start);
    for (const ending of endingsOf(name)) this.#endInnermost(ending, start);
    if (HEADINGS.has(name) && HEADINGS.has(this.#top().name)) this.#pop(start);
    const parent = this.#top();
    const element = elementOf(name, attributes, parent, start, this.#at);
    element.holds = ownHolds(name);
    const isEmpty = VOID.has(name) || (selfClosing && (this.#foreign > 0 || isForeign(name)));
    if (!isEmpty && this.#stack.length > MAX_DEPTH) {
      this.#tooDeepAt ??= start;
      this.#leftOut.set(name, (this.#leftOut.get(name) ?? 0) + 1);
      return;
    }
    this.#elements.push(element);
    parent.children.push(element);
    if (isEmpty) {
      parent.holds |= element.holds;
      return;
    }
    if (isForeign(name)) this.#foreign += 1;
    this.#open.set(name, this.#count(name) + 1);
    this.#stack.push(element);
  }

  #endTag(name: string, before: number): void {
    if (name === 'br') {
      const parent = this.#top();
      const element = elementOf(name, [], parent, before, this.#at);
      parent.children.push(element);
      return;
    }
    if (name === 'html' || name === 'body') return;
    const leftOut = this.#leftOut.get(name) ?? 0;
    if (leftOut > 0) {
      this.#leftOut.set(name, leftOut - 1);
      return;
    }
    if (!HEADINGS.has(name) && this.#count(name) === 0) return;
    if (MARKS.has(name)) this.#endMark(name, this.#at);
    else this.#endInnermost(reachOf(name), this.#at);
  }

  /** Ends the innermost open element of some names, and all in it, unless a boundary is met. */
  #endInnermost({ names, boundary }: Ending, at: number): void {
    if (!this.#isOpen(names)) return;
    for (let index = this.#stack.length - 1; index > 0; index -= 1) {
      const { name } = this.#stack[index] ?? this.#root;
      if (names.has(name)) {
        while (this.#stack.length > index) this.#pop(at);
        return;
      }
      if (boundary.has(name)) return;
    }
  }

  /** Ends a mark of text; a block that began in it goes on, and is no longer open below it. */
  #endMark(name: string, at: number): void {
    let crossesBlock = false;
    for (let index = this.#stack.length - 1; index > 0; index -= 1) {
      const element = this.#stack[index] ?? this.#root;
      if (element.name === name) {
        if (!crossesBlock) while (this.#stack.length > index) this.#pop(at);
        else {
          this.#stack.splice(index, 1);
          this.#settle(element, at);
        }
        return;
      }
      if (SCOPE.has(element.name)) return;
      crossesBlock ||= BLOCKS.has(element.name);
    }
  }

  #leaveForeign(at: number): void {
    while (this.#foreign > 0 && this.#stack.length > 1) this.#pop(at);
  }

  #pop(at: number): void {
    const element = this.#stack.pop();
    if (element) this.#settle(element, at);
  }

  #settle(element: HtmlElement, at: number): void {
    const { name, parent } = element;
    element.end = Math.max(element.end, at);
    if (parent) {
      parent.holds |= element.holds;
      parent.size += element.size;
    }
    if (isForeign(name)) this.#foreign -= 1;
    this.#open.set(name, this.#count(name) - 1);
  }

  #count(name: string): number {
    return this.#open.get(name) ?? 0;
  }

  #isOpen(names: ReadonlySet<string>): boolean {
    for (const name of names) if (this.#count(name) > 0) return true;
    return false;
  }
}

function elementOf(
  name: string,
  attributes: readonly Attribute[],
  parent: HtmlElement | null,
  start: number,
  end: number,
): HtmlElement {
  return { type: 'element', name, attributes, parent, children: [], start, end, holds: 0, size: 0 };
}

/** Their text is shown by no browser. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style']);

const isForeign = (name: string) => name === 'svg' || name === 'math';

/** What an element says of those around it. */
function ownHolds(name: string): number {
  if (name === 'img') return HOLDS.image;
  if (!BLOCKS.has(name)) return 0;
  if (name === 'ol') return HOLDS.block | HOLDS.orderedList;
  if (HEADINGS.has(name)) return HOLDS.block | HOLDS.heading;
  return PREFORMATTED.has(name) ? HOLDS.block | HOLDS.preformatted : HOLDS.block;
}
