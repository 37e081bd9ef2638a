// What a source states of its article beside the text: in front matter, or in the record of a feed.

export interface Declared {
  /** As stated, of whatever scheme. */
  readonly identifiers: readonly string[];
  readonly url: string | null;
  /** As stated. */
  readonly updatedAt: string | null;
  readonly labels: readonly string[];
  readonly product: string | null;
  readonly version: string | null;
  /** Names of platforms as stated: ids or aliases of the taxonomy. */
  readonly platforms: readonly string[];
  /** BCP 47 tag. */
  readonly language: string | null;
}
