// What the front matter of a Markdown file states of its article. In: the YAML between the fences.
// Out: the title with its place, and the rest as declared; a complaint where the YAML is broken.
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Declared } from '../../../schema/declared.ts';

export interface FrontMatter {
  readonly title: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly declared: Declared;
  /** Why the YAML could not be read, and at which offset of it. */
  readonly trouble: { readonly reason: string; readonly offset: number } | null;
}

/** The keys under which sites keep what we look for, in lower case, the first one first. */
const KEYS = {
  title: ['title', 'name'],
  identifiers: ['id', 'ids', 'kb', 'kb_number', 'kbid', 'article_id', 'articleid', 'identifier'],
  url: ['url', 'permalink', 'canonical_url', 'html_url', 'link'],
  updatedAt: [
    ...['updatedat', 'updated_at', 'updated', 'last_updated', 'lastmod', 'modified', 'ms.date'],
    ...['last_modified', 'date'],
  ],
  labels: ['labels', 'tags', 'label_names', 'keywords', 'categories', 'category'],
  product: ['product', 'products', 'appliesto', 'applies_to', 'applies-to', 'ms.prod'],
  version: ['version', 'versions', 'product_version'],
  platforms: ['platforms', 'platform', 'os', 'appliesto', 'applies_to', 'applies-to'],
  language: ['language', 'lang', 'locale'],
} as const;

/** Reads front matter; never throws. */
export function frontMatterOf(yaml: string): FrontMatter {
  const reason = refusalOf(yaml);
  const document = parseDocument(reason === null ? yaml : '');
  const [error] = document.errors;
  const map = isMap(document.contents) ? document.contents : null;
  const list = (keys: readonly string[]) => valuesOf(map, keys);
  const one = (keys: readonly string[]) => list(keys)[0] ?? null;
  return {
    title: titleOf(map, yaml),
    declared: {
      identifiers: list(KEYS.identifiers),
      url: one(KEYS.url),
      updatedAt: one(KEYS.updatedAt),
      labels: list(KEYS.labels),
      product: list(KEYS.product).join(', ') || null,
      version: one(KEYS.version),
      platforms: list(KEYS.platforms),
      language: one(KEYS.language),
    },
    trouble: reason
      ? { reason, offset: 0 }
      : error
        ? { reason: error.message.split(WHERE, 1)[0] ?? '', offset: error.pos[0] }
        : null,
  };
}

/** Longer front matter, or such that nests deeper, is none; in UTF-16 code units and brackets. */
const MAX_LENGTH = 65_536;
const MAX_BRACKETS = 256;
/** The parser calls itself for each list or key in another. */
const MAX_NESTED = 64;
const NESTING = /[-?:](?=[ \t]|$)/g;

/** Lines and columns of the YAML alone, which mislead in the file that it is part of. */
const WHERE = / at line [0-9]+, column |\n/;

function refusalOf(yaml: string): string | null {
  if (yaml.length > MAX_LENGTH) return `longer than ${MAX_LENGTH} characters`;
  const brackets = yaml.match(/[[{]/g)?.length ?? 0;
  if (brackets > MAX_BRACKETS) return `more than ${MAX_BRACKETS} brackets in it`;
  const deep = yaml.split('\n').some((line) => (line.match(NESTING)?.length ?? 0) > MAX_NESTED);
  return deep ? `more than ${MAX_NESTED} lists or keys in each other on one line` : null;
}

/** The texts under the first of the keys that is there. */
function valuesOf(map: YAMLMap | null, keys: readonly string[]): readonly string[] {
  for (const key of keys) {
    const value = nodeAt(map, key);
    const items = isSeq(value) ? value.items : [value];
    const texts = items.flatMap((item) => textOf(item) ?? []);
    if (texts.length > 0) return texts;
  }
  return [];
}

function titleOf(map: YAMLMap | null, yaml: string): FrontMatter['title'] {
  for (const key of KEYS.title) {
    const node = nodeAt(map, key);
    const text = textOf(node);
    if (text === null || !isScalar(node) || !node.range) continue;
    const [start, end] = node.range;
    const at = yaml.indexOf(text, start);
    const found = at >= 0 && at + text.length <= end;
    return found ? { text, start: at, end: at + text.length } : { text, start, end };
  }
  return null;
}

function nodeAt(map: YAMLMap | null, key: string): unknown {
  return map?.items.find(({ key: own }) => isScalar(own) && String(own.value).toLowerCase() === key)
    ?.value;
}

/** A scalar as printed; a nested map says nothing that is looked for. */
function textOf(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null;
  const text = node.source?.trim() ?? '';
  return text === '' ? null : text;
}
