// What a page states of its article beside the text: <meta>, <link>, microdata and JSON-LD. In: the
// elements. Out: a declaration as front matter gives one, and the name of the site.
import type { Declared } from '../../../schema/declared.ts';
import { attributeOf, type HtmlElement } from './nodes.ts';

export interface PageData {
  readonly declared: Declared;
  readonly siteName: string | null;
}

type Field = 'identifiers' | 'url' | 'updatedAt' | 'labels' | 'product' | 'version' | 'platforms';

/** Names of <meta> and of microdata by what they say, the best source first. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  identifiers: [
    'article-id',
    'articleid',
    'article_id',
    'kb',
    'kb-id',
    'identifier',
    'dc.identifier',
  ],
  url: ['canonical', 'og:url', 'url'],
  updatedAt: [
    ...['datemodified', 'article:modified_time', 'og:updated_time', 'last-modified'],
    ...['dcterms.modified', 'dc.date.modified', 'ms.date', 'updated_at', 'date', 'dc.date'],
    ...['datepublished', 'article:published_time'],
  ],
  labels: ['keywords', 'article:tag'],
  product: ['product', 'ms.prod'],
  version: ['version', 'softwareversion'],
  platforms: ['operatingsystem', 'platform'],
};

const FIELDS = new Map(
  Object.values(NAMES).flatMap((names) => names.map((name) => [name, true] as const)),
);
const SITE_NAME = 'og:site_name';
/** Longer data of a page, in UTF-16 code units, is not looked at. */
const MAX_DATA_LENGTH = 65_536;
const MAX_LABELS = 200;
const MAX_VALUES = 50;

/** Reads what the elements of a page state; never throws. */
export function pageDataOf(elements: readonly HtmlElement[]): PageData {
  const values = new Map<string, string[]>();
  const add = (name: string, value: string | null) => {
    const key = name.toLowerCase();
    const text = value?.trim() ?? '';
    if (text === '' || text.length > MAX_DATA_LENGTH || !isKnown(key)) return;
    const list = values.get(key) ?? [];
    if (list.length < MAX_VALUES) list.push(text);
    values.set(key, list);
  };
  let language: string | null = null;
  for (const element of elements) {
    const { name } = element;
    if (name === 'html') language ??= attributeOf(element, 'lang');
    else if (name === 'meta') addMeta(element, add);
    else if (name === 'link' && attributeOf(element, 'rel') === 'canonical')
      add('canonical', attributeOf(element, 'href'));
    else if (name === 'time') {
      const property = attributeOf(element, 'itemprop');
      if (property !== null) add(property, attributeOf(element, 'datetime'));
    } else if (name === 'script' && attributeOf(element, 'type') === 'application/ld+json')
      addLinkedData(element, add);
  }
  const list = (field: Field) =>
    NAMES[field].map((name) => values.get(name) ?? []).find(({ length }) => length > 0) ?? [];
  const one = (field: Field) => list(field)[0] ?? null;
  return {
    siteName: values.get(SITE_NAME)?.[0] ?? null,
    declared: {
      identifiers: list('identifiers'),
      url: one('url'),
      updatedAt: one('updatedAt'),
      labels: list('labels').flatMap(parts).slice(0, MAX_LABELS),
      product: one('product'),
      version: one('version'),
      platforms: list('platforms').flatMap(parts),
      language: language === null || language.trim() === '' ? null : language.trim(),
    },
  };
}

const isKnown = (key: string) => FIELDS.has(key) || key === SITE_NAME;

const parts = (value: string) => value.split(/[,;]/).flatMap((part) => part.trim() || []);

type Add = (name: string, value: string | null) => void;

function addMeta(element: HtmlElement, add: Add): void {
  const content = attributeOf(element, 'content');
  for (const key of ['name', 'property', 'itemprop']) {
    const name = attributeOf(element, key);
    if (name !== null) add(name, content);
  }
}

/** Dates and keywords of the things that linked data describes. */
function addLinkedData({ children, size }: HtmlElement, add: Add): void {
  if (size > MAX_DATA_LENGTH) return;
  const text = children.map((child) => (child.type === 'text' ? child.text : '')).join('');
  if (text.length > MAX_DATA_LENGTH) return;
  for (const thing of thingsIn(parsed(text)))
    for (const [name, value] of Object.entries(thing))
      if (typeof value === 'string' && name !== 'url') add(name, value);
}

function thingsIn(data: unknown): readonly object[] {
  const list: readonly unknown[] = Array.isArray(data) ? data : [data];
  return list.flatMap((one) => {
    if (!isObject(one)) return [];
    const graph = '@graph' in one ? one['@graph'] : [];
    return [one, ...(Array.isArray(graph) ? graph.filter(isObject) : [])];
  });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
