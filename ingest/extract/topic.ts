// The DITA topic type of an article, from what it holds.
import type { Issue, Section } from '../../schema/article.ts';
import type { TopicType } from '../../schema/lists.ts';
import type { Procedure } from '../../schema/procedure.ts';

export interface TopicEvidence {
  readonly sections: readonly Section[];
  readonly procedures: readonly Procedure[];
  readonly issues: readonly Issue[];
}

/**
 * A task has a procedure outside its troubleshooting sections; troubleshooting has issues or
 * procedures only there; a reference is nothing but pointers; all else explains a concept.
 */
export function topicTypeOf({ sections, procedures, issues }: TopicEvidence): TopicType {
  const roleOf = (section: number | null) => (section === null ? null : sections[section]?.role);
  if (procedures.some(({ section }) => roleOf(section) !== 'troubleshooting')) return 'task';
  if (procedures.length > 0 || issues.length > 0) return 'troubleshooting';
  const onlyPointers = sections.length > 0 && sections.every(({ role }) => role === 'references');
  return onlyPointers ? 'reference' : 'concept';
}
