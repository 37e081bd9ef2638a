// One source text in, one Document out: parse, group, extract, account. Pure: the same text gives
// the same Document.
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Document } from '../schema/document.ts';
import { documentFrom } from './extract/document.ts';
import { en } from './lexicon/en.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { rawTextParse } from './parse/text/parser.ts';
import type { SourceText } from './source/source.ts';
import { group } from './tree/group.ts';

/**
 * Changes whenever reading the same text could give another Document; stored documents of another
 * version are read again.
 */
export const READER_VERSION = '1';

const LEXICON: Lexicon = { packs: [en] };

const processor = unified().use(rawTextParse, LEXICON).use(group, LEXICON).freeze();

/** Reads one source. Never throws on any text: trouble becomes messages of the Document. */
export function read(source: SourceText): Document {
  const { uri, format, sha256, text } = source;
  const file = new VFile({ value: text });
  const root = processor.parse(file);
  for (const { ruleId, reason, offset } of source.problems)
    file.message(reason, {
      ruleId,
      place: offset === null ? undefined : root.data.view.pointAt(offset),
    });
  processor.runSync(root, file);
  const info = { uri, format, sha256, length: text.length };
  return documentFrom(root, info, file.messages, LEXICON);
}
