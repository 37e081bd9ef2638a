// An image of marked-up text on its way to a figure.
import type { BlockWriter } from './blockWriter.ts';

export interface FoundImage {
  /** Null where the source does not say. */
  readonly url: string | null;
  readonly alt: string;
  /** Offsets of the alternative text in the source, or of the image where it has none. */
  readonly start: number;
  readonly end: number;
}

/** Writes images as figures, with their alternative texts as captions. */
export function writeFigures(
  images: readonly FoundImage[],
  level: number,
  writer: BlockWriter,
): void {
  for (const { url, alt, start, end } of images) {
    const from = writer.text.length;
    writer.text.append(alt, start, end);
    writer.end(from, { type: 'figure', url }, { level }, start);
  }
}
