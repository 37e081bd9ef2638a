// The words of a table: its cells in reading order, a row a line. In: a table. Out: its text
// added to what is read; images are handed back.
import type { FoundImage } from '../markup/foundImage.ts';
import { appendInlines, type MarkdownText } from './inlines.ts';
import type { Table } from './nodes.ts';

export function appendTable({ children }: Table, text: MarkdownText): readonly FoundImage[] {
  const images: FoundImage[] = [];
  for (const row of children) {
    if (row.type !== 'tableRow') continue;
    for (const cell of row.children) {
      if (cell.type !== 'tableCell') continue;
      images.push(...appendInlines(cell.children, text));
      text.writer.text.insert(' ');
    }
    text.writer.text.insert('\n');
  }
  return images;
}
