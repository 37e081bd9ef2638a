// What an article says, with the ids of its rows: what a revision keeps, what a new reading is
// aligned with, and what changes are told from. Plain JSON without spans, since an article that
// only moved in its document says the same. Where a row names another one it does so by its id.

interface Identified {
  readonly id: string;
}

export interface SectionContent extends Identified {
  readonly heading: string | null;
  readonly role: string;
  readonly platform: string | null;
  readonly anchors: readonly string[];
  readonly parent: string | null;
}

export interface RequirementContent extends Identified {
  readonly text: string;
}

export interface StepContent extends Identified {
  readonly label: string | null;
  readonly number: string | null;
  readonly parent: string | null;
  readonly depth: number;
  readonly text: string;
  readonly condition: string | null;
  readonly importance: string;
  readonly choices: readonly { readonly text: string; readonly condition: string | null }[];
  readonly details: readonly string[];
  readonly controls: readonly { readonly name: string; readonly action: string }[];
  readonly shortcuts: readonly string[];
  /** Those of its choices included. */
  readonly jumps: readonly {
    readonly kind: string;
    readonly to: string;
    readonly through: string | null;
  }[];
  /** The numbers of the figures that it mentions, those of its choices included. */
  readonly figureRefs: readonly string[];
}

export interface PlatformContent {
  readonly platform: string;
  readonly evidence: string;
}

export interface ProcedureContent extends Identified {
  readonly heading: string | null;
  readonly section: string | null;
  readonly platforms: readonly PlatformContent[];
  readonly steps: readonly StepContent[];
}

export interface FigureContent extends Identified {
  readonly number: string | null;
  readonly caption: string;
  readonly source: string | null;
  readonly procedure: string | null;
  readonly step: string | null;
  readonly issue: string | null;
}

export interface SolutionContent extends Identified {
  readonly cause: string | null;
  readonly remedy: string | null;
  readonly text: string;
}

export interface IssueContent extends Identified {
  readonly symptom: string;
  readonly kind: string;
  readonly solutions: readonly SolutionContent[];
}

export interface ErrorMentionContent extends Identified {
  readonly message: string;
  readonly context: string;
  readonly issue: string | null;
  readonly causes: readonly string[];
  readonly remedies: readonly string[];
}

export interface ReferenceContent extends Identified {
  readonly kind: string;
  readonly target: string;
  readonly text: string;
  readonly section: string | null;
}

export interface NoteContent extends Identified {
  readonly kind: string;
  readonly marker: string | null;
  readonly text: string;
}

export interface PassageContent extends Identified {
  readonly platform: string;
  readonly text: string;
}

export interface BlockContent extends Identified {
  readonly section: string | null;
  readonly kind: string;
  readonly text: string;
}

export interface ArticleContent extends Identified {
  readonly title: string;
  readonly language: string;
  readonly topicType: string;
  readonly goal: string | null;
  readonly method: string | null;
  readonly obstacle: string | null;
  readonly url: string | null;
  readonly updatedAt: string | null;
  readonly labels: readonly string[];
  readonly product: string | null;
  readonly version: string | null;
  readonly identifiers: readonly {
    readonly scheme: string;
    readonly value: string;
    readonly evidence: string;
  }[];
  readonly platforms: readonly PlatformContent[];
  readonly sections: readonly SectionContent[];
  readonly requirements: readonly RequirementContent[];
  readonly procedures: readonly ProcedureContent[];
  readonly figures: readonly FigureContent[];
  readonly issues: readonly IssueContent[];
  readonly errorMentions: readonly ErrorMentionContent[];
  readonly references: readonly ReferenceContent[];
  readonly notes: readonly NoteContent[];
  readonly platformPassages: readonly PassageContent[];
  readonly blocks: readonly BlockContent[];
}
