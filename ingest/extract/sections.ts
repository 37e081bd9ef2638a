// Sections of the contract: the printed heading without its colon, and the platform it names.
import type { Section } from '../../schema/article.ts';
import { slugOf } from '../../schema/text.ts';
import type { Markup, Section as SectionNode } from '../tree/nodes.ts';
import { rangeOf, spanOf, type Context } from './context.ts';
import { platformsIn } from './platforms.ts';

export function sectionOf(node: SectionNode, { view, lexicon, claims }: Context): Section {
  const span = spanOf(node);
  const { role, parent } = node;
  if (node.heading === null)
    return { heading: null, headingSpan: null, role, platform: null, anchors: [], parent, span };
  claims.push(rangeOf(node.heading));
  const printed = rangeOf(node.heading.children[0]);
  const last = endWithoutColon(view.text, printed.start, printed.end);
  const heading = view.wordsOf(printed.start, last);
  const [platform, ...others] = platformsIn(heading, lexicon);
  return {
    heading,
    headingSpan: view.spanOf(printed.start, last),
    role,
    platform: others.length > 0 ? null : (platform ?? null),
    anchors: anchorsOf(heading, node.heading.data.markup),
    parent,
    span,
  };
}

/** The names that the source gives a heading, and the one that sites make of its words. */
function anchorsOf(heading: string, markup: Markup | undefined): readonly string[] {
  if (markup === undefined) return [];
  return [...new Set([...(markup.anchors ?? []), slugOf(heading)])];
}

function endWithoutColon(text: string, start: number, end: number): number {
  let last = end;
  if (':\uff1a'.includes(text.charAt(last - 1))) last -= 1;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return last;
}
