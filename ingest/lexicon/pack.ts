// The shape of a language pack: everything that reading knows of a language, as data. A pack
// holds words and short phrases in lower case; how they are matched is the extractors' business.
import type { ControlAction, JumpKind, NoteKind, SectionRole } from '../../schema/lists.ts';
import type { Grammar } from './grammar.ts';

/** Data that an article may state of itself, a line each. */
export type MetadataKey = 'identifier' | 'url' | 'updatedAt' | 'labels' | 'product' | 'version';

export interface LanguagePack {
  /** BCP 47 tag. */
  readonly language: string;
  /** Words before the number of a figure, caption or mention: "figure", "fig.". */
  readonly figureWords: readonly string[];
  /** Words before the numbers of several figures: "figures". */
  readonly figureWordsPlural: readonly string[];
  /** Words before the number of a step, as a label ("Step 1:") or in a jump ("step 3"). */
  readonly stepWords: readonly string[];
  /** Words before the number in a label at the head of a line: "step" in "Step 1:". */
  readonly labelWords: readonly string[];
  /** Numbers of steps with words on both sides or after them; "#" is the number: "第#步". */
  readonly stepFrames: readonly string[];
  /** Headings by role, in normal form. */
  readonly headings: Readonly<Record<Exclude<SectionRole, 'other'>, readonly string[]>>;
  /** Headings, in normal form, with which an article opens: "overview", "symptoms". */
  readonly openingHeadings: readonly string[];
  /** Openings of lines by which a site ends an article: "still need help". */
  readonly closings: readonly string[];
  /** Headings, in normal form, of sections that say what goes wrong: "symptoms". */
  readonly symptomHeadings: readonly string[];
  /** Headings, in normal form, of sections that say why: "cause". */
  readonly causeHeadings: readonly string[];
  /** Headings, in normal form, of sections that say what helps: "resolution". */
  readonly remedyHeadings: readonly string[];
  /** Openings of a goal as a heading, before a colon: "to" in "To export the log:". */
  readonly headingGoals: readonly string[];
  /** Phrases of lines with a colon that lead into a list and are no heading: "following". */
  readonly leadIns: readonly string[];
  /** Keys of lines that state data of the article: "Last updated: …". */
  readonly metadataKeys: Readonly<Record<MetadataKey, readonly string[]>>;
  /** Openings of a remark that belong to its words: "please note". */
  readonly notePhrases: Readonly<Record<Exclude<NoteKind, 'footnote'>, readonly string[]>>;
  /** Words that open a note, and the kind of note they open. */
  readonly notes: Readonly<Record<Exclude<NoteKind, 'footnote'>, readonly string[]>>;
  /** Verb phrases that come before a step number: "proceed with", "repeat", "obtained at". */
  readonly jumps: Readonly<Record<JumpKind, readonly string[]>>;
  /** Verb phrases that come after a step number: "に進" in "手順3に進みます". */
  readonly jumpsAfter: Readonly<Record<JumpKind, readonly string[]>>;
  /** Words between the two ends of a range: "to", "through". */
  readonly rangeWords: readonly string[];
  /** Words between the members of a list of numbers: "and", "or". */
  readonly listWords: readonly string[];
  /** Words that open a clause saying when a step applies: "if". */
  readonly conditionWords: readonly string[];
  /** Words that close such a clause: "場合は". */
  readonly conditionEndings: readonly string[];
  /** Words that mark a step as optional: "optionally", "optional". */
  readonly optionalWords: readonly string[];
  /** Openings of a sentence that say the same without a bracket or colon: "optionally". */
  readonly optionalPhrases: readonly string[];
  /** Verbs of acting on a control, by action. */
  readonly actions: Readonly<Record<ControlAction, readonly string[]>>;
  /** Nouns for a control, before or after its name: "button", "tab", "field". */
  readonly controlNouns: readonly string[];
  /** The same for several controls: "buttons", "switches". */
  readonly controlNounsPlural: readonly string[];
  /** Words between a control noun and the name: "named", "labelled". */
  readonly namingWords: readonly string[];
  /** Verbs of `actions` whose object is a control only beside a control noun: "open", "enter". */
  readonly weakVerbs: readonly string[];
  /** Nouns for what holds controls and is none: "page" in "the Settings page", "dialog box". */
  readonly containerNouns: readonly string[];
  /** Keys of a keyboard. */
  readonly keys: {
    /** Keys that are held while another is pressed, misspelt ones too: "ctrl", "crtl". */
    readonly modifiers: readonly string[];
    /** Keys with a name: "enter", "page up". */
    readonly named: readonly string[];
  };
  /** The closed classes of the language. */
  readonly grammar: Grammar;
  /** Aliases of platforms by platform id. */
  readonly platforms: Readonly<Record<string, readonly string[]>>;
  /** The platform that a platform is a kind of, by ids: what the configuration says of it. */
  readonly platformParents: Readonly<Record<string, string>>;
  /** Names of products as they are written, by their aliases. */
  readonly products: Readonly<Record<string, string>>;
  /** What tells a platform from a word that looks like one. */
  readonly platformClues: {
    /** Aliases that are words of the language too: they count with a capital letter only. */
    readonly capital: readonly string[];
    /** Aliases that count only alone or beside one of these words: "edge" beside "browser". */
    readonly beside: Readonly<Record<string, readonly string[]>>;
    /** Phrases that hold an alias and name no platform: "mac address". */
    readonly lookalikes: readonly string[];
    /** Nouns that may follow an alias: "device" in "for your Android device". */
    readonly nouns: readonly string[];
  };
  /** Words of titles. */
  readonly titles: {
    /** Openings that tell a title from a sentence: "how to", "i want to". */
    readonly opening: readonly string[];
    /** Openings that the goal follows: "how to", "how do i", "i want to". */
    readonly goal: readonly string[];
    /** Openings that the obstacle follows: "unable to", "cannot". */
    readonly obstacle: readonly string[];
    /** Openings of an obstacle inside a goal: "without". */
    readonly hindrances: readonly string[];
    /** Words that the method follows whatever it is: "using", "via". */
    readonly method: readonly string[];
    /** Prepositions that a method follows if it looks like a named means: "with", "by". */
    readonly namedMethod: readonly string[];
    /** Verbs whose "with" names a companion and no means: "share", "sync". */
    readonly companions: readonly string[];
    /** Words after an obstacle's opening that make it no action: "be" in "cannot be found". */
    readonly passives: readonly string[];
    /** Words before the subject of an obstacle inside a goal: "when you cannot …". */
    readonly clauses: readonly string[];
    /** The ending of a verbal noun, and verbs by which a title without an opening states a goal. */
    readonly gerund: string;
    readonly verbs: readonly string[];
    /** Prepositions that a platform follows: "for", "on". */
    readonly platform: readonly string[];
    /** Words that the goal, the obstacle or the method stands before: "する方法", "を使って". */
    readonly goalEndings: readonly string[];
    readonly obstacleEndings: readonly string[];
    readonly methodEndings: readonly string[];
    /** Words after a platform that names what the goal holds for: "で", "の場合". */
    readonly platformEndings: readonly string[];
  };
  /** Words beside which a quotation is an error message: "error", "error message". */
  readonly errorWords: readonly string[];
  /** Words beside which a quotation is an error message if it tells of a failure: "displays". */
  readonly messageWords: readonly string[];
  /** Words of failure: "cannot", "failed". */
  readonly failureWords: readonly string[];
  /** Words between an error word and its quotation: "that says", "code". */
  readonly quotingWords: readonly string[];
  /** Phrases that introduce a cause: "may indicate", "because", "caused by". */
  readonly causeWords: readonly string[];
  /** Phrases that introduce a remedy that is no imperative: "we explain how to", "please". */
  readonly remedyWords: readonly string[];
  /** Phrases that undo a remedy phrase which they hold: "please note". */
  readonly remedyExceptions: readonly string[];
  /** Openings of a clause that an imperative follows after a comma: "in this case", "to". */
  readonly remedyLeads: readonly string[];
  /** Verbs by which an instruction begins, beside those of `actions`: "make", "check", "log". */
  readonly instructionVerbs: readonly string[];
  /** Words before a pointer to another text: "see", "refer to", "consult". */
  readonly referenceWords: readonly string[];
  /** Words after such a pointer: "を参照". */
  readonly referenceEndings: readonly string[];
  /** Words for a section, before or after its heading: "section". */
  readonly sectionWords: readonly string[];
  /** Words by which a heading in running text ends: "at" in "the section Notes at the bottom". */
  readonly headingStops: readonly string[];
  /** Words by which a text speaks of itself: "this article". */
  readonly selfWords: readonly string[];
  /** Nouns for a site that texts point at: "knowledge base", "website". */
  readonly siteWords: readonly string[];
  /** Labels of a question and of its answer: "q" in "Q1: …", "a" in "A: …". */
  readonly dialogue: { readonly question: readonly string[]; readonly answer: readonly string[] };
  /** Keys of lines that state the title of an article: "Title: …". */
  readonly titleKeys: readonly string[];
  /** What a page prints around its articles. */
  readonly boilerplate: {
    /** Lines, in normal form, that are furniture wherever they stand. */
    readonly lines: readonly string[];
    /** Openings of such lines: "was this article helpful". */
    readonly openings: readonly string[];
    /** Lines, in normal form, that are furniture below other furniture: "yes". */
    readonly answers: readonly string[];
    /** Lines, in normal form, that are furniture above a title: "sign in". */
    readonly links: readonly string[];
    /** First pages of the trail above a title, in normal form: "home". */
    readonly homes: readonly string[];
  };
}
