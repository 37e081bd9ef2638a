// The parser's time grows faster than the length of what it has at once. In: a text as the parser takes
// it. Out: the events of its blocks in pieces, of which each ends where no block is open; within a
// long list, in which there is no such place, events that are done with are put aside. What is defined
// anywhere holds for all pieces.
import { subtokenize } from 'micromark-util-subtokenize';
import type { Chunk, Event, ParseContext, TokenizeContext } from 'micromark-util-types';

/** The parser is given so much before it is to end at the next place, in UTF-16 code units; */
const PIECE_LENGTH = 2_048;
/** and so much before events are put aside where there is no such place. */
const STRETCH_LENGTH = 16_384;
/** Events that stay, since the parser looks back on those of the last line; and how many may. */
const EVENTS_KEPT = 1_024;
const MAX_EVENTS = 4_096;
/** What begins a line that may go on with a list above a blank line. */
const GOES_ON = /^[\s\-+*>0-9]/;

/** The events of a text whose first line begins at an offset. */
export function eventsInPieces(
  parser: ParseContext,
  chunks: readonly Chunk[],
  firstOffset: number,
): readonly (readonly Event[])[] {
  const pieces: Event[][] = [];
  let offset = firstOffset;
  let line = 1;
  let document = parser.document({ line, column: 1, offset });
  let aside: Event[] = [];
  let pieceStart = offset;
  let written = { offset, chunks: 0 };
  chunks.forEach((chunk, at) => {
    offset += lengthOf(chunk);
    if (!isLineEnd(chunk)) return;
    line += 1;
    const mayEnd = offset - pieceStart >= PIECE_LENGTH && isGap(chunks, at);
    if (!mayEnd && offset - written.offset < STRETCH_LENGTH) return;
    document.write(chunks.slice(written.chunks, at + 1));
    written = { offset, chunks: at + 1 };
    if (mayEnd && isBetweenBlocks(document)) {
      pieces.push([...aside, ...document.write([null])]);
      document = parser.document({ line, column: 1, offset });
      aside = [];
      pieceStart = offset;
    } else if (document.events.length > MAX_EVENTS) {
      const done = document.events.length - EVENTS_KEPT;
      for (const event of document.events.splice(0, done)) aside.push(event);
    }
  });
  pieces.push([...aside, ...document.write(chunks.slice(written.chunks))]);
  for (const piece of pieces) subtokenize(piece);
  return pieces;
}

// The parser has codes below zero for line ends and tabs, and one that fills the width of a tab.
const CRLF = -3;
const CR = -5;
const FILLER = -1;

function lengthOf(chunk: Chunk): number {
  if (typeof chunk === 'string') return chunk.length;
  if (chunk === null || chunk === FILLER) return 0;
  return chunk === CRLF ? 2 : 1;
}

const isLineEnd = (chunk: Chunk | undefined) =>
  typeof chunk === 'number' && chunk >= CR && chunk <= CRLF;

/** Whether a chunk ends a blank line below which nothing goes on but what holds blank lines. */
function isGap(chunks: readonly Chunk[], at: number): boolean {
  if (!isLineEnd(chunks[at - 1])) return false;
  const next = chunks[at + 1];
  return typeof next === 'string' && !GOES_ON.test(next);
}

/** Whether the parser is in no block after a blank line, such as code between fences. */
function isBetweenBlocks({ events }: TokenizeContext): boolean {
  const flow = events.at(-1)?.[1]._tokenizer;
  return flow !== undefined && flow.currentConstruct === undefined;
}
