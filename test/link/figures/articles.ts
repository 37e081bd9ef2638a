// Articles for the tests of figures, told in short: for each section, or further procedure of it, the
// numbers of the figures, which of them its step cites, and its prose.
import type { Article } from '../../../schema/article.ts';
import type { Span } from '../../../schema/span.ts';
import { sampleDocument } from '../../documents.ts';
import { procedureOf } from '../flow/steps.ts';

export interface ShortPart {
  readonly figures: readonly (string | null)[];
  /** Addresses of the images, in the order of the figures. */
  readonly images?: readonly (string | null)[];
  readonly platform?: string;
  /** What its captions print before their numbers. */
  readonly word?: string;
  /** Numbers that its one step cites. */
  readonly cites?: readonly string[];
  readonly prose?: string;
  /** Whether it is a further procedure of the section before it. */
  readonly sameSection?: boolean;
}

/** Each part takes that many characters. */
const ROOM = 1000;

const spanAt = (offset: number, length = 0): Span => ({
  start: { line: 1, column: offset + 1, offset },
  end: { line: 1, column: offset + length + 1, offset: offset + length },
});

/** An article of these parts, each with one procedure of one step. */
export function articleOf(parts: readonly ShortPart[]): Article {
  const [base] = sampleDocument().document.articles;
  if (base === undefined) throw new Error('no article');
  const figures: Article['figures'][number][] = [];
  const blocks: Article['blocks'][number][] = [];
  const sections: Article['sections'][number][] = [];
  const procedures = parts.map((part, index) => {
    const { platform = null, word = 'Figure', cites = [], prose } = part;
    const start = index * ROOM;
    const span = spanAt(start, ROOM);
    if (part.sameSection !== true || sections.length === 0)
      sections.push({
        ...{ heading: `Part ${index}`, headingSpan: null, role: 'procedure', platform },
        ...{ anchors: [], parent: null, span },
      });
    const section = sections.length - 1;
    part.figures.forEach((number, place) =>
      figures.push({
        ...{ number, caption: `${word} ${number ?? ''}`, source: part.images?.[place] ?? null },
        ...{ procedure: index, step: 1, order: figures.length + 1, span: spanAt(start + place) },
      }),
    );
    if (prose !== undefined)
      blocks.push({ section, kind: 'paragraph', text: prose, span: spanAt(start + ROOM / 2) });
    const made = procedureOf([{}]);
    const figureRefs = cites.map((number) => ({ number, figure: null }));
    return { ...made, section, steps: made.steps.map((step) => ({ ...step, figureRefs })) };
  });
  const none = { requirements: [], issues: [], errors: [], references: [], notes: [] };
  return { ...base, ...none, platformPassages: [], sections, procedures, figures, blocks };
}
