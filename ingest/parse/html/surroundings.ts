// What the walk over a page knows of where it is.
import type { ItemCounter } from './lists.ts';
import type { HtmlElement } from './nodes.ts';
import type { Place } from './writing.ts';

/** Where in a page something stands, beside what matters for ending blocks. */
export interface Surroundings extends Place {
  /** Whether white space is shown as it stands. */
  readonly verbatim: boolean;
  /** What the items of the list around count with. */
  readonly counter: ItemCounter | null;
  /** Whether an article, a quotation or the like is around: it may have a header of its own. */
  readonly inArticle: boolean;
  readonly platform: string | null;
}

/** What an element is for its content, and what is to be done at its end. */
export interface Entered {
  readonly place: Surroundings;
  readonly leave: (() => void) | null;
}

export interface Frame extends Entered {
  readonly element: HtmlElement;
  next: number;
  readonly isBlock: boolean;
  /** Offset of the text that is read at which it began. */
  readonly start: number;
  /** Links and passages that end with it. */
  readonly stretches: number;
}
