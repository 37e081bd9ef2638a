// What a table is for: rows of data, the layout of a page, or a box around a remark. In: the table.
// Out: which of these it is.
import type { NoteKind } from '../../../schema/lists.ts';
import { fold } from '../../../schema/text.ts';
import { remarkKind } from '../markup/remarks.ts';
import { attributeOf, HOLDS, textsOf, type HtmlElement } from './nodes.ts';

/** Text longer than this is no word that opens a remark, in UTF-16 code units. */
const MAX_WORD_LENGTH = 24;
/** Cells that are looked at. */
const MAX_CELLS = 3;

/** Whether a table only arranges what stands in it. */
export function isLayout(table: HtmlElement): boolean {
  const role = attributeOf(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  if ((table.holds & (HOLDS.orderedList | HOLDS.heading)) !== 0) return true;
  return cellsOf(table).length === 1;
}

/** The kind of remark that a table of two cells is: one says which, or shows it by a picture. */
export function remarkIn(table: HtmlElement): NoteKind | null {
  const cells = cellsOf(table);
  const [first, second] = cells;
  if (first === undefined || second === undefined || cells.length !== 2) return null;
  return first.size > MAX_WORD_LENGTH ? null : remarkNamed(first);
}

function remarkNamed(cell: HtmlElement): NoteKind | null {
  const words = fold(
    textsOf(cell, () => false)
      .map(({ text }) => text)
      .join(''),
  );
  if (words !== '') return remarkKind(words.toLowerCase().replace(/[:.!]$/, ''));
  let element: HtmlElement | undefined = cell;
  for (let depth = 0; element && depth < MAX_CELLS; depth += 1) {
    if (element.name === 'img')
      return remarkKind((attributeOf(element, 'alt') ?? '').trim().toLowerCase());
    element = element.children.find((child) => child.type === 'element');
  }
  return null;
}

/** The first cells of a table. */
function cellsOf(table: HtmlElement): readonly HtmlElement[] {
  const cells: HtmlElement[] = [];
  const stack: { readonly element: HtmlElement; next: number }[] = [{ element: table, next: 0 }];
  for (let frame = stack.at(-1); frame && cells.length < MAX_CELLS; frame = stack.at(-1)) {
    const child = frame.element.children[frame.next];
    frame.next += 1;
    if (child === undefined) stack.pop();
    else if (child.type === 'text') continue;
    else if (child.name === 'td' || child.name === 'th') cells.push(child);
    else if (ROWS.has(child.name)) stack.push({ element: child, next: 0 });
  }
  return cells;
}

const ROWS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'tr']);
