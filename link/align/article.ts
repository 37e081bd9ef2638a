// Which rows of a newly read article are rows of the article as it is stored. In: what it said, and
// what was read. Out: the id that each new row keeps.
import type { ArticleContent, FigureContent } from '../../schema/content.ts';
import type { Kept, KeptIds } from '../../schema/history.ts';
import { alignProse, keyFrom } from './prose.ts';
import { alignSections } from './sections.ts';
import { alignProcedures, alignSteps, type Aligned } from './steps.ts';

interface Identified {
  readonly id: string;
}

/** The ids that the rows of `after`, which is a draft, keep of `before`. */
export function keptIds(before: ArticleContent, after: ArticleContent): KeptIds {
  const sections = alignSections(before, after);
  const procedures = alignProcedures(before, after);
  const steps = alignSteps(before, after, procedures);
  const issues = alignProse(before.issues, after.issues, ({ symptom }) => ({
    keys: [keyFrom(symptom)],
    text: symptom,
  }));
  const solutions = after.issues.map((issue, index) => {
    const old = before.issues[issues[index] ?? -1]?.solutions ?? [];
    return idsOf(old, alignProse(old, issue.solutions, textKnown));
  });
  const kept = { sections, procedures, issues };
  const oldIds = oldIdsOf(before, after, kept, steps);
  return {
    article: before.id,
    sections: idsOf(before.sections, sections),
    requirements: idsOf(
      before.requirements,
      alignProse(before.requirements, after.requirements, textKnown),
    ),
    procedures: idsOf(before.procedures, procedures),
    steps: steps.map((some) => some.map((step) => step?.id ?? null)),
    figures: alignFigures(before, after, oldIds),
    issues: idsOf(before.issues, issues),
    solutions,
    ...proseIds(before, after),
  };
}

function idsOf(before: readonly Identified[], aligned: Aligned): Kept {
  return aligned.map((one) => (one === null ? null : (before[one]?.id ?? null)));
}

const textKnown = ({ text }: { readonly text: string }) => ({ keys: [keyFrom(text)], text });

type ProseIds = Pick<KeptIds, 'errors' | 'references' | 'notes' | 'platformPassages' | 'blocks'>;

/** Another message is another error, and another target another reference, however alike they are. */
function proseIds(before: ArticleContent, after: ArticleContent): ProseIds {
  return {
    errors: idsOf(
      before.errorMentions,
      alignProse(before.errorMentions, after.errorMentions, ({ message, context }) => ({
        keys: [keyFrom(message, context), keyFrom(message)],
        text: null,
      })),
    ),
    references: idsOf(
      before.references,
      alignProse(before.references, after.references, ({ kind, target, text }) => ({
        keys: [keyFrom(kind, target, text), keyFrom(kind, target)],
        text: null,
      })),
    ),
    notes: idsOf(
      before.notes,
      alignProse(before.notes, after.notes, ({ kind, text }) => ({
        keys: [keyFrom(kind, text), keyFrom(text)],
        text,
      })),
    ),
    platformPassages: idsOf(
      before.platformPassages,
      alignProse(before.platformPassages, after.platformPassages, ({ platform, text }) => ({
        keys: [keyFrom(platform, text)],
        text,
      })),
    ),
    blocks: idsOf(
      before.blocks,
      alignProse(before.blocks, after.blocks, ({ kind, text }) => ({
        keys: [keyFrom(kind, text), keyFrom(text)],
        text,
      })),
    ),
  };
}

/** The old ids of those rows of a draft under which a figure can stand. */
function oldIdsOf(
  before: ArticleContent,
  after: ArticleContent,
  { procedures, issues }: { readonly procedures: Aligned; readonly issues: Aligned },
  steps: readonly (readonly (Identified | null)[])[],
): ReadonlyMap<string, string> {
  const old = new Map<string, string>();
  const put = (draft: Identified, one: Identified | null | undefined): void => {
    if (one) old.set(draft.id, one.id);
  };
  after.issues.forEach((issue, index) => put(issue, before.issues[issues[index] ?? -1]));
  after.procedures.forEach((procedure, index) => {
    put(procedure, before.procedures[procedures[index] ?? -1]);
    procedure.steps.forEach((step, place) => put(step, steps[index]?.[place]));
  });
  return old;
}

/** A figure is known by where it stands and what it shows, since its number goes with its place. */
function alignFigures(
  before: ArticleContent,
  after: ArticleContent,
  oldIds: ReadonlyMap<string, string>,
): Kept {
  const known = ({ caption, source, step, issue, procedure }: FigureContent) => {
    const place = step ?? issue ?? procedure ?? '';
    return {
      keys: [
        keyFrom(place, caption, source),
        keyFrom(place, caption.replace(/[0-9]/g, '#'), source),
        keyFrom(caption, source),
      ],
      text: caption,
    };
  };
  const placed = (figure: FigureContent): FigureContent => ({
    ...figure,
    step: oldId(figure.step),
    issue: oldId(figure.issue),
    procedure: oldId(figure.procedure),
  });
  const oldId = (id: string | null) => (id === null ? null : (oldIds.get(id) ?? id));
  const aligned = alignProse(before.figures, after.figures.map(placed), known);
  return idsOf(before.figures, aligned);
}
