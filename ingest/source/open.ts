// The whole of reading sources, in two steps: paths to bytes, one file in memory at a time, and
// bytes to text when the caller wants it.
import { checked, decode } from './decode.ts';
import { feed, feedIn, isFeedHead } from './feed.ts';
import { find, type FindOptions } from './find.ts';
import { load, type Found, type LoadOptions } from './load.ts';
import { feedByName, passedOverByName, sniffFormat } from './sniff.ts';
import type { SourceFile, SourceText, UnreadSource } from './source.ts';

export type SourceOptions = FindOptions & LoadOptions;

/** The largest file that is read unless the caller says otherwise. */
export const DEFAULT_SIZE_CAP_BYTES = 256 * 2 ** 20;

/** Every source that the paths lead to, read or with the reason why not. Never throws. */
export async function* openSources(
  paths: readonly string[],
  options: SourceOptions,
): AsyncGenerator<SourceFile | UnreadSource> {
  for await (const found of find(paths, options)) {
    if (found.kind !== 'found') yield found;
    else if (feedByName(found.uri) !== null) yield* feed(found, options);
    else {
      const { uri, named } = found;
      const reason = named ? null : passedOverByName(uri);
      if (reason !== null) yield { kind: 'skipped', uri, named, reason };
      else if (found.path === null) yield* standardInput(found, options);
      else yield await load(found, options);
    }
  }
}

/** What came by the standard input: a file, or a feed, which no name tells. */
async function* standardInput(
  found: Found,
  options: SourceOptions,
): AsyncGenerator<SourceFile | UnreadSource> {
  const file = await load(found, options);
  if (file.kind === 'file' && isFeedHead(file.bytes)) yield* feedIn(file);
  else yield file;
}

/** The text of a file, or why it is passed over. Never throws. */
export function decodeSource(file: SourceFile): SourceText | UnreadSource {
  const { uri, named, sha256, record } = file;
  const skipped = (reason: string): UnreadSource => ({ kind: 'skipped', uri, named, reason });
  const decoded = record
    ? checked({ text: file.bytes.toString('utf8'), problems: record.problems })
    : decode(file.bytes);
  if ('refusal' in decoded) return skipped(decoded.refusal);
  const { text, problems } = decoded;
  if (!/[^\s\u0085]/.test(text)) return skipped('empty: it holds nothing but white space');
  if (record === undefined) return { uri, format: sniffFormat(uri, text), sha256, text, problems };
  const { format, declared } = record;
  return { uri, format, sha256, text, problems, declared };
}
