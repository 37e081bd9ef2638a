// A flow as the text of a Mermaid flowchart. In: steps and edges. Out: a chart that any text leaves
// valid: whatever has a meaning in Mermaid, Markdown or HTML is written as an entity. It ends where
// Mermaid would refuse a larger one.
import type { FlowEdge } from '../../schema/flow.ts';
import type { Step } from '../../schema/procedure.ts';
import { fold } from '../../schema/text.ts';

/** Mermaid refuses texts of more than 50,000 characters, or with more than 500 edges. */
const LONGEST_CHART = 48_000;
const MOST_EDGES = 500;
const LONGEST_LABEL = 60;
/** Nothing that shows is cut off with it: a label is cut again when it is folded. */
const LONGEST_TEXT = 200;
const PLAIN = /^[A-Za-z0-9 .,:!?'()/-]*$/;
const UNSAFE = /[^\p{L}\p{M}\p{N} .,:!?'()/…–—-]/gu;
/** What begins a list in Markdown, at the head of a label. */
const LIST_MARK = /^(?:[0-9]{1,9}[.)]|-)(?: |$)/;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\u2028\u2029]/gu;

/** The chart of a procedure; what does not fit is left out, and the chart says so. */
export function mermaidOf(steps: readonly Step[], edges: readonly FlowEdge[]): string {
  const chart = ['flowchart TD'];
  let length = 0;
  const lines = (function* () {
    // A label without anything is none to Mermaid.
    for (const step of steps) yield `  s${step.ordinal}["${labelOf(step) || ' '}"]`;
    for (const [index, edge] of edges.entries()) yield* linesOf(edge, index, steps);
  })();
  for (const line of lines) {
    length += line.length + 1;
    if (length > LONGEST_CHART || chart.length > steps.length + MOST_EDGES) {
      chart.push('  more["…"]');
      break;
    }
    chart.push(line);
  }
  return chart.join('\n');
}

function labelOf({ number, text }: Step): string {
  return number === null ? quoted(text) : quoted(`${number}: ${text}`);
}

function* linesOf(edge: FlowEdge, index: number, steps: readonly Step[]): Generator<string> {
  const { kind, from, to, through, procedure, guard, resolution, candidates } = edge;
  const words = [
    kind === 'repeat' || kind === 'uses' ? kind : '',
    through === null || procedure !== null
      ? ''
      : `to step ${steps[through - 1]?.number ?? through}`,
    guard ?? '',
  ];
  const label = quoted(words.filter(Boolean).join(' '));
  const dotted = kind === 'repeat' || kind === 'uses' || resolution !== 'resolved';
  const arrow = dotted ? '-.->' : '-->';
  const way = label === '' ? arrow : `${arrow}|"${label}"|`;
  if (to !== null && procedure === null) yield `  s${from} ${way} s${to}`;
  else if (resolution === 'ambiguous')
    for (const candidate of candidates) yield `  s${from} ${way} s${candidate}`;
  else {
    const end = procedure === null ? '?' : `${procedure + 1}: ${to ?? '?'}`;
    yield `  s${from} ${way} x${index}(["${quoted(end)}"])`;
  }
}

/** A text between quotation marks: one line, cut, and with entities for all that may mean something. */
function quoted(text: string): string {
  const head = text.slice(0, LONGEST_TEXT);
  const safe = PLAIN.test(head)
    ? cut(head)
    : cut(fold(head.replace(INVISIBLE, ' '))).replace(UNSAFE, entity);
  return LIST_MARK.test(safe) ? entity(safe) + safe.slice(1) : safe;
}

function cut(line: string): string {
  if (line.length <= LONGEST_LABEL) return line;
  const characters = Array.from(line.slice(0, 2 * LONGEST_LABEL + 1));
  if (characters.length <= LONGEST_LABEL) return line;
  return `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

/** The first character of a text as an entity. */
const entity = (text: string) => `#${text.codePointAt(0) ?? 0};`;
