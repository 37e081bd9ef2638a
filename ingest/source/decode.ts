// Bytes in, text out: UTF-8, UTF-16 (by BOM or by its pattern of NUL bytes), UTF-32 by BOM, what a
// page declares, else windows-1252.
// Nothing is dropped: a BOM stays as U+FEFF, a NUL as U+0000, and what had to be guessed or
// replaced is told as a problem.
import { isAscii, isUtf8 } from 'node:buffer';
import { HEAD_BYTES, binaryKind, looksBinary } from './binary.ts';
import { declaredText, isShifted, utf32Text, windows1252Text } from './charset.ts';
import type { SourceProblem } from './source.ts';

const BLOCK_BYTES = 4_096;

export type Decoded =
  | { readonly text: string; readonly problems: readonly SourceProblem[] }
  | { readonly refusal: string };

/** Decodes the bytes of one file, or says what they are instead of text. Never throws. */
export function decode(bytes: Buffer): Decoded {
  const kind = binaryKind(bytes);
  if (kind !== null) return { refusal: `not text: ${kind}` };
  const wide = utf32Text(bytes);
  if (wide !== null)
    return checked({
      text: wide,
      problems: problemsOf('UTF-32', countWithout(wide, /[^\ufffd]+/g)),
    });
  const order = utf16Order(bytes);
  return order === null ? checked(decodeBytes(bytes)) : checked(decodeUtf16(bytes, order));
}

/** A text with what is to be told of it, or why it is no text for people. */
export function checked({ text, problems }: Text): Decoded {
  if (looksBinary(text)) return { refusal: 'not text: too many control characters' };
  const nul = text.indexOf('\u0000');
  if (nul < 0) return { text, problems };
  const reason = `the text holds NUL characters, the first at offset ${nul}; they are kept`;
  return { text, problems: [...problems, { ruleId: 'nul', reason, offset: nul }] };
}

interface Text {
  readonly text: string;
  readonly problems: readonly SourceProblem[];
}

function decodeBytes(bytes: Buffer): Text {
  // Latin-1 gives the same text for ASCII, and takes half the memory.
  if (isAscii(bytes) && !isShifted(bytes)) return { text: bytes.toString('latin1'), problems: [] };
  const declared = isUtf8(bytes) && !isShifted(bytes) ? null : declaredText(bytes);
  if (declared !== null) {
    const { text, charset, replaced } = declared;
    return { text, problems: problemsOf(charset, replaced) };
  }
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), problems: [] };
  const bad = firstBadByte(bytes);
  const where = `not valid UTF-8 (byte ${hex(bytes[bad])} at byte offset ${bad})`;
  const repaired = bytes.toString('utf8');
  const replaced = countWithout(repaired, /[^\ufffd]+/g);
  if (replaced < countWithout(repaired, /[\x00-\x7f]+/g) / 10) {
    const reason = `${where}: what is broken is read as U+FFFD, ${replaced} in all`;
    return { text: repaired, problems: [{ ruleId: 'encoding', reason, offset: null }] };
  }
  const text = windows1252Text(bytes);
  const fits = isWestern(text) ? '' : ', which does not fit: convert it to UTF-8';
  const reason = `${where}: read as windows-1252${fits}`;
  return { text, problems: [{ ruleId: 'encoding', reason, offset: bad }] };
}

/** What to say of bytes of an encoding that is known, of which some were broken. */
function problemsOf(charset: string, replaced: number): readonly SourceProblem[] {
  if (replaced === 0) return [];
  const reason = `not valid ${charset}: what is broken is read as U+FFFD, ${replaced} in all`;
  return [{ ruleId: 'encoding', reason, offset: null }];
}

/** Whether most letters are plain ones, as in all languages that windows-1252 is for. */
function isWestern(text: string): boolean {
  const head = text.slice(0, HEAD_BYTES);
  return countWithout(head, /[^a-z]+/gi) >= countWithout(head, /[^\x80-\uffff]+/g);
}

/** How many characters of a text are left when others are taken out. */
function countWithout(text: string, others: RegExp): number {
  return text.replace(others, '').length;
}

/** The offset of the first byte at which bytes that are no UTF-8 cease to be. */
function firstBadByte(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const block = characterStart(bytes, Math.min(at + BLOCK_BYTES, bytes.length));
    if (block <= at || !isUtf8(bytes.subarray(at, block))) break;
    at = block;
  }
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (!isUtf8(bytes.subarray(at, at + length))) break;
    at += length;
  }
  return at;
}

/** The nearest place at or before an offset that is not inside a character. */
function characterStart(bytes: Buffer, offset: number): number {
  let at = offset;
  while (at > 0 && at > offset - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}

type ByteOrder = 'little' | 'big';

/** The byte order if the bytes are UTF-16, else null. */
function utf16Order(bytes: Buffer): ByteOrder | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'big';
  const head = bytes.subarray(0, HEAD_BYTES);
  const zeros: [even: number, odd: number] = [0, 0];
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  const most = Math.max(even, odd);
  if (most === 0 || Math.min(even, odd) > most / 10) return null;
  // Latin letters have a NUL each; of other scripts only spaces, digits and line ends do, but
  // there the other bytes make no sense as 8-bit text.
  const share = most / Math.ceil(head.length / 2);
  const plausible = share > 0.7 || (share > 0.02 && !isEightBitText(head));
  if (!plausible) return null;
  const order = odd > even ? 'little' : 'big';
  return /\p{Surrogate}|[\ufffe\uffff]/u.test(utf16Text(head, order)) ? null : order;
}

function isEightBitText(head: Buffer): boolean {
  const bytes = head.filter((byte) => byte !== 0);
  return isUtf8(bytes) && !looksBinary(Buffer.from(bytes).toString('latin1'));
}

/** The whole code units of UTF-16 bytes; half a unit at the end is left out. */
function utf16Text(bytes: Buffer, order: ByteOrder): string {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return (order === 'little' ? whole : Buffer.from(whole).swap16()).toString('utf16le');
}

function decodeUtf16(bytes: Buffer, order: ByteOrder): Text {
  const raw = utf16Text(bytes, order) + (bytes.length % 2 === 1 ? '\ufffd' : '');
  const lone = raw.search(/\p{Surrogate}/u);
  const bad = lone >= 0 ? lone : bytes.length % 2 === 1 ? raw.length - 1 : null;
  if (bad === null) return { text: raw, problems: [] };
  const reason = `not valid UTF-16 (at byte offset ${bad * 2}): what is broken is read as U+FFFD`;
  return {
    text: raw.replace(/\p{Surrogate}/gu, '\ufffd'),
    problems: [{ ruleId: 'encoding', reason, offset: bad }],
  };
}

function hex(byte: number | undefined): string {
  return `0x${(byte ?? 0).toString(16).padStart(2, '0')}`;
}
