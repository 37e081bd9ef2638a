// Which format a text is in: by the extension of its name, else by how it begins.
import { FORMATS, type Format } from '../../schema/lists.ts';

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
};

/** The formats that there is a reader for. */
const READABLE: readonly Format[] = FORMATS.filter((format) => format === 'text');

/** The format of a text, from its name and, where that does not tell, from its beginning. */
export function sniffFormat(uri: string, text: string): Format {
  const extension = /\.([a-z]+)$/.exec(uri.toLowerCase())?.[1] ?? '';
  const known = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
  if (known !== undefined) return known;
  return /^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 1_000)) ? 'html' : 'text';
}

/** Whether there is a reader for a format. */
export function isReadable(format: Format): boolean {
  return READABLE.includes(format);
}
