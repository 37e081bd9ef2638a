// The words of a table: its cells in reading order, a row a line. In: a table of mdast. Out: its text
// added to what is read; images are handed back.
import type { Table } from 'mdast';
import type { FoundImage } from '../markup/foundImage.ts';
import { appendInlines, type MarkdownText } from './inlines.ts';

export function appendTable({ children }: Table, text: MarkdownText): readonly FoundImage[] {
  const images: FoundImage[] = [];
  for (const row of children) {
    for (const cell of row.children) {
      images.push(...appendInlines(cell.children, text));
      text.writer.text.insert(' ');
    }
    text.writer.text.insert('\n');
  }
  return images;
}
