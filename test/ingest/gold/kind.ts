// One kind of fact by which a reading of the founding document is compared with its annotation:
// what is found in an article, and what is true of it, as keys.
import type { Article } from '../../../schema/article.ts';
import type { GoldArticle } from './annotation.ts';
import type { Truth } from './matching.ts';

export interface Kind {
  readonly name: string;
  /** The F1 that a reading must reach. */
  readonly atLeast: number;
  readonly found: (article: Article, gold: GoldArticle) => readonly string[];
  readonly truths: (gold: GoldArticle) => readonly Truth[];
  /** Facts that may be found or not. */
  readonly ignored?: (gold: GoldArticle) => readonly string[];
}

export const ALL = 1;
/** Where a clause ends, and what is a name on a screen, two people would not always agree. */
export const NEARLY_ALL = 0.95;

export const distinct = (keys: readonly string[]) => [...new Set(keys)];

/** The printed number of a figure of an article. */
export const figureNumber = (article: Article, index: number) =>
  article.figures[index]?.number ?? null;
