// What Postgres cannot hold in a text, made storable. U+0000 and lone surrogates become U+FFFD,
// one code unit for one code unit, so that every offset keeps its place.

const UNSTORABLE = /[\0\p{Surrogate}]/gu;
/** As JSON.stringify writes them; it also finds a backslash that merely stands before `u0000`. */
const UNSTORABLE_IN_JSON = /\\u(?:0000|d[89a-f])/;

/** The text with U+FFFD for what cannot be stored. */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, '\ufffd');
}

/** JSON that Postgres takes, all texts in it made storable. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!UNSTORABLE_IN_JSON.test(json)) return json;
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? storable(part) : part,
  );
}
