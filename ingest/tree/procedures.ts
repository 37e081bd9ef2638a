// Numbered lines to procedures and steps. Numbering is data: a gap or a repeat is kept, and only a
// restart at the first number begins another procedure. What stands between two steps belongs to
// the first of them; after the last step, only what stands directly under it does.
import type { SectionRole } from '../../schema/lists.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isLeadIn } from './headings.ts';
import { StepNumbering, type StepPlace } from './numbering.ts';
import { unlabelledPlaces } from './unlabelled.ts';
import type { Item, Labelled, Paragraph, Procedure, Section, Step } from './nodes.ts';

/** In these sections a numbered line is a footnote, a reference or a requirement. */
const WITHOUT_STEPS: readonly SectionRole[] = ['notes', 'references', 'requirements'];

type Child = Section['children'][number];
type Line = Item | Labelled | Paragraph;

/** Groups the numbered lines of a section, and what belongs to them, into procedures. */
export function groupProcedures(section: Section, lexicon: Lexicon): void {
  const numbered = holdsSteps(section, lexicon) ? placesOf(section) : new Map<number, StepPlace>();
  const places = numbered.size > 0 ? numbered : unlabelledPlaces(section, lexicon);
  section.children.forEach((child, index) => {
    if (isDecimal(child) && !places.has(index)) section.children[index] = asWords(child);
  });
  if (places.size === 0) return;
  const lastSteps = lastStepsOf(places);
  const grouped: Child[] = [];
  let procedure: Procedure | null = null;
  let isLast = false;
  let attached = false;
  for (const [index, child] of section.children.entries()) {
    const place = places.get(index);
    if (place && isLine(child)) {
      if (procedure === null || place.begins) {
        procedure = { type: 'procedure', position: child.position, children: [] };
        grouped.push(procedure);
      }
      procedure.children.push(stepFrom(child, place.parent));
      isLast = lastSteps.has(index);
      attached = true;
      extend(procedure, child);
      continue;
    }
    attached &&= standsUnder(child);
    const step = procedure ? stepAround(child, procedure) : undefined;
    if (procedure && step && child.type !== 'procedure' && (!isLast || attached)) {
      step.children.push(child);
      extend(procedure, child, step);
    } else {
      procedure = null;
      grouped.push(child);
    }
  }
  section.children = grouped;
}

const holdsSteps = (section: Section, lexicon: Lexicon) =>
  !WITHOUT_STEPS.includes(section.role) || isLedInto(section, lexicon);

/** Whether a child opens with what may be a sub-step's label or a plain number: "11.5 GB", "2.4.1". */
const isDecimal = (child: Child): child is Labelled =>
  child.type === 'labelled' && child.weak && child.path.length > 1;

/** A line whose number turned out to be no label: the number is one of its words. */
function asWords({ data, position, label, children: [words] }: Labelled): Paragraph {
  const value = `${label} ${words.value}`;
  return { type: 'paragraph', data, position, children: [{ type: 'text', value, position }] };
}

/** Whether the first numbered line of a section stands below a line that leads into steps. */
function isLedInto({ children }: Section, lexicon: Lexicon): boolean {
  const first = children.findIndex(({ type }) => type === 'labelled');
  const before = children[first - 1];
  if (before?.type !== 'paragraph') return false;
  const [words] = before.children;
  return /[:\uff1a]$/.test(words.value) && isLeadIn(words, lexicon);
}

/** The children that are steps, by index. */
function placesOf({ children, role }: Section): ReadonlyMap<number, StepPlace> {
  const places = new Map<number, StepPlace>();
  const numbering = new StepNumbering();
  const labelled = children.filter((child) => child.type === 'labelled');
  const questions = role === 'troubleshooting' || asksQuestions(labelled);
  let position = 0;
  for (const [index, child] of children.entries()) {
    if (child.type !== 'labelled') continue;
    position += 1;
    if (questions && isQuestion(child)) continue;
    const place = numbering.place(child, labelled[position]);
    if (place) places.set(index, place);
  }
  return places;
}

/** Whether numbered lines are questions: so many of them that no procedure asks as much. */
function asksQuestions(lines: readonly Labelled[]): boolean {
  const asking = lines.filter(isQuestion).length;
  return asking > 1 && asking * 2 > lines.length;
}

/** Whether a section is one of numbered questions. */
export const holdsQuestions = ({ children }: Section) =>
  asksQuestions(children.filter((child) => child.type === 'labelled'));

const isQuestion = (child: Labelled) => /[?\uff1f]$/.test(child.children[0].value);

/** Indexes of the children that are the last step of their procedure. */
function lastStepsOf(places: ReadonlyMap<number, StepPlace>): ReadonlySet<number> {
  const last = new Set<number>();
  let previous: number | undefined;
  for (const [index, { begins }] of places) {
    if (begins && previous !== undefined) last.add(previous);
    previous = index;
  }
  if (previous !== undefined) last.add(previous);
  return last;
}

/** Whether a child stands directly under what is before it; a list may have one blank line. */
function standsUnder(child: Child): boolean {
  if (child.type === 'procedure') return false;
  const { markup } = child.data;
  if (markup) return markup.level > 0;
  return child.type === 'figure' || child.data.blanksBefore <= (child.type === 'item' ? 1 : 0);
}

const isLine = (child: Child): child is Line =>
  child.type === 'labelled' || child.type === 'paragraph' || child.type === 'item';

function stepFrom(child: Line, parent: number | null): Step {
  const unlabelled = { label: null, number: null, path: [] };
  const { label, number, path } = child.type === 'labelled' ? child : unlabelled;
  const { position } = child;
  const [words] = child.children;
  return { type: 'step', label, number, path, parent, words, position, children: [] };
}

/**
 * The step that a child belongs to: the last one, or, where markup says that the list of that step
 * has ended, the step around that list.
 */
function stepAround(child: Child, { children }: Procedure): Step | undefined {
  const level = child.type === 'procedure' ? 0 : (child.data.markup?.level ?? 0);
  let step = children.at(-1);
  if (level === 0) return step;
  const lists: Step[] = [];
  for (let around = step; around; around = children[around.parent ?? -1]) lists.push(around);
  step = lists.at(-level);
  return step ?? lists[0];
}

/** Procedure and step end where their last child ends. */
function extend(procedure: Procedure, child: Child, step = procedure.children.at(-1)): void {
  const { end } = child.position;
  if (step) step.position = { start: step.position.start, end };
  procedure.position = { start: procedure.position.start, end };
}
