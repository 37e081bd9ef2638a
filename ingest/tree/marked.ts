// Which blocks of a marked-up source are titles of articles, and which paragraphs stand for headings
// that the markup does not have. In: flat blocks with what their markup says. Out: the index of the
// first title, and the blocks at which further articles begin.
import type { Lexicon } from '../lexicon/lexicon.ts';
import { THRESHOLD } from './beginnings.ts';
import { roleNamed } from './headings.ts';
import type { Block, Evidence, Paragraph } from './nodes.ts';
import { firstTitleOf } from './titles.ts';

/** Blocks above the title among which it is looked for. */
const MAX_FRONT = 12;
/** A paragraph in bold of so many characters may stand for a heading. */
const MAX_BOLD_LENGTH = 120;
/** Ranks of headings that are paragraphs in bold. */
const BOLD_RANK = 6;

export interface Titles {
  /** Index of the first title, or -1. */
  readonly titleAt: number;
  readonly beginnings: ReadonlyMap<number, Evidence>;
}

/** The titles among the blocks of a marked-up source. */
export function markedTitles(blocks: readonly Block[], lexicon: Lexicon): Titles {
  const titleAt = titleOf(blocks, lexicon);
  promoteBold(blocks, titleAt, lexicon);
  const tops = blocks.flatMap((block, index) => (rankOf(block) === 1 ? [index] : []));
  const beginnings = new Map<number, Evidence>();
  // Some writers set every section as a top heading: then one of them names a role.
  const titled = tops[0] === titleAt && !tops.some((index) => namesRole(blocks[index], lexicon));
  if (titled)
    for (const index of tops.slice(1))
      beginnings.set(index, { score: THRESHOLD, reasons: ['another heading of the first rank'] });
  return { titleAt, beginnings };
}

function titleOf(blocks: readonly Block[], lexicon: Lexicon): number {
  const stated = blocks.findIndex(({ data }) => data.markup?.title === true);
  if (stated >= 0) return stated;
  const head = blocks.slice(0, MAX_FRONT);
  const top = head.findIndex((block) => rankOf(block) === 1);
  if (top >= 0) return top;
  if (rankOf(blocks[0]) !== undefined) return 0;
  const first = firstTitleOf(blocks, lexicon);
  const block = blocks[first];
  return block?.type === 'paragraph' && mayStandAlone(block) ? first : -1;
}

/** Paragraphs in bold are headings where there are no others, or where they name a role. */
function promoteBold(blocks: readonly Block[], titleAt: number, lexicon: Lexicon): void {
  const unmarked = blocks.every((block, at) => at === titleAt || rankOf(block) === undefined);
  blocks.forEach((block, index) => {
    if (block.type !== 'paragraph' || index === titleAt) return;
    const { markup } = block.data;
    if (markup?.bold !== true || markup.level > 0 || !mayStandAlone(block)) return;
    if (!unmarked && !namesRole(block, lexicon)) return;
    markup.rank = BOLD_RANK;
    block.data.marked = true;
  });
}

const rankOf = (block: Block | undefined) => block?.data.markup?.rank;

const namesRole = (block: Block | undefined, lexicon: Lexicon) =>
  block?.type === 'paragraph' && roleNamed(block.children[0], lexicon) !== null;

const mayStandAlone = ({ children: [{ value }] }: Paragraph) =>
  value.length <= MAX_BOLD_LENGTH && !/[.;,!\u3002]$/.test(value);
