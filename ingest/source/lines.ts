// Bytes in blocks to lines of bytes, so that a file of any size is read while a line of it is held.
const LINE_FEED = 0x0a;

/** One line without its line feed, or only its number where it is too long to be held. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

/** The lines of a stream; what is longer than the cap is passed over, and told without its bytes. */
export async function* linesOf(
  blocks: AsyncIterable<Buffer>,
  capBytes: number,
): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let length = 0;
  let number = 1;
  const line = (): Line => ({ number, bytes: length > capBytes ? null : Buffer.concat(held) });
  const hold = (bytes: Buffer): void => {
    length += bytes.length;
    if (length <= capBytes) held.push(bytes);
    else held = [];
  };
  for await (const block of blocks) {
    let start = 0;
    for (;;) {
      const end = block.indexOf(LINE_FEED, start);
      hold(block.subarray(start, end < 0 ? block.length : end));
      if (end < 0) break;
      yield line();
      held = [];
      length = 0;
      number += 1;
      start = end + 1;
    }
  }
  if (length > 0) yield line();
}
