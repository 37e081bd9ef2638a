// Headings that carry a number or a letter: "Step 2: Repair the file", "B. Register the lamp". They
// look like steps. What tells them apart: they are set off by blank lines and the next number does
// not follow; or below each stands text of its own; or below each letter a list begins anew.
import type { Lexicon } from '../lexicon/lexicon.ts';
import { roleNamed } from './headings.ts';
import type { Block, Labelled, Layout, Paragraph } from './nodes.ts';

const MAX_LENGTH = 140;
const MIN_BLANKS = 2;
/** So many headings, at least, are known by what stands below them alone. */
const MIN_ROW = 2;

/** The blocks with numbered headings made paragraphs, whose words hold the number too. */
export function withNumberedHeadings(blocks: readonly Block[], lexicon: Lexicon): Block[] {
  const inRows = new Set([...letteredRow(blocks), ...rowsAboveText(blocks, lexicon)]);
  let last = 0;
  return blocks.map((block, index) => {
    if (block.type !== 'labelled') return block;
    const number = Number(block.path[0]);
    const inRow = inRows.has(index);
    const expected = number === 1 || (last > 0 && number > last && number <= last + 2);
    if (!inRow && !(expected && isSetOff(block, blocks[index + 1]))) return block;
    if (block.path[0] === String(number)) last = number;
    return headingFrom(block, inRow ? { ...block.data, marked: true } : block.data);
  });
}

function isSetOff(block: Labelled, next: Block | undefined): boolean {
  if (block.data.blanksBefore < MIN_BLANKS || !mayBeHeading(block) || next === undefined)
    return false;
  if (next.data.blanksBefore === 0 || next.type === 'figure') return false;
  return next.type !== 'labelled' || next.path[0] === '1';
}

function mayBeHeading({ path, children: [words] }: Labelled): boolean {
  const { value } = words;
  if (path.length > 1 || value === '' || value.length > MAX_LENGTH) return false;
  return !'.;,!'.includes(value.charAt(value.length - 1));
}

/** Indexes of "A. …", "B. …" where a list begins at 1 below each. */
function letteredRow(blocks: readonly Block[]): readonly number[] {
  const row: number[] = [];
  let above: number | null = null;
  blocks.forEach((block, index) => {
    if (block.type !== 'labelled') return;
    if (block.path[0] === '1' && above !== null) row.push(above);
    const letter = String.fromCharCode(0x41 + row.length);
    above = block.label.startsWith(letter) && mayBeHeading(block) ? index : null;
  });
  return row.length < MIN_ROW ? [] : row;
}

/** Indexes of "1. …", "2. …" that are no sentences, with sentences below each of them. */
function rowsAboveText(blocks: readonly Block[], lexicon: Lexicon): readonly number[] {
  const found: number[] = [];
  let row: number[] = [];
  let broken = true;
  const close = () => {
    if (!broken && row.length >= MIN_ROW) found.push(...row);
  };
  blocks.forEach((block, index) => {
    if (block.type !== 'labelled') return;
    if (block.path[0] === '1' && block.path.length === 1) {
      close();
      row = [];
      broken = leadsIntoSteps(blocks[index - 1], lexicon);
    }
    broken ||= block.path[0] !== String(row.length + 1) || !standsAboveText(blocks, index);
    row.push(index);
  });
  close();
  return found;
}

function standsAboveText(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block?.type !== 'labelled' || next?.type !== 'paragraph') return false;
  if (block.data.blanksBefore === 0 || next.data.blanksBefore === 0) return false;
  const question = /[?\uff1f]$/.test(block.children[0].value);
  return mayBeHeading(block) && !question && /[.!?\u3002]$/.test(next.children[0].value);
}

/** Whether a line says that what follows are steps: "Procedure", "Do this:". */
const leadsIntoSteps = (before: Block | undefined, lexicon: Lexicon) =>
  before?.type === 'paragraph' &&
  (/[:\uff1a]$/.test(before.children[0].value) ||
    roleNamed(before.children[0], lexicon) === 'procedure');

function headingFrom({ position, label, children: [words] }: Labelled, data: Layout): Paragraph {
  return {
    type: 'paragraph',
    data,
    position,
    children: [{ type: 'text', value: `${label} ${words.value}`, position }],
  };
}
