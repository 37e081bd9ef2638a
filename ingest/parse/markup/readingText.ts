// The text that markup shows, in the making, and where each of its characters comes from. In: pieces
// of text with their places in the source, in the order in which they are read. Out: a view of that
// text whose spans lie in the source.
import { mappedViewOf, type SourceMap, type View } from '../../tree/view.ts';

/** An inline element: what it shows, and where its markup begins and ends in the source. */
interface Inline {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

export class ReadingText {
  readonly #parts: string[] = [];
  #length = 0;
  /** How far in the source what was added reaches; pictures are told after their paragraph. */
  #furthest = 0;
  // Pieces: where each begins in the text, and where it begins and ends in the source. A piece as
  // long as its source is its source; another stands for it as a whole ("&amp;").
  readonly #starts: number[] = [];
  readonly #sourceStarts: number[] = [];
  readonly #sourceEnds: number[] = [];
  readonly #inlines: Inline[] = [];

  /** The length of the text so far: the offset of what comes next. */
  get length(): number {
    return this.#length;
  }

  /** Adds what stands between two offsets of the source, or is shown for it. */
  append(text: string, sourceStart: number, sourceEnd: number): void {
    if (text === '') return;
    const last = this.#starts.length - 1;
    const contiguous = last >= 0 && this.#sourceEnds[last] === sourceStart;
    if (contiguous && text.length === sourceEnd - sourceStart && this.#isPlain(last)) {
      this.#sourceEnds[last] = sourceEnd;
    } else {
      this.#starts.push(this.#length);
      this.#sourceStarts.push(sourceStart);
      this.#sourceEnds.push(sourceEnd);
    }
    this.#furthest = Math.max(this.#furthest, sourceEnd);
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Adds a character that the source does not have, such as the end of a paragraph. */
  insert(text: string, at = this.#furthest): void {
    this.#starts.push(this.#length);
    this.#sourceStarts.push(at);
    this.#sourceEnds.push(at);
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Says that all from an offset of the text is what an inline element shows. */
  inline(start: number, sourceStart: number, sourceEnd: number): void {
    if (start < this.#length)
      this.#inlines.push({ start, end: this.#length, sourceStart, sourceEnd });
  }

  /** The view of the text, once it is whole. */
  view(lineStarts: readonly number[]): View {
    return mappedViewOf(this.#parts.join(''), lineStarts, this.#map());
  }

  #isPlain(piece: number): boolean {
    const length = this.#length - (this.#starts[piece] ?? 0);
    return (this.#sourceEnds[piece] ?? 0) - (this.#sourceStarts[piece] ?? 0) === length;
  }

  #map(): SourceMap {
    const opening = new Map<number, Inline[]>();
    const closing = new Map<number, Inline[]>();
    for (const inline of this.#inlines) {
      listIn(opening, inline.start).push(inline);
      listIn(closing, inline.end).push(inline);
    }
    return {
      startAt: (offset) => this.#startAt(offset),
      rangeOf: (from, to) => {
        let start = this.#startAt(from);
        let end = to > from ? Math.max(start, this.#endAt(to)) : start;
        if (to === from) return { start, end };
        for (const inline of opening.get(from) ?? [])
          if (inline.end <= to) start = Math.min(start, inline.sourceStart);
        for (const inline of closing.get(to) ?? [])
          if (inline.start >= from) end = Math.max(end, inline.sourceEnd);
        return { start, end };
      },
    };
  }

  /** Where the character at an offset begins in the source. */
  #startAt(offset: number): number {
    const piece = this.#pieceAt(offset);
    const start = this.#starts[piece] ?? 0;
    const sourceStart = this.#sourceStarts[piece] ?? 0;
    const sourceEnd = this.#sourceEnds[piece] ?? 0;
    const within = offset - start;
    const length = (this.#starts[piece + 1] ?? this.#length) - start;
    if (length === sourceEnd - sourceStart) return sourceStart + within;
    return within < length ? sourceStart : sourceEnd;
  }

  /** Where the character before an offset ends in the source. */
  #endAt(offset: number): number {
    const piece = this.#pieceAt(offset - 1);
    const start = this.#starts[piece] ?? 0;
    const sourceStart = this.#sourceStarts[piece] ?? 0;
    const sourceEnd = this.#sourceEnds[piece] ?? 0;
    const length = (this.#starts[piece + 1] ?? this.#length) - start;
    return length === sourceEnd - sourceStart ? sourceStart + offset - start : sourceEnd;
  }

  /** The piece that holds the character at an offset. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function listIn(lists: Map<number, Inline[]>, key: number): Inline[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
