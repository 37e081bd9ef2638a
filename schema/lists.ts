// The closed lists of the vocabulary. Each is a readonly tuple and the zod enum made from it;
// the database keeps the same words in look-up tables, GraphQL shows them in capitals.
import { z } from 'zod';

export const FORMATS = ['text', 'markdown', 'html'] as const;
export const Format = z.enum(FORMATS);
export type Format = z.infer<typeof Format>;

/** How a fact is known: printed at the place itself, passed on from its parent, or concluded. */
export const EVIDENCE = ['explicit', 'inherited', 'inferred'] as const;
export const Evidence = z.enum(EVIDENCE);
export type Evidence = z.infer<typeof Evidence>;

/** DITA topic types. */
export const TOPIC_TYPES = ['task', 'troubleshooting', 'concept', 'reference'] as const;
export const TopicType = z.enum(TOPIC_TYPES);
export type TopicType = z.infer<typeof TopicType>;

export const SECTION_ROLES = [
  'overview',
  'background',
  'requirements',
  'procedure',
  'troubleshooting',
  'references',
  'notes',
  'other',
] as const;
export const SectionRole = z.enum(SECTION_ROLES);
export type SectionRole = z.infer<typeof SectionRole>;

/** DITA's importance of a step: optional steps may be skipped. */
export const IMPORTANCES = ['required', 'optional'] as const;
export const Importance = z.enum(IMPORTANCES);
export type Importance = z.infer<typeof Importance>;

/** goto moves the reader, repeat goes over a range again, uses takes the result of another step. */
export const JUMP_KINDS = ['goto', 'repeat', 'uses'] as const;
export const JumpKind = z.enum(JUMP_KINDS);
export type JumpKind = z.infer<typeof JumpKind>;

/** What leads from one step of a procedure to another. */
export const EDGE_KINDS = ['next', 'goto', 'choice', 'repeat', 'uses'] as const;
export const EdgeKind = z.enum(EDGE_KINDS);
export type EdgeKind = z.infer<typeof EdgeKind>;

export const EDGE_RESOLUTIONS = ['resolved', 'ambiguous', 'missing'] as const;
export const EdgeResolution = z.enum(EDGE_RESOLUTIONS);
export type EdgeResolution = z.infer<typeof EdgeResolution>;

export const CONTROL_ACTIONS = [
  'tap',
  'click',
  'press',
  'select',
  'open',
  'enter',
  'switch',
  'other',
] as const;
export const ControlAction = z.enum(CONTROL_ACTIONS);
export type ControlAction = z.infer<typeof ControlAction>;

/**
 * What the numbers of figures run through: the whole article; where they begin anew under a heading,
 * the section or the procedure; or a part of the article that is neither.
 */
export const FIGURE_SCOPE_KINDS = ['article', 'section', 'procedure', 'part'] as const;
export const FigureScopeKind = z.enum(FIGURE_SCOPE_KINDS);
export type FigureScopeKind = z.infer<typeof FigureScopeKind>;

/**
 * How the text speaks of figures: it cites them; hardly ever, so that a caption under its step says
 * enough (`positional`); or now and then.
 */
export const FIGURE_STYLES = ['cited', 'positional', 'mixed'] as const;
export const FigureStyle = z.enum(FIGURE_STYLES);
export type FigureStyle = z.infer<typeof FigureStyle>;

export const ISSUE_KINDS = ['question', 'error'] as const;
export const IssueKind = z.enum(ISSUE_KINDS);
export type IssueKind = z.infer<typeof IssueKind>;

export const REFERENCE_KINDS = ['article', 'section', 'step', 'url', 'site'] as const;
export const ReferenceKind = z.enum(REFERENCE_KINDS);
export type ReferenceKind = z.infer<typeof ReferenceKind>;

export const NOTE_KINDS = ['note', 'footnote', 'warning', 'tip'] as const;
export const NoteKind = z.enum(NOTE_KINDS);
export type NoteKind = z.infer<typeof NoteKind>;

export const BLOCK_KINDS = ['paragraph', 'item', 'table', 'code', 'quote'] as const;
export const BlockKind = z.enum(BLOCK_KINDS);
export type BlockKind = z.infer<typeof BlockKind>;

export const SEVERITIES = ['info', 'warning', 'error'] as const;
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

/** What became of a reference; `unlinked` is one that the link stage has not looked at yet. */
export const REFERENCE_STATUSES = [
  'unlinked',
  'resolved',
  'inferred',
  'wanted',
  'external',
  'ambiguous',
  'broken',
] as const;
export const ReferenceStatus = z.enum(REFERENCE_STATUSES);
export type ReferenceStatus = z.infer<typeof ReferenceStatus>;

export const RELATION_KINDS = ['fallbackFor', 'variantOf'] as const;
export const RelationKind = z.enum(RELATION_KINDS);
export type RelationKind = z.infer<typeof RelationKind>;

/** What can be changed in an article. */
export const CHANGE_SUBJECTS = [
  'article',
  'section',
  'requirement',
  'procedure',
  'step',
  'figure',
  'issue',
  'solution',
  'errorMention',
  'reference',
  'note',
  'platformPassage',
  'block',
] as const;
export const ChangeSubject = z.enum(CHANGE_SUBJECTS);
export type ChangeSubject = z.infer<typeof ChangeSubject>;

/** What can happen to it; `articleMoved` is a document that stands elsewhere now. */
export const CHANGE_KINDS = [
  ...(['articleAdded', 'articleRemoved', 'articleRetitled', 'articleChanged'] as const),
  'articleMoved',
  ...(['sectionAdded', 'sectionRemoved', 'sectionRenamed', 'sectionMoved'] as const),
  'sectionChanged',
  ...(['requirementAdded', 'requirementRemoved', 'requirementChanged'] as const),
  ...(['procedureAdded', 'procedureRemoved', 'procedureRenamed', 'procedureMoved'] as const),
  'procedureChanged',
  ...(['stepAdded', 'stepRemoved', 'stepMoved', 'stepReworded', 'stepRenumbered'] as const),
  'stepChanged',
  ...(['figureAdded', 'figureRemoved', 'figureChanged'] as const),
  ...(['issueAdded', 'issueRemoved', 'issueChanged'] as const),
  ...(['solutionAdded', 'solutionRemoved', 'solutionChanged'] as const),
  ...(['errorMentionAdded', 'errorMentionRemoved', 'errorMentionChanged'] as const),
  ...(['referenceAdded', 'referenceRemoved', 'referenceChanged'] as const),
  'referenceResolved',
  ...(['noteAdded', 'noteRemoved', 'noteChanged'] as const),
  ...(['platformPassageAdded', 'platformPassageRemoved', 'platformPassageChanged'] as const),
  ...(['blockAdded', 'blockRemoved', 'blockChanged'] as const),
] as const;
export const ChangeKind = z.enum(CHANGE_KINDS);
export type ChangeKind = z.infer<typeof ChangeKind>;
