// The whole of reading sources, in two steps: paths to bytes, one file in memory at a time, and
// bytes to text when the caller wants it.
import { decode } from './decode.ts';
import { find, type FindOptions } from './find.ts';
import { load, type LoadOptions } from './load.ts';
import { isReadable, passedOverByName, sniffFormat } from './sniff.ts';
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
    else {
      const { uri, named } = found;
      const reason = named ? null : passedOverByName(uri);
      yield reason === null ? await load(found, options) : { kind: 'skipped', uri, named, reason };
    }
  }
}

/** The text of a file, or why it is passed over. Never throws. */
export function decodeSource(file: SourceFile): SourceText | UnreadSource {
  const { uri, named, sha256 } = file;
  const skipped = (reason: string): UnreadSource => ({ kind: 'skipped', uri, named, reason });
  const decoded = decode(file.bytes);
  if ('refusal' in decoded) return skipped(decoded.refusal);
  const { text, problems } = decoded;
  if (!/[^\s\u0085]/.test(text)) return skipped('empty: it holds nothing but white space');
  const format = sniffFormat(uri, text);
  if (!isReadable(format)) return skipped(`format not readable yet: ${format}`);
  return { uri, format, sha256, text, problems };
}
