// What every way of reading is reduced to, so that truth, our reader and the peer can be compared:
// an outline of the text, and from it lists of keys, one list for each kind of fact. A key holds
// what must be right for the fact to count; equal keys are the same fact.
import { fold } from '../schema/text.ts';

export interface OutlineStep {
  readonly label: string | null;
  readonly text: string;
  /** Null for a step of the outermost list. */
  readonly parent: OutlineStep | null;
  /** 0 for a step of the outermost list. */
  readonly depth: number;
}

export interface OutlineProcedure {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly steps: readonly OutlineStep[];
}

export interface OutlineFigure {
  /** The printed number, or the address of the image. */
  readonly id: string;
  readonly line: number;
  readonly step: OutlineStep | null;
}

export interface Outline {
  /** Line of the title, from 1; null where the rendering has no such line. */
  readonly articles: readonly { readonly line: number | null; readonly title: string }[];
  readonly headings: readonly string[];
  readonly procedures: readonly OutlineProcedure[];
  readonly figures: readonly OutlineFigure[];
  /** What is pointed at. */
  readonly references: readonly string[];
}

export const KINDS = [
  'articles',
  'sections',
  'procedures',
  'steps',
  'sub-steps',
  'figures',
  'figures with step',
  'references',
  'error messages',
  'error → solution',
] as const;
export type Kind = (typeof KINDS)[number];

export type Facts = ReadonlyMap<Kind, readonly string[]>;

/** How texts and steps of a rendering are compared. */
export interface Keying {
  /** Labels count only where the rendering prints them; else the depth of a step does. */
  readonly hasLabels: boolean;
  /** White space tells nothing where the truth has put blanks around every inline element. */
  readonly ignoresSpace: boolean;
}

/** The facts of an outline as keys. */
export function factsOf(outline: Outline, keying: Keying): Facts {
  const words = (text: string) => wordsOf(text, keying.ignoresSpace);
  const step = ({ label, depth, text }: OutlineStep): string =>
    `${keying.hasLabels ? wordsOf(label ?? '', false) : '>'.repeat(depth + 1)} ${words(text)}`;
  const { procedures, figures } = outline;
  const steps = procedures.flatMap((one) => one.steps);
  return new Map<Kind, readonly string[]>([
    ['articles', outline.articles.map(({ line, title }) => `${line ?? ''} ${words(title)}`)],
    ['sections', outline.headings.map(words)],
    ['procedures', procedures.map((one) => `${edge(one.steps[0])} … ${edge(one.steps.at(-1))}`)],
    ['steps', steps.map(step)],
    ['sub-steps', steps.flatMap((one) => (one.parent ? `${step(one)} ← ${step(one.parent)}` : []))],
    ['figures', figures.map(({ id }) => id)],
    [
      'figures with step',
      figures.map((one) => `${one.id} ← ${one.step ? step(one.step) : 'no step'}`),
    ],
    ['references', outline.references],
  ]);

  function edge(one: OutlineStep | undefined): string {
    return one === undefined ? '' : step(one);
  }
}

/** Words as they are compared: folded, in lower case, without closing punctuation. */
export function wordsOf(text: string, ignoresSpace: boolean): string {
  const plain = fold(text).toLowerCase();
  let end = plain.length;
  while (end > 0 && '.:;, '.includes(plain.charAt(end - 1))) end -= 1;
  const words = plain.slice(0, end);
  return ignoresSpace ? words.replaceAll(' ', '') : words;
}
