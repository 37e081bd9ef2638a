// The summary of an ingest run for people: what became of the inputs, what was found, and the
// inputs that could not be used with their reasons.
import type { IngestSummary, Unread } from '../../pipeline/summary.ts';
import { counted, percent, printable, type Colors } from '../output.ts';

const REASONS_SHOWN = 10;

/** The outcome in two or three lines, without line ends. */
export function summaryLines(summary: IngestSummary, colors: Colors): readonly string[] {
  const { seen, stored, unchanged, skipped, failed, characters, claimed, found } = summary;
  const states = [
    colors.green(`${stored} stored`),
    `${unchanged} unchanged`,
    `${skipped.length} skipped`,
    failed.length > 0 ? colors.red(`${failed.length} failed`) : '0 failed',
  ];
  const lines = [`${counted(seen, 'input')}: ${states.join(', ')}`];
  if (stored > 0) {
    const kinds = Object.entries(found).map(([kind, count]) =>
      counted(count, kind.replace(/s$/, '')),
    );
    lines.push(`found ${kinds.join(', ')}`);
    const share = percent(claimed, characters);
    lines.push(`${share} of ${counted(characters, 'character')} accounted for`);
  }
  const { moved, pruned, spared } = summary;
  if (moved > 0) lines.push(`${counted(moved, 'document')} of them moved, with all ids kept`);
  if (pruned.length > 0)
    lines.push(`${counted(pruned.length, 'document')} removed, whose files are gone`);
  if (spared.length > 0)
    lines.push(
      `none of the ${counted(spared.length, 'document')} known here has its file any more, so none ` +
        'is removed: is this the right folder? "kbgraph remove" takes them out by their uris',
    );
  if (summary.interrupted) lines.push('interrupted: run it again for the rest');
  return lines;
}

/** The inputs that were skipped or failed, the first ten of each, without line ends. */
export function unreadLines({ skipped, failed }: IngestSummary, colors: Colors): readonly string[] {
  return [...listed('skipped', skipped, colors.yellow), ...listed('failed', failed, colors.red)];
}

function listed(
  state: string,
  sources: readonly Unread[],
  color: (text: string) => string,
): readonly string[] {
  const lines = sources
    .slice(0, REASONS_SHOWN)
    .map(({ uri, reason }) => `${color(state)} ${printable(uri)}: ${printable(reason)}`);
  const more = sources.length - lines.length;
  return more > 0 ? [...lines, `${color(state)} ${more.toLocaleString('en')} more`] : lines;
}
