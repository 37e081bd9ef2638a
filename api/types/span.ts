// Where facts stand: points and spans in the decoded text, and the source that shows the
// characters there. Spans come whole from the database, so their fields are read by name.
import { builder, objectNamed, type Root } from '../builder.ts';
import { isRow, pickRow } from '../pick.ts';
import type { Row } from '../builder.ts';
import type { Field } from '../fields.ts';
import { TEXT_KEY } from '../../db/read/compile.ts';

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

interface Span {
  readonly start: Point;
  readonly end: Point;
}

const pointRef = builder.objectRef<Point>('Point').implement({
  description: 'A place in the decoded text of a document.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'From 1.' }),
    column: t.exposeInt('column', { description: 'From 1, in UTF-16 code units.' }),
    offset: t.exposeInt('offset', { description: 'From 0, in UTF-16 code units.' }),
  }),
});

const spanRef = builder.objectRef<Span>('Span').implement({
  description: 'A stretch of the decoded text of a document.',
  fields: (t) => ({
    start: t.field({
      type: pointRef,
      description: 'The first character.',
      resolve: (span) => span.start,
    }),
    end: t.field({
      type: pointRef,
      description: 'The first character after.',
      resolve: (span) => span.end,
    }),
  }),
});

function isPoint(value: unknown): value is Point {
  return isRow(value) && ['line', 'column', 'offset'].every((key) => Number.isInteger(value[key]));
}

function isSpan(value: unknown): value is Span {
  return isRow(value) && isPoint(value.start) && isPoint(value.end);
}

function spanOf(value: unknown): Span {
  if (isSpan(value)) return value;
  throw new Error(`A span was read as ${JSON.stringify(value)}`);
}

export const span =
  (description: string): Field =>
  (t) =>
    t.field({
      type: spanRef,
      description,
      resolve: (row, _args, _context, info) => spanOf(row[info.path.key]),
    });

export const spanOrNull =
  (description: string): Field =>
  (t) =>
    t.field({
      type: spanRef,
      nullable: true,
      description,
      resolve: (row, _args, _context, info) => {
        const value = row[info.path.key];
        return value === null ? null : spanOf(value);
      },
    });

export const spans =
  (description: string): Field =>
  (t) =>
    t.field({
      type: [spanRef],
      description,
      resolve: (row, _args, _context, info) => {
        const value = row[info.path.key];
        if (!Array.isArray(value)) throw new Error('Spans are no list');
        const list: readonly unknown[] = value;
        return list.map(spanOf);
      },
    });

/** The characters of a source: cut from the text that came along with the answer. */
function sourceText(row: Row, root: Root, rootKey: string): string {
  const place = row[TEXT_KEY];
  if (!isRow(place)) throw new Error('A source has no place');
  const { collection, document, start, end } = place;
  if (
    typeof collection !== 'string' ||
    typeof document !== 'string' ||
    typeof start !== 'number' ||
    typeof end !== 'number'
  ) {
    throw new Error(`The place of a source was read as ${JSON.stringify(place)}`);
  }
  return root.text(rootKey, collection, document).slice(start, end);
}

export function defineSource(): void {
  objectNamed('Source').implement({
    description: 'What a fact was read from.',
    fields: (t) => ({
      document: t.field({
        type: objectNamed('Document'),
        description: 'The document.',
        resolve: pickRow,
      }),
      text: t.string({
        description: 'The characters of the document at the span, exactly as they are there.',
        resolve: (row, _args, root, info) => {
          let { path } = info;
          while (path.prev !== undefined) path = path.prev;
          return sourceText(row, root, String(path.key));
        },
      }),
    }),
  });
}
