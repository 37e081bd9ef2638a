// Tells text from what is not: by the first bytes that well-known file kinds begin with, and by
// the share of control characters. Looks at the head of the bytes only.

/** How many bytes are enough to judge by. */
export const HEAD_BYTES = 65_536;

/** Above this share of control characters bytes are no text. */
const CONTROL_SHARE = 0.05;

const SIGNATURES: readonly (readonly [kind: string, start: string])[] = [
  ['a PNG image', '\x89PNG\r\n\x1a\n'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF87a'],
  ['a GIF image', 'GIF89a'],
  ['a TIFF image', 'II*\x00'],
  ['a TIFF image', 'MM\x00*'],
  ['a PDF file', '%PDF-'],
  ['a ZIP archive or an office file', 'PK\x03\x04'],
  ['an old office file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['a gzip archive', '\x1f\x8b'],
  ['a bzip2 archive', 'BZh'],
  ['an xz archive', '\xfd7zXZ\x00'],
  ['a Zstandard archive', '\x28\xb5\x2f\xfd'],
  ['a 7-Zip archive', "7z\xbc\xaf'\x1c"],
  ['a program', '\x7fELF'],
];

/** The kind of file that begins like this, with its article ("a PNG image"), or null. */
export function binaryKind(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 16);
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'a WebP image';
  return SIGNATURES.find(([, start]) => head.startsWith(start))?.[0] ?? null;
}

/** Whether a code is a control character that text has no use for; NUL is one. */
function isStrayControl(code: number): boolean {
  return code < 0x20 ? (code < 0x09 || code > 0x0d) && code !== 0x1b : code === 0x7f;
}

/** Whether so many of the first characters of a text are control characters that it is none. */
export function looksBinary(text: string): boolean {
  const length = Math.min(text.length, HEAD_BYTES);
  let strays = 0;
  for (let at = 0; at < length; at += 1) if (isStrayControl(text.charCodeAt(at))) strays += 1;
  // A few strays in a short text are damage, not another kind of file.
  return strays > 4 && strays > length * CONTROL_SHARE;
}
