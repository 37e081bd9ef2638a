// A span of the reading contract as the six columns that a row has for it.
import type { Span } from '../../schema/span.ts';

/** The columns of a row's own span. */
export function spanColumns(span: Span) {
  return {
    start_line: span.start.line,
    start_column: span.start.column,
    start_offset: span.start.offset,
    end_line: span.end.line,
    end_column: span.end.column,
    end_offset: span.end.offset,
  };
}

/** The columns of a span that may be missing. */
export function spanColumnsOrNull(span: Span | null) {
  return {
    start_line: span?.start.line ?? null,
    start_column: span?.start.column ?? null,
    start_offset: span?.start.offset ?? null,
    end_line: span?.end.line ?? null,
    end_column: span?.end.column ?? null,
    end_offset: span?.end.offset ?? null,
  };
}

/** The columns of an article's title. */
export function titleSpanColumns(span: Span) {
  return {
    title_start_line: span.start.line,
    title_start_column: span.start.column,
    title_start_offset: span.start.offset,
    title_end_line: span.end.line,
    title_end_column: span.end.column,
    title_end_offset: span.end.offset,
  };
}

/** The columns of a section's heading. */
export function headingSpanColumns(span: Span | null) {
  return {
    heading_start_line: span?.start.line ?? null,
    heading_start_column: span?.start.column ?? null,
    heading_start_offset: span?.start.offset ?? null,
    heading_end_line: span?.end.line ?? null,
    heading_end_column: span?.end.column ?? null,
    heading_end_offset: span?.end.offset ?? null,
  };
}

/** The columns of the words of a step. */
export function textSpanColumns(span: Span) {
  return {
    text_start_line: span.start.line,
    text_start_column: span.start.column,
    text_start_offset: span.start.offset,
    text_end_line: span.end.line,
    text_end_column: span.end.column,
    text_end_offset: span.end.offset,
  };
}
