// What lists of Markdown say of their items: the label that a page prints before one, and whether one
// holds steps.
import type { ListLabel } from '../markup/drafts.ts';
import type { ListItem } from './nodes.ts';

const SIGN = /^[0-9]{1,9}([.)])/;
const MAX_SIGN_LENGTH = 12;

/** The label of an item: its place in the list, with the sign that the source has. */
export function labelOfItem(item: ListItem, number: number, source: string): ListLabel {
  const { start } = item;
  const sign = SIGN.exec(source.slice(start, start + MAX_SIGN_LENGTH))?.[1] ?? '.';
  return { label: `${number}${sign}`, number: String(number) };
}

/** Whether an ordered list stands in an item. */
export const holdsSteps = ({ children }: ListItem): boolean =>
  children.some((child) => child.type === 'list' && child.ordered);
