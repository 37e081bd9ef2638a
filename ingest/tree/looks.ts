// How the lines of a dump look, each looked at once: many lines are asked about again and again while
// titles are weighed. In: blocks. Out: whether a line could be a title or is a heading, the role that
// it names, and how alike it is to the line below it.
import type { SectionRole } from '../../schema/lists.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isHeading, roleNamed } from './headings.ts';
import type { Block } from './nodes.ts';
import { likenessOf, stemsOf, type Likeness, type Stems } from './restating.ts';
import { isTitleLike } from './titles.ts';

export class Looks {
  readonly #blocks: readonly Block[];
  readonly #headingBlanks: number;
  readonly #lexicon: Lexicon;
  readonly #roles: readonly (SectionRole | null)[];
  readonly #titleLike: (boolean | undefined)[];
  readonly #stems: (Stems | null | undefined)[];
  readonly #likeness: (Likeness | undefined)[];
  /** By index and by what stands before: nothing of note, a heading, a title. */
  readonly #headings: (boolean | undefined)[];

  constructor(blocks: readonly Block[], headingBlanks: number, lexicon: Lexicon) {
    this.#blocks = blocks;
    this.#headingBlanks = headingBlanks;
    this.#lexicon = lexicon;
    this.#titleLike = new Array<boolean | undefined>(blocks.length).fill(undefined);
    this.#stems = new Array<Stems | null | undefined>(blocks.length).fill(undefined);
    this.#likeness = new Array<Likeness | undefined>(blocks.length).fill(undefined);
    this.#headings = new Array<boolean | undefined>(blocks.length * 3).fill(undefined);
    this.#roles = blocks.map((block) =>
      block.type === 'paragraph' ? roleNamed(block.children[0], lexicon) : null,
    );
  }

  /** The role that a line names by itself. */
  role(index: number): SectionRole | null {
    return this.#roles[index] ?? null;
  }

  isTitleLike(index: number): boolean {
    const block = this.#blocks[index];
    return (this.#titleLike[index] ??=
      block !== undefined && isTitleLike(block, this.#headingBlanks, this.#lexicon));
  }

  likenessBelow(index: number): Likeness {
    return (this.#likeness[index] ??= likenessOf(this.#stemsAt(index), this.#stemsAt(index + 1)));
  }

  #stemsAt(index: number): Stems | null {
    const known = this.#stems[index];
    return known === undefined ? (this.#stems[index] = stemsOf(this.#blocks[index])) : known;
  }

  isHeading(index: number, previousIsHeading: boolean, afterTitle: boolean): boolean {
    const block = this.#blocks[index];
    if (block?.type !== 'paragraph') return false;
    const place = index * 3 + (previousIsHeading ? 1 : afterTitle ? 2 : 0);
    const headingBlanks = this.#headingBlanks;
    const context = { blocks: this.#blocks, index, previousIsHeading, afterTitle, headingBlanks };
    return (this.#headings[place] ??= isHeading(block, context, this.#lexicon));
  }
}
