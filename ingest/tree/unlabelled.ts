// Steps whose labels are lost or were never printed: below a heading that names instructions or a
// goal ("To turn it off:"), the lines that tell the reader to do something. In: a section without numbered steps. Out: which of
// its children are steps, by index.
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isGoal } from './headings.ts';
import { tellsToDo } from './instructions.ts';
import type { StepPlace } from './numbering.ts';
import type { Section } from './nodes.ts';

/** Fewer lines, or more lines between them that tell nothing to do, make no procedure. */
const MIN_STEPS = 2;
const MIN_SHARE = 2 / 3;
type Child = Section['children'][number];

/** The children that are steps, in a section that is named a procedure; empty where none is. */
export function unlabelledPlaces(
  { children, role, heading }: Section,
  lexicon: Lexicon,
): ReadonlyMap<number, StepPlace> {
  const places = new Map<number, StepPlace>();
  const named = role === 'procedure' || (heading !== null && isGoal(heading.children[0], lexicon));
  if (!named || children.some(({ type }) => type === 'labelled')) return places;
  const first = children.findIndex((child) => isInstruction(child, lexicon));
  const kind = children[first]?.type;
  let lines = 0;
  /** Lines from the first step to the last. */
  let among = 0;
  for (let at = first; at >= 0 && at < children.length; at += 1) {
    const child = children[at];
    if (child === undefined || child.type !== kind) continue;
    lines += 1;
    if (!isInstruction(child, lexicon)) continue;
    places.set(at, { begins: places.size === 0, parent: null });
    among = lines;
  }
  const sure = places.size >= MIN_STEPS && places.size >= among * MIN_SHARE;
  return sure ? places : new Map();
}

const isInstruction = (child: Child, lexicon: Lexicon) =>
  (child.type === 'paragraph' || child.type === 'item') &&
  tellsToDo(child.children[0].value, lexicon);
