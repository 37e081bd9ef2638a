// The count that statements of the link stage give: how many rows they changed.

export interface Changes {
  readonly changed: number;
}

/** The number of rows that a statement changed. */
export function changed({ rows }: { readonly rows: readonly Changes[] }): number {
  return rows[0]?.changed ?? 0;
}
