// Which format a text is in: by the extension of its name, else by how it begins and by the signs of
// Markdown and HTML in it. Looks at the head of a text only.
import type { Format } from '../../schema/lists.ts';

const EXTENSIONS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** Text, but data or programs: in a folder of articles they lie beside them, and are none. */
const NO_ARTICLES: ReadonlySet<string> = new Set(
  (
    'csv tsv xml xsl svg yaml yml toml ini conf lock map sql graphql ' +
    'css scss less js mjs cjs jsx ts mts cts tsx vue py rb php pl lua sh bash ps1 bat ' +
    'c h cc cpp hpp cs java kt swift go rs r ipynb'
  ).split(' '),
);

/** JSON, whole or one value a line: a feed of articles, or data. */
const FEEDS: Readonly<Record<string, 'json' | 'lines'>> = {
  json: 'json',
  jsonl: 'lines',
  ndjson: 'lines',
};

/** So much of a text is looked at for signs, in UTF-16 code units. */
const SAMPLE_LENGTH = 16_384;

const PAGE =
  /^[\s\ufeff]{0,1000}<(?:!doctype html|\?xml[^>]{0,200}>\s{0,100}<(?:!doctype )?html|html\b)/i;
const TAG =
  /<(?:p|div|h[1-6]|ul|ol|li|table|br|img|a|span|strong|em|b|i|section|article|figure|pre|blockquote)(?:\s[^<>]{0,1000})?\/?>/i;
const FRONT_MATTER = /^\ufeff?---[ \t]{0,20}\r?\n[\w-]{1,60}:/;
const MARKDOWN: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /^ {0,3}(?:```|~~~)/m,
  /\[[^\][\n]{1,200}\]\([^()\s]{1,500}/,
  /\*\*[^\s*][^*\n]{0,200}\*\*/,
  /^ {0,3}> \S/m,
];

/** The format of a text, from its name and, where that does not tell, from its head. */
export function sniffFormat(uri: string, text: string): Format {
  const extension = extensionOf(uri);
  const known = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
  if (known !== undefined) return known;
  const head = text.slice(0, SAMPLE_LENGTH);
  if (PAGE.test(head) || (/^[\s\ufeff]{0,1000}</.test(head) && TAG.test(head))) return 'html';
  // One sign alone may stand in raw text too.
  return FRONT_MATTER.test(head) || signsOfMarkdown(head) > 1 ? 'markdown' : 'text';
}

/** The format of the body of a record, which has no name to tell it by. */
export function sniffBody(body: string): Format {
  const head = body.slice(0, SAMPLE_LENGTH);
  if (TAG.test(head)) return 'html';
  return FRONT_MATTER.test(head) || signsOfMarkdown(head) > 0 ? 'markdown' : 'text';
}

const signsOfMarkdown = (head: string) => MARKDOWN.filter((sign) => sign.test(head)).length;

/** Whether a file may be a feed of articles, by its name: JSON as a whole, or line by line. */
export function feedByName(uri: string): 'json' | 'lines' | null {
  const extension = extensionOf(uri);
  return Object.hasOwn(FEEDS, extension) ? (FEEDS[extension] ?? null) : null;
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
