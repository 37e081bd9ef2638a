// The attributes of one tag, as the tokenizer comes by their parts. In: offsets of the source. Out:
// attributes, each with the place of its value.
import type { Attribute } from './nodes.ts';

/** Attributes of an element; further ones are left out. */
const MAX_ATTRIBUTES = 64;
const NONE: readonly Attribute[] = [];

export class AttributeReader {
  readonly #source: string;
  #attributes: Attribute[] = [];
  #name = '';
  #nameEnd = 0;
  #value = '';
  #valueStart = -1;

  constructor(source: string) {
    this.#source = source;
  }

  /** Begins an attribute, whose name stands between two offsets. */
  begin(start: number, end: number): void {
    this.#name = this.#source.slice(start, end).toLowerCase();
    this.#nameEnd = end;
    this.#value = '';
    this.#valueStart = -1;
  }

  /** Adds to the value what stands between two offsets. */
  add(start: number, end: number): void {
    if (this.#valueStart < 0) this.#valueStart = start;
    this.#value += this.#source.slice(start, end);
  }

  /** Adds to the value what a character reference stands for. */
  addCharacter(codePoint: number): void {
    if (this.#valueStart < 0) this.#valueStart = openingOf(this.#source, this.#nameEnd);
    this.#value += String.fromCodePoint(codePoint);
  }

  /** Ends the attribute, with its quotation mark. The first of a name counts. */
  end(end: number): void {
    const name = this.#name;
    const attributes = this.#attributes;
    if (attributes.length >= MAX_ATTRIBUTES || attributes.some((one) => one.name === name)) return;
    const start = this.#valueStart < 0 ? end : this.#valueStart;
    const isQuoted = start < end && start > 0 && isQuote(this.#source, start - 1);
    attributes.push({ name, value: this.#value, start, end: isQuoted ? end - 1 : end });
  }

  /** The attributes of the tag that ends. */
  take(): readonly Attribute[] {
    const taken = this.#attributes;
    if (taken.length === 0) return NONE;
    this.#attributes = [];
    return taken;
  }
}

/** Where the value of an attribute begins whose name ends at an offset. */
function openingOf(source: string, nameEnd: number): number {
  let at = nameEnd;
  while (at < source.length && ' \t\r\n\f='.includes(source.charAt(at))) at += 1;
  return isQuote(source, at) ? at + 1 : at;
}

const isQuote = (source: string, at: number) =>
  source.charAt(at) === '"' || source.charAt(at) === "'";
