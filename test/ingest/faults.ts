// What must be true of any Document and the text that it was read from, whatever the text says. In:
// both. Out: the first complaints, one line each; none for a sound Document.
import { Document } from '../../schema/document.ts';
import type { Point, Span } from '../../schema/span.ts';
import type { Format } from '../../schema/lists.ts';
import { isBlank } from '../../schema/text.ts';
import { textContent } from '../textContent.ts';
import { figureFaults, structureFaults } from './structure.ts';
import { containersOf, rowsOf } from './rows.ts';

/** So many complaints tell what is wrong; a broken reader could give millions. */
const MAX_FAULTS = 20;

/**
 * All that is wrong with a Document by itself and beside its text. `balanced` says that marks and tags
 * of marked-up sources come in pairs: then every row is what a page shows of its place.
 */
export function faultsOf(document: Document, text: string, balanced = true): readonly string[] {
  const shape = Document.safeParse(document);
  const faults = [
    ...(shape.success
      ? []
      : shape.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)),
    ...placeFaults(document, text, balanced),
    ...accountFaults(document, text),
    ...document.articles.flatMap((article, at) =>
      [...structureFaults(article), ...figureFaults(article)].map(
        (fault) => `article ${at} ${fault}`,
      ),
    ),
  ];
  return faults.slice(0, MAX_FAULTS);
}

/** Rows that are not the words at their place, places outside their parents, wrong points. */
function placeFaults(document: Document, text: string, balanced: boolean): readonly string[] {
  const { format } = document.source;
  const told = format === 'text' || balanced;
  const article = format === 'text' ? text : withoutFurniture(text, document);
  const faults: string[] = [];
  const isPoint = pointCheck(text);
  const check = (name: string, span: Span, within: Span | null) => {
    const { start, end } = span;
    if (!isPoint(start) || !isPoint(end)) faults.push(`${name}: wrong point in ${show(span)}`);
    if (start.offset > end.offset) faults.push(`${name}: ends before it starts`);
    if (within && (start.offset < within.start.offset || end.offset > within.end.offset))
      faults.push(`${name}: ${show(span)} is not within ${show(within)}`);
  };
  for (const { name, text: words, span, within } of rowsOf(document)) {
    check(name, span, within);
    if (!told) continue;
    const piece = article.slice(span.start.offset, span.end.offset);
    const printed = textContent(format, piece, text);
    if (!isSame(format, printed, words) && !isSame(format, piece, words))
      faults.push(`${name}: "${words}" stands for "${printed}"`);
  }
  for (const { name, span, within } of containersOf(document)) check(name, span, within);
  let end = 0;
  document.articles.forEach(({ span }, at) => {
    check(`article ${at}`, span, null);
    if (span.start.offset < end) faults.push(`article ${at}: begins inside the one before`);
    end = span.end.offset;
  });
  for (const span of [...document.boilerplate, ...document.accounted.unclaimed])
    check('boilerplate or unclaimed', span, null);
  for (const { span } of document.messages) if (span) check('message', span, null);
  return faults;
}

/** A text in which what was set apart, in the middle of rows too, is blank. */
function withoutFurniture(text: string, { boilerplate }: Document): string {
  let done = 0;
  let rest = '';
  for (const { start, end } of boilerplate.toSorted((a, b) => a.start.offset - b.start.offset)) {
    if (start.offset < done) continue;
    rest += text.slice(done, start.offset) + ' '.repeat(end.offset - start.offset);
    done = end.offset;
  }
  return rest + text.slice(done);
}

/**
 * Pages break lines where parsers do not: in marked-up sources white space tells no difference, and
 * program text may stand as it is.
 */
function isSame(format: Format, printed: string, words: string): boolean {
  if (format === 'text') return printed === words;
  return printed.replace(/\s/g, '') === words.replace(/\s/g, '');
}

/** Says whether a point's line, column and offset name the same place of a text. */
function pointCheck(text: string): (point: Point) => boolean {
  const lineStarts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((m) => m.index + m[0].length)];
  return ({ line, column, offset }) => {
    const start = lineStarts[line - 1];
    const next = lineStarts[line] ?? text.length + 1;
    return start !== undefined && start + column - 1 === offset && offset < next;
  };
}

/** Characters that were lost, or that the account does not tell right. */
function accountFaults({ accounted, source }: Document, text: string): readonly string[] {
  const { characters, claimed, unclaimed } = accounted;
  let visible = 0;
  for (let at = 0; at < text.length; at += 1) if (!isBlank(text.charCodeAt(at))) visible += 1;
  const faults: string[] = [];
  if (source.length !== text.length) faults.push(`length ${source.length}, not ${text.length}`);
  if (source.format === 'text' && characters !== visible)
    faults.push(`counts ${characters} characters, not ${visible}`);
  if (claimed !== characters || unclaimed.length > 0)
    faults.push(`${characters - claimed} characters unclaimed: ${unclaimed.map(show).join(' ')}`);
  return faults;
}

const show = ({ start, end }: Span) => `${start.offset}–${end.offset} (line ${start.line})`;
