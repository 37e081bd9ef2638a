// By what a title is told beside its words and blank lines: an identifier at its head, a mark of its
// rank ("# …", an underline), a line of decoration above it. In: the blocks of a dump and the first
// title. Out: what that title bears, and what the same on another line weighs.
import { identifierAt } from '../lexicon/schemes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { roleNamed } from './headings.ts';
import type { Block } from './nodes.ts';
import type { Scale } from './scale.ts';

/** What the first title of a document bears, and no heading of a section does. */
export interface TitleMarks {
  readonly mark: string | null;
  readonly identified: boolean;
}

export function marksOf(blocks: readonly Block[], titleAt: number, lexicon: Lexicon): TitleMarks {
  const title = blocks[titleAt];
  if (title?.type !== 'paragraph') return { mark: null, identified: false };
  const { mark } = title.data;
  const identified = identifierAt(title.children[0].value, lexicon.schemes) !== null;
  if (mark === undefined) return { mark: null, identified };
  const shared = blocks.some(
    (block) =>
      block.type === 'paragraph' &&
      block.data.mark === mark &&
      roleNamed(block.children[0], lexicon) !== null,
  );
  return { mark: shared ? null : mark, identified };
}

/** Weighs what a line bears beside its words. */
export function weighMarks(
  scale: Scale,
  blocks: readonly Block[],
  index: number,
  { mark, identified }: TitleMarks,
  lexicon: Lexicon,
): void {
  const block = blocks[index];
  if (block?.type !== 'paragraph') return;
  if (mark !== null && block.data.mark === mark) scale.add(10, 'marked as the first title is');
  if (identifierAt(block.children[0].value, lexicon.schemes) !== null)
    scale.add(identified ? 8 : 4, 'an identifier');
  if (blocks[index - 1]?.type === 'thematicBreak') scale.add(4, 'below a line of decoration');
}
