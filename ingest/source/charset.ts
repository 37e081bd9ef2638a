// What a page says of its own encoding, and encodings beside UTF-8 and UTF-16. In: bytes. Out: the
// text, if they are in the encoding that they declare or that their BOM shows.

/** What windows-1252 has at 0x80 to 0x9F; the five holes stay control characters. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** A declaration stands at the head of a page, in bytes. */
const HEAD_BYTES = 2_048;

const DECLARATIONS: readonly RegExp[] = [
  /<meta\s[^>]{0,400}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w:.-]{2,40})/i,
  /<\?xml\s[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']([\w:.-]{2,40})["']/i,
];
/** More replaced characters than one of so many, and the declaration is not believed. */
const TRUST = 20;

export interface DeclaredText {
  /** The encoding by the name that the platform gives it. */
  readonly charset: string;
  readonly text: string;
  /** Characters that could not be read and are U+FFFD. */
  readonly replaced: number;
}

/** The text in the encoding that HTML or XML declares; null where none is, or it cannot be true. */
export function declaredText(bytes: Buffer): DeclaredText | null {
  const head = bytes.toString('latin1', 0, HEAD_BYTES);
  for (const declaration of DECLARATIONS) {
    const label = declaration.exec(head)?.[1];
    const decoder = label === undefined ? null : decoderOf(label);
    // That text is no UTF-8 has been seen before this is asked, and UTF-16 shows by other signs.
    if (decoder === null || decoder.encoding.startsWith('utf-')) continue;
    // Some versions of Node read windows-1252 as ISO-8859-1.
    const isWestern = decoder.encoding === 'windows-1252';
    const text = isWestern ? windows1252Text(bytes) : decoder.decode(bytes);
    const replaced = text.split('\ufffd').length - 1;
    const odd = text.length - text.replace(/[^\x00-\x7f]+/g, '').length;
    if (replaced * TRUST <= odd) return { charset: decoder.encoding, text, replaced };
  }
  return null;
}

/** Bytes as windows-1252, in which all of them are characters. */
export function windows1252Text(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (byte) => WINDOWS_1252.charAt(byte.charCodeAt(0) - 0x80));
}

/** Whether bytes that look like ASCII may be letters all the same, as those of ISO-2022-JP are. */
export const isShifted = (bytes: Buffer) => bytes.includes('\x1b$') || bytes.includes('\x1b(');

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label, { ignoreBOM: true });
  } catch {
    return null;
  }
}

/** The text of bytes that begin with the BOM of UTF-32, or null. */
export function utf32Text(bytes: Buffer): string | null {
  const little = bytes.length >= 4 && bytes.readUInt32LE(0) === 0xfeff;
  if (!little && !(bytes.length >= 4 && bytes.readUInt32BE(0) === 0xfeff)) return null;
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    if (at + 4 > bytes.length) parts.push('\ufffd');
    else {
      const code = little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
      const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      parts.push(isCharacter ? String.fromCodePoint(code) : '\ufffd');
    }
  }
  return parts.join('');
}
