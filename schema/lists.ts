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
