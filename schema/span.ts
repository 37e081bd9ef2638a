// Where a fact stands in the decoded source text. Shape and counting follow unist's Point and
// Position: lines and columns from 1, offsets from 0, all in UTF-16 code units.
import { z } from 'zod';

export const Point = z
  .strictObject({
    line: z.int().min(1).describe('Line, from 1; ends at LF, CRLF or a lone CR'),
    column: z.int().min(1).describe('Column, from 1, in UTF-16 code units'),
    offset: z.int().min(0).describe('Offset from the start of the text, in UTF-16 code units'),
  })
  .readonly();
export type Point = z.infer<typeof Point>;

export const Span = z
  .strictObject({
    start: Point.describe('The first character'),
    end: Point.describe('The first character after'),
  })
  .readonly();
export type Span = z.infer<typeof Span>;
