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
  const figures: Figure[] = [];
  const figureIndex = new Map<FigureNode, number>();
  const starts: number[] = [];
  const add = (node: FigureNode, procedure: number | null, step: number | null) => {
    const { start, end } = rangeOf(node.children[0]);
    figureIndex.set(node, figures.length);
    starts.push(start);
    figures.push({
      number: node.number,
      caption: view.wordsOf(start, end),
      source: node.url,
      procedure,
      step,
      order: figures.length + 1,
      span: spanOf(node.children[0]),
    });
  };
  const addAll = (procedure: Procedure, index: number) => {
    procedure.children.forEach((step, place) => {
      for (const child of step.children) if (child.type === 'figure') add(child, index, place + 1);
    });
  };
  let procedures = 0;
  for (const section of article.children) {
    if (section.type !== 'section') continue;
    for (const child of section.children) {
      if (child.type === 'figure') add(child, null, null);
      else if (child.type === 'procedure') {
        addAll(child, procedures);
        procedures += 1;
      }
    }
  }
  return { figures, figureIndex, byNumber: new FiguresByNumber(figures, starts) };
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
