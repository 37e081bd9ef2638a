// The text of the paragraph in the making. In: pieces of text, line breaks, and where marks of text
// begin and end. Out: words added to what is read, white space collapsed as pages show it, with
// links and passages for one platform. Where paragraphs end is decided by whoever walks the page.
import type { BlockWriter } from '../markup/blockWriter.ts';
import type { HtmlElement, HtmlText } from './nodes.ts';

/** What of the text a link or a platform holds for; begins with the first word. */
interface Stretch {
  readonly element: HtmlElement;
  readonly kind: 'link' | 'platform';
  /** Address or platform. */
  readonly value: string;
  start: number;
  ended: boolean;
}

/** A paragraph that is whole. */
export interface FlowedText {
  /** Offset at which it begins in the text that is read. */
  readonly start: number;
  /** Offsets at which its further lines begin. */
  readonly breaks: readonly number[];
  readonly bold: boolean;
}

const BLANKS = /[ \t\n\f\r]+/g;
const NEEDS_COLLAPSING = /[\t\n\f\r]| {2}/;

export class Flow {
  readonly #writer: BlockWriter;
  #start = 0;
  #breaks: number[] = [];
  #hasWords = false;
  #hasPlainWords = false;
  #boldMarks = 0;
  /** Where the last word ends. */
  #wordsEnd = 0;
  #open: Stretch[] = [];

  constructor(writer: BlockWriter) {
    this.#writer = writer;
  }

  get hasWords(): boolean {
    return this.#hasWords;
  }

  /** Adds a piece of text; as it stands where white space is part of it. */
  add({ text, start, end }: HtmlText, verbatim: boolean): void {
    const reading = this.#writer.text;
    const blank = text.trim() === '';
    if (blank && !verbatim) {
      if (this.#hasWords) reading.append(text === '\u00a0' ? text : ' ', start, end);
      return;
    }
    const skipped = verbatim || this.#hasWords ? 0 : text.length - text.trimStart().length;
    if (!blank) this.#beginWords(start);
    if (verbatim || text.length !== end - start) reading.append(text, start, end);
    else if (NEEDS_COLLAPSING.test(text)) this.#addCollapsed(text, start, skipped);
    else reading.append(text.slice(skipped), start + skipped, end);
    if (!blank) this.#wordsEnd = reading.length;
  }

  /** Begins another line; false where the line before it is empty, so that a paragraph ends. */
  breakLine(): boolean {
    if (!this.#hasWords) return true;
    const { text } = this.#writer;
    if ((this.#breaks.at(-1) ?? 0) >= this.#wordsEnd) return false;
    text.insert('\n');
    this.#breaks.push(text.length);
    return true;
  }

  beginBold(): void {
    this.#boldMarks += 1;
  }

  endBold(): void {
    this.#boldMarks -= 1;
  }

  /** Begins a link or a passage for one platform; it is told when it ends. */
  begin(element: HtmlElement, kind: Stretch['kind'], value: string): void {
    this.#open.push({ element, kind, value, start: -1, ended: false });
  }

  end(element: HtmlElement): void {
    const stretch = this.#open.pop();
    if (stretch?.element === element) this.#close(stretch);
  }

  /** Ends the paragraph; null where it has no words. */
  take(): FlowedText | null {
    const taken = this.#hasWords
      ? {
          start: this.#start,
          breaks: this.#breaks.filter((at) => at < this.#wordsEnd),
          bold: !this.#hasPlainWords,
        }
      : null;
    this.#hasWords = false;
    this.#hasPlainWords = false;
    this.#breaks = [];
    return taken;
  }

  #beginWords(sourceStart: number): void {
    const { length } = this.#writer.text;
    if (!this.#hasWords) this.#start = length;
    this.#hasWords = true;
    this.#hasPlainWords ||= this.#boldMarks === 0;
    for (const stretch of this.#open) {
      // A mark may end in the source before the block that began in it.
      if (sourceStart >= stretch.element.end) this.#close(stretch);
      else if (stretch.start < 0) stretch.start = length;
    }
  }

  #close(stretch: Stretch): void {
    const { kind, value, start, ended } = stretch;
    stretch.ended = true;
    if (ended || start < 0) return;
    const end = this.#wordsEnd;
    if (kind === 'link') this.#writer.links.push({ start, end, url: value });
    else this.#writer.platforms.push({ start, end, platform: value });
  }

  #addCollapsed(text: string, start: number, skipped: number): void {
    const reading = this.#writer.text;
    let from = skipped;
    BLANKS.lastIndex = skipped;
    for (let match = BLANKS.exec(text); match; match = BLANKS.exec(text)) {
      const { index } = match;
      reading.append(text.slice(from, index), start + from, start + index);
      from = index + match[0].length;
      reading.append(' ', start + index, start + from);
    }
    reading.append(text.slice(from), start + from, start + text.length);
  }
}
