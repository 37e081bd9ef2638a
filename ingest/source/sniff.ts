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

/** Text, but data or programs: in a folder of articles they lie beside them, and are none. */
const NO_ARTICLES: ReadonlySet<string> = new Set(
  (
    'json jsonl ndjson csv tsv xml xsl svg yaml yml toml ini conf lock map sql graphql ' +
    'css scss less js mjs cjs jsx ts mts cts tsx vue py rb php pl lua sh bash ps1 bat ' +
    'c h cc cpp hpp cs java kt swift go rs r ipynb'
  ).split(' '),
);

/** The formats that there is a reader for. */
const READABLE: readonly Format[] = FORMATS.filter((format) => format !== 'html');

/** The format of a text, from its name and, where that does not tell, from its beginning. */
export function sniffFormat(uri: string, text: string): Format {
  const extension = extensionOf(uri);
  const known = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
  if (known !== undefined) return known;
  return /^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 1_000)) ? 'html' : 'text';
}

/** Why a file met in a folder is passed over unread because of its name, or null. */
export function passedOverByName(uri: string): string | null {
  const extension = extensionOf(uri);
  if (!NO_ARTICLES.has(extension)) return null;
  return `data or a program by its name (.${extension}): name the file to have it read`;
}

/** In lower case, without the dot; empty where there is none. */
function extensionOf(uri: string): string {
  return /\.([a-z0-9]+)$/.exec(uri.toLowerCase())?.[1] ?? '';
}

/** Whether there is a reader for a format. */
export function isReadable(format: Format): boolean {
  return READABLE.includes(format);
}
