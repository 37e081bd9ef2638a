// Why a document was cut into its articles as it was, for people. In: the tree of a document, grouped.
// Out: how its layout was understood, the evidence of each article, and of lines that nearly began one.
import type { Evidence, Root } from './tree/nodes.ts';
import { THRESHOLD } from './tree/beginnings.ts';

/** A line that lacks no more than this was a near miss. */
const NEAR = 6;

export interface Explanation {
  /** Weight of evidence from which a line begins an article. */
  readonly threshold: number;
  /** How raw text is laid out; null of a text whose markup says what it is. */
  readonly layout: LayoutUnderstood | null;
  readonly articles: readonly ArticleExplained[];
  readonly nearMisses: readonly LineExplained[];
}

export interface LayoutUnderstood {
  /** Blank lines that set headings off: 0 where there are none at all. */
  readonly headingBlanks: number;
  /** The width at which lines are broken, in characters; null where they are not. */
  readonly wrapWidth: number | null;
}

export interface LineExplained {
  /** Line number, from 1. */
  readonly line: number;
  readonly words: string;
  readonly evidence: Evidence;
}

export interface ArticleExplained extends LineExplained {
  /** BCP 47 tag. */
  readonly language: string;
}

export function explanationOf({ data, children }: Root): Explanation {
  const { headingBlanks, wrapWidth = null, weighed = [], markup } = data;
  const articles = children.filter((child) => child.type === 'article');
  return {
    threshold: THRESHOLD,
    layout: markup ? null : { headingBlanks, wrapWidth },
    articles: articles.map(({ title, position, language, evidence }) => ({
      line: (title?.position ?? position).start.line,
      words: title?.children[0].value ?? '',
      language,
      evidence,
    })),
    nearMisses: weighed
      .filter(({ evidence: { score } }) => score < THRESHOLD && score >= THRESHOLD - NEAR)
      .map(({ line, evidence }) => ({
        line: line.position.start.line,
        words: line.children[0].value,
        evidence,
      })),
  };
}
