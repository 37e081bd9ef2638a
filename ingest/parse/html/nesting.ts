// Which tags end which elements that are still open: the rules by which pages may leave out end
// tags, and what an end tag reaches. Data; `tree.ts` follows it.
import { BLOCKS, HEADINGS } from './nodes.ts';

/** A start tag ends the innermost of these elements that is open, unless a boundary is met first. */
export interface Ending {
  readonly names: ReadonlySet<string>;
  readonly boundary: ReadonlySet<string>;
}

const set = (...names: readonly string[]): ReadonlySet<string> => new Set(names);

/** End tags inside these reach nothing outside. */
export const SCOPE = set('table', 'td', 'th', 'caption', 'template', 'object', 'html', 'button');
const TABLE = set('table', 'template', 'html');
const LIST = new Set([...BLOCKS].filter((name) => !['address', 'div', 'p', 'li'].includes(name)));
const TERMS = new Set([...LIST].filter((name) => name !== 'dd' && name !== 'dt'));

const PARAGRAPH: Ending = { names: set('p'), boundary: SCOPE };
const CELL: Ending = { names: set('td', 'th'), boundary: set('tr', ...TABLE) };
const ROW: Ending = { names: set('tr'), boundary: TABLE };
const ROWS: Ending = {
  names: set('thead', 'tbody', 'tfoot', 'caption', 'colgroup'),
  boundary: TABLE,
};
const TERM: Ending = { names: set('dt', 'dd'), boundary: TERMS };

/** Start tags that end something beside a paragraph. */
const ENDINGS: ReadonlyMap<string, Ending> = new Map([
  ['li', { names: set('li'), boundary: LIST }],
  ['dt', TERM],
  ['dd', TERM],
  ['td', CELL],
  ['th', CELL],
  ['tr', ROW],
  ...[...ROWS.names].map((name) => [name, ROWS] as const),
  ['option', { names: set('option'), boundary: set('select', 'datalist') }],
  ['button', { names: set('button'), boundary: SCOPE }],
]);

/** Blocks that may stand in a paragraph, as parts of what is around it. */
const IN_PARAGRAPHS = set(
  'html',
  'head',
  'body',
  'title',
  'option',
  'optgroup',
  'select',
  'legend',
);

/** What a start tag ends, in this order. */
export const endingsOf: (name: string) => readonly Ending[] = (name) => known.get(name) ?? NONE;

const NONE: readonly Ending[] = [];
const known = new Map<string, readonly Ending[]>(
  [...BLOCKS, ...ENDINGS.keys()].map((name) => {
    const own = ENDINGS.get(name);
    const table = [CELL, ROW, ROWS].some((ending) => ending === own);
    const paragraph = BLOCKS.has(name) && !IN_PARAGRAPHS.has(name) && !table ? [PARAGRAPH] : [];
    return [name, own ? [...paragraph, own] : paragraph];
  }),
);

/** Elements of the head of a page; any other ends it. */
export const HEAD = set('title', 'meta', 'link', 'base', 'script', 'style', 'noscript', 'template');

/** Marks of text that may overlap with blocks: their end tag ends them and nothing around it. */
export const MARKS = set(
  ...['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt'],
  'u',
);

/** The elements that an end tag ends, and those beyond which it does not look. */
export const reachOf = (name: string): Ending => reaches.get(name) ?? reachFrom(name);

const reaches = new Map(
  [...BLOCKS, ...MARKS, 'span', 'button'].map((name) => [name, reachFrom(name)]),
);

function reachFrom(name: string): Ending {
  if (HEADINGS.has(name)) return { names: HEADINGS, boundary: SCOPE };
  const names = set(name);
  const own = ENDINGS.get(name);
  if (own && BLOCKS.has(name)) return { names, boundary: own.boundary };
  if (name === 'table' || name === 'template') return { names, boundary: set('html') };
  return { names, boundary: BLOCKS.has(name) || MARKS.has(name) ? SCOPE : BLOCKS };
}
