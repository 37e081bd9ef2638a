// Tokens of Markdown that are taken as a whole, by their names: what they add to the node that they
// stand in, or tell of it. A new one is one line in the table.
import { decodeString } from 'micromark-util-decode-string';
import type { Handler, Handlers } from './treeBuilder.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    yaml: 'yaml';
  }
}

const addText: Handler = (builder, token, source) => {
  builder.addText(token, source.sliceSerialize(token));
};

const addBreak: Handler = (builder, token) => {
  builder.add(token, (start, end) => ({ type: 'break', start, end }));
  builder.isAfterBreak = true;
};

const addPlain =
  (type: 'yaml' | 'thematicBreak' | 'footnoteReference'): Handler =>
  (builder, token) => {
    builder.add(token, (start, end) => ({ type, start, end }));
  };

const linkTo =
  (scheme: string): Handler =>
  (builder, token, source) => {
    const address = source.sliceSerialize(token);
    builder.addText(token, address);
    builder.top.url = scheme + address;
  };

const noteUrl: Handler = ({ top }, token, source) => {
  top.url = decodeString(source.sliceSerialize(token));
};

const noteLabel: Handler = ({ top }, token, source) => {
  top.label = source.sliceSerialize(token);
};

const noteTask: Handler = ({ parent }) => {
  if (parent) parent.isTask = true;
};

const passOver: Handler = () => undefined;

/** What is in these tokens is not looked at. */
export const WHOLE: Handlers = {
  data: addText,
  codeTextData: addText,
  codeFlowValue: addText,
  htmlFlowData: addText,
  htmlTextData: addText,
  characterEscape: (builder, token, source) => {
    builder.addText(token, source.sliceSerialize(token).slice(1));
  },
  characterReference: (builder, token, source) => {
    builder.addText(token, decodeString(source.sliceSerialize(token)));
  },
  lineEnding: (builder, token, source) => {
    if (builder.isAfterBreak) builder.isAfterBreak = false;
    else if (builder.top.holdsLineEnds) builder.addText(token, source.sliceSerialize(token));
  },
  hardBreakEscape: addBreak,
  hardBreakTrailing: addBreak,
  thematicBreak: addPlain('thematicBreak'),
  yaml: addPlain('yaml'),
  gfmFootnoteCall: addPlain('footnoteReference'),
  autolinkProtocol: linkTo(''),
  autolinkEmail: linkTo('mailto:'),
  resourceDestinationString: noteUrl,
  definitionDestinationString: noteUrl,
  referenceString: noteLabel,
  definitionLabelString: noteLabel,
  gfmFootnoteDefinitionLabelString: noteLabel,
  taskListCheckValueChecked: noteTask,
  taskListCheckValueUnchecked: noteTask,
  codeFencedFence: passOver,
  resourceTitle: passOver,
  definitionTitle: passOver,
  tableDelimiterRow: passOver,
  atxHeadingSequence: ({ top }, token, source) => {
    top.number ??= source.sliceSerialize(token).length;
  },
  setextHeadingLineSequence: ({ top }, token, source) => {
    top.number = source.sliceSerialize(token).startsWith('=') ? 1 : 2;
  },
  listItemValue: ({ parent }, token, source) => {
    if (parent) parent.number ??= Number.parseInt(source.sliceSerialize(token), 10);
  },
};
