// What the front matter of a Markdown file states of its article. In: the YAML between the fences.
// Out: the title with its place, and the rest as declared; a complaint where the YAML is broken.
import type { Declared } from '../../../schema/declared.ts';
import type { Entry, Located } from './entries.ts';
import { plainEntriesOf } from './plainEntries.ts';
import { yamlEntriesOf, type Trouble } from './yamlEntries.ts';

export interface FrontMatter {
  readonly title: Located | null;
  readonly declared: Declared;
  readonly trouble: Trouble | null;
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
  const plain = plainEntriesOf(yaml);
  const { entries, trouble } = plain ? { entries: plain, trouble: null } : yamlEntriesOf(yaml);
  const list = (keys: readonly string[]) => valuesOf(entries, keys);
  const one = (keys: readonly string[]) => list(keys)[0] ?? null;
  return {
    title: titleOf(entries, yaml),
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
    trouble,
  };
}

/** The texts under the first of the keys that is there. */
function valuesOf(entries: readonly Entry[], keys: readonly string[]): readonly string[] {
  for (const key of keys) {
    const texts = entryAt(entries, key)?.texts ?? [];
    if (texts.length > 0) return texts.map(({ text }) => text);
  }
  return [];
}

function titleOf(entries: readonly Entry[], yaml: string): FrontMatter['title'] {
  for (const key of KEYS.title) {
    const entry = entryAt(entries, key);
    const [title] = entry?.texts ?? [];
    if (title === undefined || entry?.isList) continue;
    const { text, start, end } = title;
    const at = yaml.indexOf(text, start);
    const found = at >= 0 && at + text.length <= end;
    return found ? { text, start: at, end: at + text.length } : { text, start, end };
  }
  return null;
}

const entryAt = (entries: readonly Entry[], key: string): Entry | undefined =>
  entries.find((entry) => entry.key.toLowerCase() === key);
