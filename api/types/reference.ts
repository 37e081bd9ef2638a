// References, and what became of them.
import type { ObjectDefinition } from '../definition.ts';
import { many, one, oneOrNull, text, textOrNull, word } from '../fields.ts';
import { referenceKind, referenceStatus } from '../words.ts';
import { source } from './source.ts';
import { span } from './span.ts';

export const reference: ObjectDefinition = {
  name: 'Reference',
  description: 'Text that points elsewhere.',
  fields: {
    kind: word(referenceKind, 'What it points at.'),
    targetText: text(
      'What is pointed at, as printed or linked: an identifier, a heading, a file, an address.',
    ),
    text: text('The sentence or item that points.'),
    status: word(referenceStatus, 'What became of it.'),
    evidence: textOrNull('What speaks for the target.'),
    target: oneOrNull('Article', 'The article it points at; "status" says why there is none.'),
    wanted: oneOrNull('WantedArticle', 'The identifier without an article that it means.'),
    candidates: many('ReferenceCandidate', 'What else it could mean, best first.'),
    targetSection: oneOrNull('Section', 'The section of it, where the link names one.'),
    article: one('Article', 'The article that it stands in.'),
    section: oneOrNull('Section', 'The section that it stands in.'),
    span: span('Where it stands.'),
    source: source(),
  },
  filter: {
    status: { type: referenceStatus, description: 'This became of it.' },
    kind: { type: referenceKind, description: 'It points at this.' },
    target: { type: 'String', description: 'It prints this target, letter case aside: "KB1234".' },
  },
  orders: { place: 'By article, and by place in it.', target: 'By what is printed as the target.' },
};
