// The figures as Markdown tables, which people read in a terminal as well, and the lists of what
// was missed (-) and invented (+) in the documents that lose most.
import type { Agreement } from './agreement.ts';
import type { CorpusResult, DocumentResult, KindResult } from './evaluate.ts';
import { ratesOf, sum } from './matching.ts';

/** One table for each corpus. */
export function corpusTables(results: readonly CorpusResult[]): string {
  return results
    .map(({ corpus, documents, kinds, samePassages }) => {
      const rows = kinds.map(rowOf);
      const head = [
        ...['kind', 'there', 'found', 'precision', 'recall', 'F1'],
        ...['remark-parse: precision', 'recall', 'F1'],
      ];
      const passages =
        samePassages === null
          ? ''
          : `\nAs many passages for each platform as there are: ${samePassages} of ${documents} documents.\n`;
      return `### ${corpus}: ${documents} documents\n\n${table(head, rows)}${passages}`;
    })
    .join('\n');
}

function rowOf({ kind, ours, peer }: KindResult): string[] {
  const counts = [kind, String(ours.truths), String(ours.found)];
  const { precision, recall, f1 } = ratesOf(ours);
  const other = peer === null ? null : ratesOf(peer);
  const peers = [other?.precision, other?.recall, other?.f1];
  return [...counts, ...[precision, recall, f1, ...peers].map(figure)];
}

export function agreementTable(agreements: readonly Agreement[]): string {
  const rows = agreements.map(({ name, documents }) => [
    name,
    String(
      documents.filter(({ missed, invented }) => missed.length + invented.length === 0).length,
    ),
    String(documents.length),
    figure(ratesOf(sum(documents)).f1),
  ]);
  return table(['officedocs', 'documents alike', 'of', 'F1 over steps'], rows);
}

const figure = (rate: number | null | undefined) => (rate == null ? '–' : rate.toFixed(3));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) =>
    Math.max(3, cell.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |\n`;
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return line(head) + line(rule) + rows.map(line).join('');
}

export interface Loss extends DocumentResult {
  /** Corpus and kind of fact. */
  readonly what: string;
}

const LINE_LENGTH = 160;
const MOST_LINES = 40;

/** The documents with most missed and invented facts, with these facts. */
export function worstOf(losses: readonly Loss[], count: number): string {
  const lost = ({ missed, invented }: Loss) => missed.length + invented.length;
  return losses
    .filter((loss) => lost(loss) > 0)
    .toSorted((a, b) => lost(b) - lost(a))
    .slice(0, count)
    .map((loss) => {
      const lines = [
        ...loss.missed.map((key) => `  - ${key}`),
        ...loss.invented.map((key) => `  + ${key}`),
      ].map((line) => (line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH - 1)}…` : line));
      const more = lines.length > MOST_LINES ? [`  … and ${lines.length - MOST_LINES} more`] : [];
      const counts = `${loss.missed.length} missed, ${loss.invented.length} invented`;
      return [
        `${loss.document} · ${loss.what} · ${counts}`,
        ...lines.slice(0, MOST_LINES),
        ...more,
      ].join('\n');
    })
    .join('\n\n');
}
