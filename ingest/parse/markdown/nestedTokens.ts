// Tokens of Markdown that hold others, by their names: each begins a node and ends it. A new one is one
// line in each table; tokens without a line show nothing themselves.
import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Token } from 'micromark-util-types';
import { wordsOf, type MarkdownNode } from './nodes.ts';
import type { Frame, Handler, Handlers, TreeBuilder } from './treeBuilder.ts';

const open: Handler = (builder, token) => {
  builder.open(token, false);
};
const openLines: Handler = (builder, token) => {
  builder.open(token, true);
};

export const ENTER: Handlers = {
  paragraph: openLines,
  atxHeading: openLines,
  setextHeading: openLines,
  codeFenced: openLines,
  codeIndented: openLines,
  htmlFlow: openLines,
  blockQuote: open,
  listOrdered: open,
  listUnordered: open,
  definition: open,
  gfmFootnoteDefinition: open,
  table: (builder, token) => {
    builder.open(token, false);
    builder.isInTable = true;
  },
  tableRow: open,
  tableHeader: open,
  tableData: open,
  listItemPrefix: (builder, token) => {
    closeItem(builder, token);
    builder.open(token, false, true);
  },
  emphasis: openLines,
  strong: openLines,
  strikethrough: openLines,
  codeText: openLines,
  htmlText: openLines,
  autolink: open,
  link: open,
  image: open,
  label: ({ top }) => {
    top.holdsLineEnds = true;
  },
  resource: ({ top }) => {
    top.url = '';
  },
};

const closer =
  (make: (frame: Frame, end: number) => MarkdownNode): Handler =>
  (builder, token) => {
    builder.close(token, make);
  };

type Plain = 'blockquote' | 'tableRow' | 'tableCell' | 'emphasis' | 'strong' | 'delete';

const close = (type: Plain) =>
  closer(({ start, children }, end) => ({ type, start, end, children }));

const closeHeading = closer(({ start, children, number }, end) => {
  return { type: 'heading', start, end, children, depth: number ?? 1 };
});

const closeHtml = closer(({ start, children }, end) => {
  return { type: 'html', start, end, value: wordsOf(children) };
});

const closeLink = closer(({ start, children, label, url }, end) => {
  return url === null
    ? { type: 'linkReference', start, end, children, identifier: identifierOf(label) }
    : { type: 'link', start, end, children, url };
});

const closeCode = (lineEnds: RegExp) =>
  closer(({ start, children }, end) => {
    return { type: 'code', start, end, value: wordsOf(children).replace(lineEnds, '') };
  });

const closeList =
  (ordered: boolean): Handler =>
  (builder, token) => {
    closeItem(builder, token);
    builder.close(token, ({ start, children, number: first }, end) => {
      return { type: 'list', start, end, children, ordered, first };
    });
  };

/** An item ends where the next one begins, or the list ends. */
function closeItem(builder: TreeBuilder, token: Token): void {
  if (!builder.top.isItem) return;
  builder.close(token, ({ start, children }, end) => ({ type: 'listItem', start, end, children }));
}

const identifierOf = (label: string) => normalizeIdentifier(label).toLowerCase();

export const EXIT: Handlers = {
  paragraph: (builder, token) => {
    if (isTask(builder)) dropBlank(builder.top);
    builder.close(token, ({ start, children }, end) => {
      return { type: 'paragraph', start, end, children };
    });
  },
  atxHeading: closeHeading,
  setextHeading: closeHeading,
  setextHeadingText: ({ top }) => {
    top.holdsLineEnds = false;
  },
  codeFenced: closeCode(/^(?:\r?\n|\r)|(?:\r?\n|\r)$/g),
  codeIndented: closeCode(/(?:\r?\n|\r)$/g),
  htmlFlow: closeHtml,
  blockQuote: close('blockquote'),
  listOrdered: closeList(true),
  listUnordered: closeList(false),
  definition: (builder, token) => {
    builder.close(token, ({ start, label, url }, end) => {
      builder.define(identifierOf(label), url ?? '');
      return { type: 'definition', start, end };
    });
  },
  gfmFootnoteDefinition: closer(({ start, children, label }, end) => {
    return { type: 'footnoteDefinition', start, end, children, label: decodeString(label) };
  }),
  table: (builder, token) => {
    builder.close(token, ({ start, children }, end) => ({ type: 'table', start, end, children }));
    builder.isInTable = false;
  },
  tableRow: close('tableRow'),
  tableHeader: close('tableCell'),
  tableData: close('tableCell'),
  emphasis: close('emphasis'),
  strong: close('strong'),
  strikethrough: close('delete'),
  codeText: (builder, token) => {
    builder.close(token, ({ start, children }, end) => {
      const words = wordsOf(children);
      const value = builder.isInTable ? words.replace(/\\([\\|])/g, escaped) : words;
      return { type: 'inlineCode', start, end, value };
    });
  },
  htmlText: closeHtml,
  autolink: closeLink,
  labelText: ({ top }, token, source) => {
    top.label = source.sliceSerialize(token);
  },
  label: ({ top }) => {
    top.holdsLineEnds = false;
  },
  link: closeLink,
  image: closer(({ start, children, label, url }, end) => {
    const alt = wordsOf(children);
    return url === null
      ? { type: 'imageReference', start, end, alt, identifier: identifierOf(label) }
      : { type: 'image', start, end, alt, url };
  }),
};

/** In a table a backslash escapes a bar in code too, and nothing else but itself. */
const escaped = (whole: string, sign: string) => (sign === '|' ? sign : whole);

/** Whether the innermost node is the first paragraph of an item that has a box to check. */
function isTask({ parent }: TreeBuilder): boolean {
  return parent?.isTask === true && !parent.children.some(({ type }) => type === 'paragraph');
}

/** Drops the blank between a box to check and the words after it. */
function dropBlank(paragraph: Frame): void {
  const [head] = paragraph.children;
  if (head?.type !== 'text') return;
  const { value, start } = head;
  paragraph.children.shift();
  if (value.length === 1) return;
  paragraph.start = start + 1;
  paragraph.children.unshift({ ...head, value: value.slice(1), start: start + 1 });
}
