// The closed lists of the vocabulary as GraphQL enums: the same words, in capitals.
import {
  BLOCK_KINDS,
  CONTROL_ACTIONS,
  EDGE_KINDS,
  EDGE_RESOLUTIONS,
  EVIDENCE,
  FIGURE_SCOPE_KINDS,
  FIGURE_STYLES,
  FORMATS,
  IMPORTANCES,
  ISSUE_KINDS,
  JUMP_KINDS,
  NOTE_KINDS,
  REFERENCE_KINDS,
  REFERENCE_STATUSES,
  RELATION_KINDS,
  SECTION_ROLES,
  SEVERITIES,
  TOPIC_TYPES,
} from '../schema/lists.ts';
import { builder } from './builder.ts';
import type { WordList } from './fields.ts';

/** The name of a word as GraphQL writes it: "fallbackFor" is FALLBACK_FOR. */
export function inCapitals(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** An enum of the words of a list, each with its meaning. */
export function wordList<W extends string>(
  name: string,
  description: string,
  list: readonly W[],
  meanings: Readonly<Record<W, string>> | ((word: W) => string),
): WordList {
  const values: Record<string, { value: string; description: string }> = {};
  for (const word of list) {
    const description = typeof meanings === 'function' ? meanings(word) : meanings[word];
    values[inCapitals(word)] = { value: word, description };
  }
  return builder.enumType(name, { description, values });
}

export const direction = wordList('Direction', 'Which way a list is ordered.', ['asc', 'desc'], {
  asc: 'From the smallest to the largest.',
  desc: 'From the largest to the smallest.',
});

export const format = wordList('Format', 'What a source document is written in.', FORMATS, {
  text: 'Raw text.',
  markdown: 'Markdown.',
  html: 'HTML.',
});

export const evidence = wordList('Evidence', 'How a fact is known.', EVIDENCE, {
  explicit: 'Printed at the place itself.',
  inherited: 'Passed on from what is around it.',
  inferred: 'Concluded.',
});

export const topicType = wordList('TopicType', 'What an article is (DITA).', TOPIC_TYPES, {
  task: 'How to do something.',
  troubleshooting: 'What to do about a problem.',
  concept: 'What something is.',
  reference: 'Facts to look up.',
});

export const sectionRole = wordList('SectionRole', 'What a section is for.', SECTION_ROLES, {
  overview: 'What the article is about.',
  background: 'What is good to know.',
  requirements: 'What must hold before.',
  procedure: 'What to do.',
  troubleshooting: 'What to do when it does not work.',
  references: 'Where to read on.',
  notes: 'Remarks.',
  other: 'None of these.',
});

export const importance = wordList('Importance', 'Whether a step may be skipped.', IMPORTANCES, {
  required: 'It may not.',
  optional: 'It may.',
});

export const jumpKind = wordList('JumpKind', 'How prose moves the reader.', JUMP_KINDS, {
  goto: 'Go on at another step.',
  repeat: 'Do a range of steps again.',
  uses: 'Takes the result of another step.',
});

export const edgeKind = wordList(
  'EdgeKind',
  'Why a reader goes from one step to another.',
  EDGE_KINDS,
  {
    next: 'It stands after it.',
    goto: 'The step says so.',
    choice: 'The guard holds.',
    repeat: 'A range of steps is to be done again; then the reader comes back.',
    uses: 'The step takes the result of the other; the reader does not move.',
  },
);

export const edgeResolution = wordList(
  'EdgeResolution',
  'Whether it is known which step is meant.',
  EDGE_RESOLUTIONS,
  {
    resolved: 'It is.',
    ambiguous: 'Several steps bear the number, or a range holds one number twice.',
    missing: 'No step bears the number.',
  },
);

export const controlAction = wordList(
  'ControlAction',
  'What a step does with an element of the screen.',
  CONTROL_ACTIONS,
  {
    tap: 'Taps it.',
    click: 'Clicks it.',
    press: 'Presses it.',
    select: 'Selects it.',
    open: 'Opens it.',
    enter: 'Enters something.',
    switch: 'Switches it.',
    other: 'Something else.',
  },
);

export const issueKind = wordList('IssueKind', 'How an issue shows itself.', ISSUE_KINDS, {
  question: 'As a question or a symptom in words.',
  error: 'As an error message.',
});

export const referenceKind = wordList(
  'ReferenceKind',
  'What a reference points at.',
  REFERENCE_KINDS,
  {
    article: 'An article.',
    section: 'A section.',
    step: 'A step.',
    url: 'An address.',
    site: 'A site, named in words.',
  },
);

export const referenceStatus = wordList(
  'ReferenceStatus',
  'What became of a reference.',
  REFERENCE_STATUSES,
  {
    unlinked: 'Not looked at yet.',
    resolved: 'Its target is known.',
    inferred: 'Its target is concluded; see the evidence.',
    wanted: 'An identifier of this collection that no article bears.',
    external: 'Points out of the collection.',
    ambiguous: 'There are several that it could mean.',
    broken: 'What it names is not there.',
  },
);

export const figureScopeKind = wordList(
  'FigureScopeKind',
  'What numbers of figures run through.',
  FIGURE_SCOPE_KINDS,
  {
    article: 'The whole article.',
    section: 'A section: they begin anew under its heading.',
    procedure: 'A procedure: they begin anew in it.',
    part: 'A part of the article that is neither.',
  },
);

export const figureStyle = wordList(
  'FigureStyle',
  'How a text speaks of its figures.',
  FIGURE_STYLES,
  {
    cited: 'It cites all of them.',
    positional: 'It cites hardly any; where they stand says enough.',
    mixed: 'It cites some of them.',
  },
);

export const noteKind = wordList('NoteKind', 'What a remark is.', NOTE_KINDS, {
  note: 'A note.',
  footnote: 'A footnote.',
  warning: 'A warning.',
  tip: 'A tip.',
});

export const blockKind = wordList('BlockKind', 'What a piece of prose is.', BLOCK_KINDS, {
  paragraph: 'A paragraph.',
  item: 'An item of a list.',
  table: 'A table.',
  code: 'Code.',
  quote: 'A quotation.',
});

export const severity = wordList('Severity', 'How much a message matters.', SEVERITIES, {
  info: 'Good to know.',
  warning: 'Something may be wrong.',
  error: 'Something is wrong.',
});

export const relationKind = wordList(
  'RelationKind',
  'How procedures are related.',
  RELATION_KINDS,
  {
    fallbackFor: 'One does what the other does, where that cannot be done.',
    variantOf: 'They do the same on different platforms.',
  },
);

export const runKind = wordList('RunKind', 'What a run did.', ['ingest', 'link', 'remove'], {
  ingest: 'Read and stored documents.',
  link: 'Related what is stored.',
  remove: 'Removed documents.',
});

export const inputOutcome = wordList(
  'InputOutcome',
  'What became of an input of a run.',
  ['stored', 'unchanged', 'skipped', 'failed'],
  {
    stored: 'Read and stored.',
    unchanged: 'Already stored as it is.',
    skipped: 'Left out; the reason says why.',
    failed: 'Could not be read; the reason says why.',
  },
);
