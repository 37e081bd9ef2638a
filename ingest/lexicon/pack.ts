// The shape of a language pack: everything that reading knows of a language, as data. A pack
// holds words and short phrases in lower case; how they are matched is the extractors' business.
import type { ControlAction, JumpKind, NoteKind, SectionRole } from '../../schema/lists.ts';

export interface LanguagePack {
  /** BCP 47 tag. */
  readonly language: string;
  /** Words before the number of a figure, caption or mention: "figure", "fig.". */
  readonly figureWords: readonly string[];
  /** Words before the number of a step, as a label ("Step 1:") or in a jump ("step 3"). */
  readonly stepWords: readonly string[];
  /** Words before the number in a label at the head of a line: "step" in "Step 1:". */
  readonly labelWords: readonly string[];
  /** Headings by role, in normal form. */
  readonly headings: Readonly<Record<Exclude<SectionRole, 'other'>, readonly string[]>>;
  /** Words that open a note, and the kind of note they open. */
  readonly notes: Readonly<Record<Exclude<NoteKind, 'footnote'>, readonly string[]>>;
  /** Verb phrases that come before a step number: "proceed with", "repeat", "obtained at". */
  readonly jumps: Readonly<Record<JumpKind, readonly string[]>>;
  /** Words between the two ends of a range: "to", "through". */
  readonly rangeWords: readonly string[];
  /** Words that open a clause saying when a step applies: "if". */
  readonly conditionWords: readonly string[];
  /** Words that mark a step as optional: "optionally", "optional". */
  readonly optionalWords: readonly string[];
  /** Verbs of acting on a control, by action. */
  readonly actions: Readonly<Record<ControlAction, readonly string[]>>;
  /** Nouns for a control, before or after its name: "button", "tab", "field". */
  readonly controlNouns: readonly string[];
  /** Aliases of platforms by platform id. */
  readonly platforms: Readonly<Record<string, readonly string[]>>;
  /** Words of titles. */
  readonly titles: {
    /** Openings that the goal follows: "how to", "how do i", "i want to". */
    readonly goal: readonly string[];
    /** Openings that the obstacle follows: "unable to", "cannot", "without". */
    readonly obstacle: readonly string[];
    /** Prepositions that the method follows: "with", "using", "via", "by". */
    readonly method: readonly string[];
    /** Prepositions that a platform follows: "for", "on". */
    readonly platform: readonly string[];
  };
  /** Words that make a quotation an error message: "error", "error message", "displays". */
  readonly errorWords: readonly string[];
  /** Phrases that introduce a cause: "may indicate", "because", "caused by". */
  readonly causeWords: readonly string[];
  /** Phrases that introduce a remedy that is no imperative: "we explain how to", "please". */
  readonly remedyWords: readonly string[];
  /** Verbs by which an instruction begins, beside those of `actions`: "make", "check", "log". */
  readonly instructionVerbs: readonly string[];
  /** Words before a pointer to another text: "see", "refer to", "consult". */
  readonly referenceWords: readonly string[];
  /** Words for a section, before its heading: "section". */
  readonly sectionWords: readonly string[];
  /** Lines of site furniture, in normal form. */
  readonly boilerplate: readonly string[];
}
