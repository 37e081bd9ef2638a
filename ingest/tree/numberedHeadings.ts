// Headings that carry a number: "Step 2: Repair the file", set off by blank lines and with text of
// their own below. They look like steps; what tells them apart is that the next number does not
// follow, and that the number before was a heading too.
import type { Block, Labelled, Paragraph } from './nodes.ts';

const MAX_LENGTH = 140;
const MIN_BLANKS = 2;

/** The blocks with numbered headings made paragraphs, whose words hold the number too. */
export function withNumberedHeadings(blocks: readonly Block[]): Block[] {
  let last = 0;
  return blocks.map((block, index) => {
    if (block.type !== 'labelled') return block;
    const number = Number(block.path[0]);
    const expected = number === 1 || (last > 0 && number > last && number <= last + 2);
    if (!expected || !isHeading(block, blocks[index + 1])) return block;
    last = number;
    return headingFrom(block);
  });
}

function isHeading({ path, data, children: [words] }: Labelled, next: Block | undefined): boolean {
  const text = words.value;
  if (path.length > 1 || data.blanksBefore < MIN_BLANKS || next === undefined) return false;
  if (text === '' || text.length > MAX_LENGTH || '.;,!'.includes(text.charAt(text.length - 1)))
    return false;
  if (next.data.blanksBefore === 0 || next.type === 'figure') return false;
  return next.type !== 'labelled' || next.path[0] === '1';
}

function headingFrom({ data, position, label, children: [words] }: Labelled): Paragraph {
  return {
    type: 'paragraph',
    data,
    position,
    children: [{ type: 'text', value: `${label} ${words.value}`, position }],
  };
}
