// What a root carries of its texts beside the blocks: where the lines of the source begin, and how
// many characters show.
import { isBlank } from '../../../schema/text.ts';

const LF = 0x0a;
const CR = 0x0d;

/** The offset of each line of a source; LF, CRLF and a lone CR end a line. */
export function lineStartsOf(source: string): readonly number[] {
  const starts = [0];
  const hasReturns = source.includes('\r');
  if (!hasReturns) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
      starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code !== LF && code !== CR) continue;
    if (code === CR && source.charCodeAt(at + 1) === LF) at += 1;
    starts.push(at + 1);
  }
  return starts;
}

/** Characters of a text that are not blank. */
export function visibleIn(text: string): number {
  let visible = 0;
  for (let at = 0; at < text.length; at += 1) if (!isBlank(text.charCodeAt(at))) visible += 1;
  return visible;
}
