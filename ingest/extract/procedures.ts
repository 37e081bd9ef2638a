// Procedures with their steps; a procedure holds for the platform that its heading names, or else
// for those of the article.
import type { PlatformMention, Section } from '../../schema/article.ts';
import type { Procedure, Step } from '../../schema/procedure.ts';
import type { Procedure as ProcedureNode } from '../tree/nodes.ts';
import { spanOf, type Context } from './context.ts';
import { withKinds } from './platformKinds.ts';
import type { Scan } from './scan.ts';
import { stepOf } from './steps.ts';

export interface ProcedurePlace {
  /** Its index among the procedures of the article. */
  readonly index: number;
  /** The section that it stands in, and that section's index. */
  readonly section: Section;
  readonly sectionIndex: number;
  /** Platforms of the whole article. */
  readonly inherited: readonly string[];
}

export function procedureOf(
  node: ProcedureNode,
  { index, section, sectionIndex, inherited }: ProcedurePlace,
  context: Context,
  scan: Scan,
): Procedure {
  const depths: number[] = [];
  const steps: Step[] = node.children.map((step, place) => {
    const depth = step.parent === null ? 0 : (depths[step.parent] ?? 0) + 1;
    depths.push(depth);
    return stepOf(step, { procedure: index, ordinal: place + 1, depth }, context, scan);
  });
  return {
    heading: section.heading,
    section: sectionIndex,
    platforms: platformsOf(section, inherited, context),
    steps,
    span: spanOf(node),
  };
}

function platformsOf(
  section: Section,
  inherited: readonly string[],
  { lexicon }: Context,
): readonly PlatformMention[] {
  return section.platform === null
    ? withKinds(inherited, 'inherited', lexicon)
    : withKinds([section.platform], 'explicit', lexicon);
}
