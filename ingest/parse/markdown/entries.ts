// What is kept of front matter while it is read: keys and texts, with their places.

/** A text and where it stands in the YAML. */
export interface Located {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A key of the outermost map, and the texts that are its value or are listed there. */
export interface Entry {
  readonly key: string;
  readonly isList: boolean;
  readonly texts: readonly Located[];
}
