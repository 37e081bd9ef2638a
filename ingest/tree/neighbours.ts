// What stands nearest above and below each line: captions, numbered steps, headings that name a
// role. In: the blocks of a dump. Out: whether numbers go on across a line, or begin again, and
// whether labels or headings look different above and below it. Two passes over the blocks.
import type { SectionRole } from '../../schema/lists.ts';
import type { Looks } from './looks.ts';
import type { Block } from './nodes.ts';

/** What was met last, going in one direction. */
interface Met {
  readonly figure: number | null;
  /** The number of a step and the shape of its label: "Step 3:" → 3, "step #:". */
  readonly step: { readonly number: number; readonly shape: string } | null;
  /** Whether a heading that names a role ends in a colon. */
  readonly colon: boolean | null;
}

const NOTHING: Met = { figure: null, step: null, colon: null };

export class Neighbours {
  readonly #above: readonly Met[];
  readonly #below: readonly Met[];

  constructor(blocks: readonly Block[], looks: Looks) {
    const facts = blocks.map((block, index) => factOf(block, looks.role(index)));
    this.#above = carried(facts);
    this.#below = carried([...facts].reverse()).reverse();
  }

  /** Whether the captions above and below a line are numbered as one row. */
  figuresGoOn(index: number): boolean {
    const above = this.#above[index]?.figure ?? null;
    const below = this.#below[index]?.figure ?? null;
    return above !== null && below === above + 1;
  }

  figuresRestart(index: number): boolean {
    return this.#above[index]?.figure != null && this.#below[index]?.figure === 1;
  }

  /** Whether the step below a line is the next of the list above it. */
  stepsGoOn(index: number): boolean {
    const above = this.#above[index]?.step;
    const below = this.#below[index]?.step;
    if (!above || !below) return false;
    return below.number === above.number + 1 && below.shape === above.shape;
  }

  /** Whether labels or headings are set otherwise below a line than above it. */
  styleChanges(index: number): boolean {
    const above = this.#above[index] ?? NOTHING;
    const below = this.#below[index] ?? NOTHING;
    if (above.step && below.step && above.step.shape !== below.step.shape) return true;
    return above.colon !== null && below.colon !== null && above.colon !== below.colon;
  }
}

/** What each block says, or null where it says nothing. */
function factOf(block: Block, role: SectionRole | null): Partial<Met> | null {
  if (block.type === 'figure') return { figure: Number.parseInt(block.number ?? '', 10) };
  if (block.type === 'labelled') {
    const number = Number(block.path[0]);
    if (block.path.length > 1 || block.weak || Number.isNaN(number)) return null;
    return { step: { number, shape: block.label.toLowerCase().replace(/\d+/, '#') } };
  }
  if (block.type !== 'paragraph') return null;
  return role === null ? null : { colon: /[:\uff1a]$/.test(block.children[0].value) };
}

/** For each place, what was met before it. */
function carried(facts: readonly (Partial<Met> | null)[]): Met[] {
  let met = NOTHING;
  return facts.map((fact) => {
    const before = met;
    if (fact) met = { ...met, ...fact };
    return before;
  });
}
