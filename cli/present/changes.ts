// One change of the feed for people: its number, what has happened, in which article, and the words.
import { printable, type Colors } from '../output.ts';

export interface ShownChange {
  readonly number: number;
  /** In capitals: STEP_REWORDED. */
  readonly kind: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly storedAt: string;
  readonly article: { readonly title: string } | null;
  readonly cursor: string;
}

const LONGEST_WORDS = 200;

/** The change in up to four lines, without line ends. */
export function changeLines(change: ShownChange, colors: Colors): readonly string[] {
  const { number, kind, before, after, storedAt, article } = change;
  const happened = kind.toLowerCase().replaceAll('_', ' ');
  const title = article === null ? '' : ` · ${shown(article.title)}`;
  return [
    `${number} ${colors.bold(happened)}${title} ${colors.dim(storedAt)}`,
    ...(before === null ? [] : [`  ${colors.red('−')} ${shown(before)}`]),
    ...(after === null ? [] : [`  ${colors.green('+')} ${shown(after)}`]),
  ];
}

function shown(words: string): string {
  const line = printable(words.replaceAll('\n', ' / '));
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)}…` : line;
}
