// The outline that remark-parse alone gives: its headings as sections, its ordered lists as
// procedures with their items as steps, its images as figures, its links as references.
import type { Heading, ListItem, Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Outline, OutlineFigure, OutlineStep } from './outline.ts';

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();

/** Where a node stands: the outermost ordered list around it, and the innermost step. */
interface Place {
  readonly procedure: Procedure | null;
  readonly step: OutlineStep | null;
  /** Whether the node is an item of an ordered list. */
  readonly isStep: boolean;
}

interface Procedure {
  readonly line: number;
  readonly steps: OutlineStep[];
}

export function outlineOfMarkdown(text: string): Outline {
  const headings: Heading[] = [];
  const procedures: Procedure[] = [];
  const figures: OutlineFigure[] = [];
  const references: string[] = [];
  const top: Place = { procedure: null, step: null, isStep: false };
  const waiting: [Nodes, Place][] = [[processor.parse(text), top]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, place] = next;
    let { procedure, step } = place;
    let isStep = false;
    if (node.type === 'heading') headings.push(node);
    else if (node.type === 'image') figures.push({ id: node.url, line: lineOf(node), step });
    else if (node.type === 'link') references.push(node.url);
    else if (node.type === 'listItem' && place.isStep) {
      step = stepOf(node, step, text);
      procedure?.steps.push(step);
    } else if (node.type === 'list' && node.ordered === true) {
      isStep = true;
      if (procedure === null) procedures.push((procedure = { line: lineOf(node), steps: [] }));
    }
    if (!('children' in node)) continue;
    const children: readonly Nodes[] = node.children;
    for (const child of children.toReversed()) waiting.push([child, { procedure, step, isStep }]);
  }
  return {
    articles: headings
      .filter(({ depth }) => depth === 1)
      .map((heading) => ({ line: lineOf(heading), title: textOf(heading) })),
    headings: headings.map(textOf),
    procedures,
    figures,
    references,
  };
}

function stepOf(item: ListItem, parent: OutlineStep | null, text: string): OutlineStep {
  const start = item.position?.start.offset ?? 0;
  const [first] = item.children;
  return {
    label: /^\d{1,9}[.)]/.exec(text.slice(start, start + 12))?.[0] ?? null,
    text: first?.type === 'paragraph' ? textOf(first) : '',
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
  };
}

/**
 * Whether a line stands outside of bulleted items with numbered steps of their own: the truth of
 * Markdown leaves their steps out.
 */
export function outsideBullets(text: string): (line: number) => boolean {
  const inside = new Set<number>();
  const waiting: Nodes[] = [processor.parse(text)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { position } = next;
    if (next.type === 'listItem' && position && next.children.some(isNumberedList))
      for (let line = position.start.line; line <= position.end.line; line += 1) inside.add(line);
    else if ('children' in next && !isNumberedList(next)) waiting.push(...next.children);
  }
  return (line) => !inside.has(line);
}

const isNumberedList = (node: Nodes) => node.type === 'list' && node.ordered === true;

const lineOf = ({ position }: Nodes): number => position?.start.line ?? 0;

/** The words of a node, without the descriptions of images. */
function textOf(node: Nodes): string {
  const parts: string[] = [];
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === 'break') parts.push(' ');
    else if ('value' in next && next.type !== 'html') parts.push(next.value);
    else if ('children' in next) waiting.push(...next.children.toReversed());
  }
  return parts.join('');
}
