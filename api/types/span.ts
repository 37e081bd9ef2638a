// Where facts stand: points and spans in the decoded text, and the source that shows the
// characters there.
import { objectNamed, type Root, type Row } from '../builder.ts';
import type { ObjectDefinition } from '../definition.ts';
import { integer, many, one, oneOrNull, type Field } from '../fields.ts';
import { isRow, pickRow } from '../pick.ts';
import { TEXT_KEY } from '../../db/read/compile.ts';

export const point: ObjectDefinition = {
  name: 'Point',
  description: 'A place in the decoded text of a document.',
  fields: {
    line: integer('From 1.'),
    column: integer('From 1, in UTF-16 code units.'),
    offset: integer('From 0, in UTF-16 code units.'),
  },
};

export const stretch: ObjectDefinition = {
  name: 'Span',
  description: 'A stretch of the decoded text of a document.',
  fields: {
    start: one('Point', 'The first character.'),
    end: one('Point', 'The first character after.'),
  },
};

export const span = (description: string): Field => one('Span', description);

export const spanOrNull = (description: string): Field => oneOrNull('Span', description);

export const spans = (description: string): Field => many('Span', description);

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
