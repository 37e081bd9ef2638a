// What is to be read, told without GraphQL and without SQL: an entity's columns and relations,
// each under the key that it has in the answer. The API makes it from an operation; the compiler
// makes one statement of it. Names of columns and relations are those of the entity registry.

/** The fields of one object of the answer. */
export type Selection = readonly Item[];

export type Item = ValueItem | RelationItem | PageItem | SourceItem;

/** What stands in the row itself. */
export type ValueItem = ColumnItem | ObjectItem | TypeItem;

export interface ColumnItem {
  readonly kind: 'column';
  readonly key: string;
  readonly name: string;
  /** For a column with the words of a closed list: each word, and how the answer calls it. */
  readonly words: readonly (readonly [word: string, name: string])[] | null;
}

/** A column whose value is an object, or a list of objects. */
export interface ObjectItem {
  readonly kind: 'object';
  readonly key: string;
  readonly name: string;
  readonly selection: readonly ValueItem[];
}

/** The name of the object's type, which is the same for every row. */
export interface TypeItem {
  readonly kind: 'type';
  readonly key: string;
  readonly name: string;
}

/** One row of another entity, or all of them as a list, as the registry says of the relation. */
export interface RelationItem {
  readonly kind: 'relation';
  readonly key: string;
  readonly name: string;
  readonly selection: Selection;
}

/** A page of the rows of another entity. */
export interface PageItem {
  readonly kind: 'page';
  readonly key: string;
  readonly name: string;
  readonly page: Page;
}

/** Where a row stands: the document, and the characters at the row's span. */
export interface SourceItem {
  readonly kind: 'source';
  readonly key: string;
  readonly parts: readonly SourcePart[];
}

export type SourcePart =
  | TypeItem
  | { readonly kind: 'text' }
  | { readonly kind: 'document'; readonly key: string; readonly selection: Selection };

/** A page of a list: which rows, and what is wanted of it. */
export interface Page {
  readonly arguments: PageArguments;
  readonly parts: readonly PagePart[];
}

export type PagePart =
  | TypeItem
  | { readonly kind: 'totalCount'; readonly key: string }
  | { readonly kind: 'pageInfo'; readonly key: string; readonly selection: readonly ValueItem[] }
  | { readonly kind: 'nodes'; readonly key: string; readonly selection: Selection }
  | { readonly kind: 'edges'; readonly key: string; readonly parts: readonly EdgePart[] };

export type EdgePart =
  | TypeItem
  | { readonly kind: 'cursor'; readonly key: string }
  | { readonly kind: 'node'; readonly key: string; readonly selection: Selection };

export interface PageArguments {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
  readonly filter: FilterObject;
  readonly orderBy: { readonly field: string; readonly direction: Direction } | null;
}

export type Direction = 'asc' | 'desc';

/**
 * Conditions by the entity's filter names, all of which must hold; `and`, `or` (lists) and `not`
 * hold further filters. A condition that is null is as one that is not there.
 */
export type FilterObject = Readonly<Record<string, unknown>>;

/** What one root field reads. */
export interface ReadRequest {
  /** The name of the collection; null where the only one is meant. */
  readonly collection: string | null;
  readonly read: Read;
}

export type Read = PageRead | FirstRead | ListRead | NodesRead;

export interface PageRead {
  readonly kind: 'page';
  readonly entity: string;
  readonly page: Page;
  /** For errors: the message to look up. */
  readonly message: string | null;
}

/** The first row in the default order. */
export interface FirstRead {
  readonly kind: 'first';
  /** The id of the collection, where an id says which it is. */
  readonly within?: string;
  readonly entity: string;
  readonly filter: FilterObject;
  readonly selection: Selection;
  readonly message: string | null;
}

/** All rows of an entity that has few. */
export interface ListRead {
  readonly kind: 'list';
  readonly entity: string;
  readonly selection: Selection;
}

/** Rows by their global ids; ids that name no row of the given entities give null. */
export interface NodesRead {
  readonly kind: 'nodes';
  readonly ids: readonly string[];
  /** True where one object is wanted instead of a list. */
  readonly single: boolean;
  /** True where each object is to say of which entity it is. */
  readonly typed: boolean;
  /** What to read of each entity that may come. */
  readonly selections: ReadonlyMap<string, Selection>;
}

/** Every selection inside a page. */
export function selectionsOf(page: Page): readonly Selection[] {
  return page.parts.flatMap((part) => {
    if (part.kind === 'nodes') return [part.selection];
    if (part.kind !== 'edges') return [];
    return part.parts.flatMap((edge) => (edge.kind === 'node' ? [edge.selection] : []));
  });
}

/** The selections directly below an item. */
export function selectionsBelow(item: Item): readonly Selection[] {
  switch (item.kind) {
    case 'column':
    case 'object':
    case 'type':
      return [];
    case 'relation':
      return [item.selection];
    case 'page':
      return selectionsOf(item.page);
    case 'source':
      return item.parts.flatMap((part) => (part.kind === 'document' ? [part.selection] : []));
  }
}

/** The selections at the top of a read. */
export function selectionsRead(read: Read): readonly Selection[] {
  switch (read.kind) {
    case 'page':
      return selectionsOf(read.page);
    case 'nodes':
      return [...read.selections.values()];
    case 'first':
    case 'list':
      return [read.selection];
  }
}
