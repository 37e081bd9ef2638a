// A document as `kbgraph parse --format explain` shows it: every source line with its number,
// beside what it became.
import type { Document } from '../../schema/document.ts';
import { counted, percent, printable, type Colors } from '../output.ts';
import { UNCLAIMED, claimsOf, type Claim } from './claims.ts';

const LABEL_WIDTH = 26;
const LINE_LENGTH_CAP = 500;

/** Yields the lines of the presentation, without line ends. */
export function* explain(text: string, document: Document, colors: Colors): Generator<string> {
  yield colors.bold(headline(document));
  const byLine = labelsByLine(claimsOf(document));
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  const width = String(lines.length).length;
  for (const [index, line] of lines.entries()) {
    const labels = byLine.get(index + 1) ?? [];
    const label = labels.join(', ').padEnd(LABEL_WIDTH);
    const color = labels.includes(UNCLAIMED) ? colors.red : colors.cyan;
    const number = colors.dim(String(index + 1).padStart(width));
    yield `${number} ${color(label)} ${colors.dim('│')} ${shorten(printable(line))}`;
  }
  yield* messageLines(document, colors);
}

/** Name, format, and the share of the characters that is accounted for. */
export function headline({ source, articles, accounted }: Document): string {
  const { characters, claimed } = accounted;
  return [
    printable(source.uri),
    source.format,
    counted(articles.length, 'article'),
    `${counted(characters, 'character')}, ${percent(claimed, characters)} accounted for`,
  ].join(' · ');
}

/** The messages of a document, one a line. */
export function* messageLines({ messages }: Document, colors: Colors): Generator<string> {
  for (const { severity, ruleId, reason, span } of messages) {
    const place = span === null ? '' : `${span.start.line}:${span.start.column} `;
    yield `${colors.yellow(severity)} ${place}${reason} ${colors.dim(`(${ruleId})`)}`;
  }
}

/** Labels for each line, leaf records first, each once. */
function labelsByLine(claims: readonly Claim[]): ReadonlyMap<number, readonly string[]> {
  const byLine = new Map<number, string[]>();
  for (const leaf of [true, false]) {
    for (const { label, span } of claims.filter((claim) => claim.leaf === leaf)) {
      const last = span.end.column === 1 ? span.end.line - 1 : span.end.line;
      for (let line = span.start.line; line <= Math.max(last, span.start.line); line += 1) {
        const labels = byLine.get(line);
        if (labels === undefined) byLine.set(line, [label]);
        else if (!labels.includes(label)) labels.push(label);
      }
    }
  }
  return byLine;
}

function shorten(line: string): string {
  if (line.length <= LINE_LENGTH_CAP) return line;
  return `${line.slice(0, LINE_LENGTH_CAP)}… (${counted(line.length, 'character')})`;
}
