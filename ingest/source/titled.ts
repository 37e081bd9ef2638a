// The title of a record in front of its body, as the format of the body writes a title, so that one
// text is read; not where the body begins with that title itself.
import type { Format } from '../../schema/lists.ts';
import { fold, normalForm } from '../../schema/text.ts';

/** Longer beginnings are no title, in UTF-16 code units. */
const MAX_TITLE_LENGTH = 1_000;
/** Most tags before the first words of a body. */
const MAX_TAGS = 20;
const MARKDOWN_SIGNS = /[\\`*_[\]<>&]/g;
/** What may stand around the words of a title in Markdown. */
const MARKDOWN_EDGES = /^[#>*_\s]{0,20}|[#*_\s]{0,20}$/g;
const FRONT_MATTER = /^\ufeff?---[ \t]{0,20}\r?\n/;
const FENCE = /^(?:---|\.\.\.)[ \t]{0,20}\r?(?:\n|$)/gm;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: '\u00a0',
};

/** The text of a record; `title` is folded, and empty where there is none. */
export function withTitle(title: string, body: string, format: Format): string {
  if (title === '') return body;
  switch (format) {
    case 'html':
      return same(title, firstWords(body)) ? body : `<h1>${escaped(title)}</h1>\n${body}`;
    case 'markdown': {
      const head = frontMatterLength(body);
      if (/^title[ \t]{0,20}:/im.test(body.slice(0, head))) return body;
      const rest = body.slice(head);
      const first = firstLine(rest)
        .replace(MARKDOWN_EDGES, '')
        .replace(/\\(?=\W)/g, '');
      if (same(title, first)) return body;
      return `${body.slice(0, head)}# ${title.replace(MARKDOWN_SIGNS, '\\$&')}\n\n${rest}`;
    }
    case 'text':
      return same(title, firstLine(body)) ? body : `${title}\n\n${body}`;
  }
}

const same = (title: string, words: string) => normalForm(title) === normalForm(words);

const escaped = (title: string) =>
  title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The first line that is not blank. */
function firstLine(text: string): string {
  const [line = ''] = text
    .trimStart()
    .slice(0, MAX_TITLE_LENGTH)
    .split(/[\r\n]/, 1);
  return line;
}

/** The words of HTML up to the tag after them. */
function firstWords(html: string): string {
  let at = 0;
  for (let tags = 0; tags < MAX_TAGS; tags += 1) {
    while (/\s/.test(html.charAt(at))) at += 1;
    if (html[at] !== '<') break;
    const end = html.indexOf('>', at);
    if (end < 0) return '';
    at = end + 1;
  }
  const end = html.indexOf('<', at);
  const words = html.slice(at, Math.min(end < 0 ? html.length : end, at + MAX_TITLE_LENGTH));
  return fold(words.replace(/&(#?\w{1,8});/g, (all, name: string) => ENTITIES[name] ?? all));
}

/** The length of the front matter with its fences, 0 where there is none. */
function frontMatterLength(body: string): number {
  const open = FRONT_MATTER.exec(body);
  if (open === null) return 0;
  FENCE.lastIndex = open[0].length;
  return FENCE.exec(body) === null ? 0 : FENCE.lastIndex;
}
