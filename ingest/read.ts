// One source text in, one Document out. Pure: the same text gives the same Document.
import type { Document } from '../schema/document.ts';
import type { SourceText } from './source/source.ts';

/** Changes whenever reading the same text could give another Document; stored documents of another version are read again. */
export const READER_VERSION = '1';

/** Reads one source. Never throws on any text: trouble becomes messages of the Document. */
export function read(source: SourceText): Document {
  const { uri, format, sha256, text } = source;
  const characters = text.replace(/\s+/g, '').length;
  return {
    source: { uri, format, sha256, length: text.length },
    articles: [],
    boilerplate: [],
    messages: [],
    accounted: { characters, claimed: 0, unclaimed: [] },
  };
}
