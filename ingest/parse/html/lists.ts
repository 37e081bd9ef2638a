// The labels of list items as a page prints them: "3.", "b.", "IV.". In: a list and its items. Out: a
// label for each item in turn.
import type { ListLabel } from '../markup/drafts.ts';
import { attributeOf, type HtmlElement } from './nodes.ts';

type Style = '1' | 'a' | 'A' | 'i' | 'I';

const STYLES: Readonly<Record<string, Style>> = {
  decimal: '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  loweralpha: 'a',
  upperalpha: 'A',
  lowerroman: 'i',
  upperroman: 'I',
};
const STYLE = /list-style(?:-type)?\s{0,4}:\s{0,4}([a-z-]{1,20})/i;
const LETTERS = 26;
/** Numbers above are printed as digits in roman lists too. */
const MAX_ROMAN = 3999;
/** A number of more digits is none. */
const NUMBER = /^\s{0,4}([+-]?[0-9]{1,9})/;

/** Counts the items of an ordered list. */
export class ItemCounter {
  readonly #style: Style;
  readonly #step: 1 | -1;
  #next: number;

  constructor(list: HtmlElement) {
    const reversed = attributeOf(list, 'reversed') !== null;
    this.#style = styleOf(list);
    this.#step = reversed ? -1 : 1;
    this.#next = numberIn(attributeOf(list, 'start')) ?? (reversed ? itemsOf(list) : 1);
  }

  /** The label of the next item. */
  label(item: HtmlElement): ListLabel {
    const number = numberIn(attributeOf(item, 'value')) ?? this.#next;
    this.#next = number + this.#step;
    const printed = print(number, this.#style);
    return { label: `${printed}.`, number: printed.toLowerCase() };
  }
}

function styleOf(list: HtmlElement): Style {
  const type = attributeOf(list, 'type');
  if (type === 'a' || type === 'A' || type === 'i' || type === 'I') return type;
  const style = STYLE.exec((attributeOf(list, 'style') ?? '').slice(0, 200))?.[1] ?? '';
  const classes = (attributeOf(list, 'class') ?? '').slice(0, 200).split(/\s/);
  const named = [style, ...classes].find((name) => Object.hasOwn(STYLES, name.toLowerCase()));
  return STYLES[named?.toLowerCase() ?? 'decimal'] ?? '1';
}

const itemsOf = ({ children }: HtmlElement) =>
  children.filter((child) => child.type === 'element' && child.name === 'li').length;

function numberIn(value: string | null): number | null {
  const digits = NUMBER.exec(value ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

function print(number: number, style: Style): string {
  if (style === '1' || number < 1) return String(number);
  if (style === 'a' || style === 'A') return inCase(letters(number), style === 'A');
  return number > MAX_ROMAN ? String(number) : inCase(roman(number), style === 'I');
}

const inCase = (text: string, upper: boolean) => (upper ? text.toUpperCase() : text);

/** 1 → a, 26 → z, 27 → aa. */
function letters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    text = String.fromCharCode(0x61 + ((rest - 1) % LETTERS)) + text;
  return text;
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, digits] of ROMAN) for (; rest >= value; rest -= value) text += digits;
  return text;
}
