// Where in lists a block of markup stands, and the label that waits for its words.
import type { ListLabel, Shape } from './drafts.ts';

/** A label or bullet that waits for the first paragraph of its item. */
export interface Pending {
  /** Null for a bullet. */
  readonly list: ListLabel | null;
  /** Where the item begins in the source. */
  readonly start: number;
  taken: boolean;
}

export interface ListPlace {
  /** Ordered lists around. */
  readonly level: number;
  readonly pending: Pending | null;
}

/** What the first paragraph of an item is. */
export const shapeOf = ({ list }: Pending): Shape =>
  list ? { type: 'labelled', list } : { type: 'item' };
