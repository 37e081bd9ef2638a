// Captions to figures, in reading order, and mentions to the figure that they mean. Numbers restart
// per platform and per procedure, so a mention looks in its own procedure first.
import type { Figure } from '../../schema/article.ts';
import type { FigureMention } from '../../schema/procedure.ts';
import type { Article, Figure as FigureNode, Procedure } from '../tree/nodes.ts';
import type { View } from '../tree/view.ts';
import { rangeOf, spanOf, type Context } from './context.ts';
import { figureMentionsIn } from './figureMentions.ts';
import { FiguresByNumber } from './figuresByNumber.ts';
import type { Passage } from './passage.ts';

export interface Figures {
  readonly figures: readonly Figure[];
  readonly figureIndex: ReadonlyMap<FigureNode, number>;
  readonly byNumber: FiguresByNumber;
}

/** All figures of an article, with the procedure and step under which each stands. */
export function figuresOf(article: Article, view: View): Figures {
  const found: FoundFigure[] = [];
  let procedures = 0;
  for (const section of article.children) {
    if (section.type !== 'section') continue;
    for (const child of section.children) {
      if (child.type === 'figure') found.push({ node: child, procedure: null, step: null });
      else if (child.type === 'procedure') {
        found.push(...figuresIn(child, procedures));
        procedures += 1;
      }
    }
  }
  // A figure below the sub-steps of its step is found before theirs.
  found.sort((a, b) => rangeOf(a.node).start - rangeOf(b.node).start);
  const figures = found.map(({ node, procedure, step }, index): Figure => {
    const [words] = node.children;
    const { start, end } = rangeOf(words);
    const caption = view.wordsOf(start, end);
    const { number, url: source } = node;
    return { number, caption, source, procedure, step, order: index + 1, span: spanOf(words) };
  });
  const starts = found.map(({ node }) => rangeOf(node.children[0]).start);
  const figureIndex = new Map(found.map(({ node }, index) => [node, index]));
  return { figures, figureIndex, byNumber: new FiguresByNumber(figures, starts) };
}

interface FoundFigure {
  readonly node: FigureNode;
  readonly procedure: number | null;
  readonly step: number | null;
}

function figuresIn({ children }: Procedure, procedure: number): readonly FoundFigure[] {
  return children.flatMap((step, place) =>
    step.children.flatMap((node) =>
      node.type === 'figure' ? [{ node, procedure, step: place + 1 }] : [],
    ),
  );
}

/** The figures that a passage mentions; `procedure` is the index of the one it stands in. */
export function mentionsIn(
  passage: Passage,
  procedure: number | null,
  { byNumber, lexicon }: Context,
): readonly FigureMention[] {
  return figureMentionsIn(passage, lexicon).map(({ number, start }) => ({
    number,
    figure: byNumber.nearest(number, procedure, start),
  }));
}
