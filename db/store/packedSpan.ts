// A span as the store hands it to Postgres: six numbers in the order of its columns. Rows carry it
// whole (spreading its columns into each row costs more than all the rest of making rows).
import type { Span } from '../../schema/span.ts';

/** The columns of a span, after their prefix, in the order of the numbers. */
export const SPAN_PARTS = [
  'start_line',
  'start_column',
  'start_offset',
  'end_line',
  'end_column',
  'end_offset',
] as const;

export type PackedSpan = readonly [number, number, number, number, number, number];

/** The numbers of a span. */
export function pack({ start, end }: Span): PackedSpan {
  return [start.line, start.column, start.offset, end.line, end.column, end.offset];
}

/** The numbers of a span that may be missing. */
export function packOrNull(span: Span | null): PackedSpan | null {
  return span === null ? null : pack(span);
}
