// One source text in, one Document out: parse, group, extract, account. Pure: the same text gives
// the same Document.
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Declared } from '../schema/declared.ts';
import type { Document } from '../schema/document.ts';
import type { Format } from '../schema/lists.ts';
import { documentFrom } from './extract/document.ts';
import { defaultLexicons } from './lexicon/defaults.ts';
import type { Lexicons } from './lexicon/lexicons.ts';
import { htmlParse } from './parse/html/parser.ts';
import { markdownParse } from './parse/markdown/parser.ts';
import { rawTextParse } from './parse/text/parser.ts';
import type { SourceText } from './source/source.ts';
import { group } from './tree/group.ts';
import type { Root } from './tree/nodes.ts';

/**
 * Changes whenever reading the same text could give another Document; stored documents of another
 * version are read again.
 */
export const READER_VERSION = '4';

/** Reads one source. Never throws on any text: trouble becomes messages of the Document. */
export function read(source: SourceText, lexicons: Lexicons = defaultLexicons): Document {
  return readTree(source, lexicons).document;
}

/** The same, with the tree that the Document was made from. */
export function readTree(
  source: SourceText,
  lexicons: Lexicons = defaultLexicons,
): { readonly document: Document; readonly root: Root } {
  const { uri, format, sha256, text } = source;
  const file = new VFile({ value: text });
  const processor = processorOf(lexicons, format);
  const root = processor.parse(file);
  const declared = joined(source.declared, root.data.declared);
  if (declared !== undefined) root.data.declared = declared;
  for (const { ruleId, reason, offset } of source.problems)
    file.message(reason, {
      ruleId,
      place: offset === null ? undefined : root.data.view.sourcePointAt(offset),
    });
  processor.runSync(root, file);
  const info = { uri, format, sha256, length: text.length };
  return { document: documentFrom(root, info, file.messages), root };
}

/** What a source declares beside the text, and what the head of the text itself does. */
function joined(beside: Declared | undefined, inText: Declared | undefined): Declared | undefined {
  if (beside === undefined || inText === undefined) return beside ?? inText;
  return {
    identifiers: [...beside.identifiers, ...inText.identifiers],
    url: beside.url ?? inText.url,
    updatedAt: beside.updatedAt ?? inText.updatedAt,
    labels: [...beside.labels, ...inText.labels],
    product: beside.product ?? inText.product,
    version: beside.version ?? inText.version,
    platforms: [...beside.platforms, ...inText.platforms],
    language: beside.language ?? inText.language,
  };
}

const PARSERS = { text: rawTextParse, markdown: markdownParse, html: htmlParse };

type Processors = Readonly<Record<Format, ReturnType<typeof makeProcessor>>>;

const processors = new WeakMap<Lexicons, Processors>();

function processorOf(lexicons: Lexicons, format: Format): Processors[Format] {
  const known = processors.get(lexicons) ?? {
    text: makeProcessor(lexicons, 'text'),
    markdown: makeProcessor(lexicons, 'markdown'),
    html: makeProcessor(lexicons, 'html'),
  };
  processors.set(lexicons, known);
  return known[format];
}

const makeProcessor = (lexicons: Lexicons, format: Format) =>
  unified().use(PARSERS[format], lexicons.union).use(group, lexicons).freeze();
