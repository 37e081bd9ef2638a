// A newly read article in the form in which stored ones come, so that both can be compared. Its rows
// have no ids yet: they go by their places ("step 0.3"), and those only serve to find them.
import type { Article } from '../../schema/article.ts';
import type { ArticleContent, ProcedureContent } from '../../schema/content.ts';
import type { Procedure } from '../../schema/procedure.ts';

const orNull = (kind: string, index: number | null) => (index === null ? null : `${kind} ${index}`);

/** What an article says; `index` is its place in its document, from 0. */
export function draftOf(article: Article, index: number): ArticleContent {
  const { metadata, platforms, sections, requirements, issues, errors, references } = article;
  const issueOf = new Map(
    issues.flatMap(({ figures }, issue) => figures.map((figure) => [figure, `issue ${issue}`])),
  );
  return {
    ...metadata,
    id: `article ${index}`,
    title: article.title,
    language: article.language,
    topicType: article.topicType,
    goal: article.goal,
    method: article.method,
    obstacle: article.obstacle,
    identifiers: article.identifiers,
    platforms: platforms.map(({ id, evidence }) => ({ platform: id, evidence })),
    sections: sections.map(({ heading, role, platform, anchors, parent }, place) => ({
      ...{ id: `section ${place}`, heading, role, platform, anchors },
      parent: orNull('section', parent),
    })),
    requirements: requirements.map(({ text }, place) => ({ id: `requirement ${place}`, text })),
    procedures: article.procedures.map(draftOfProcedure),
    figures: article.figures.map(({ number, caption, source, procedure, step }, place) => ({
      ...{ id: `figure ${place}`, number, caption, source },
      procedure: orNull('procedure', procedure),
      step: procedure === null || step === null ? null : stepAt(procedure, step),
      issue: issueOf.get(place) ?? null,
    })),
    issues: issues.map(({ symptom, kind, solutions }, place) => ({
      ...{ id: `issue ${place}`, symptom, kind },
      solutions: solutions.map(({ cause, remedy, text }, solution) => ({
        ...{ id: `solution ${place}.${solution}`, cause, remedy, text },
      })),
    })),
    errorMentions: errors.map(({ message, context, issue, causes, remedies }, place) => ({
      ...{ id: `error ${place}`, message, context, causes, remedies },
      issue: orNull('issue', issue),
    })),
    references: references.map(({ kind, target, text, section }, place) => ({
      ...{ id: `reference ${place}`, kind, target, text },
      section: orNull('section', section),
    })),
    notes: article.notes.map(({ kind, marker, text }, place) => ({
      ...{ id: `note ${place}`, kind, marker, text },
    })),
    platformPassages: article.platformPassages.map(({ platform, text }, place) => ({
      ...{ id: `passage ${place}`, platform, text },
    })),
    blocks: article.blocks.map(({ section, kind, text }, place) => ({
      ...{ id: `block ${place}`, kind, text },
      section: orNull('section', section),
    })),
  };
}

/** The place of a step, by its ordinal. */
const stepAt = (procedure: number, ordinal: number) => `step ${procedure}.${ordinal - 1}`;

function draftOfProcedure(procedure: Procedure, index: number): ProcedureContent {
  return {
    id: `procedure ${index}`,
    heading: procedure.heading,
    section: orNull('section', procedure.section),
    platforms: procedure.platforms.map(({ id, evidence }) => ({ platform: id, evidence })),
    steps: procedure.steps.map((step) => {
      const parts = [step, ...step.choices];
      return {
        id: stepAt(index, step.ordinal),
        label: step.label,
        number: step.number,
        parent: step.parent === null ? null : stepAt(index, step.parent),
        depth: step.depth,
        text: step.text,
        condition: step.condition,
        importance: step.importance,
        choices: step.choices.map(({ text, condition }) => ({ text, condition })),
        details: step.details.map(({ text }) => text),
        controls: step.controls.map(({ name, action }) => ({ name, action })),
        shortcuts: step.shortcuts,
        jumps: parts.flatMap(({ jumps }) =>
          jumps.map(({ kind, to, through }) => ({ kind, to, through })),
        ),
        figureRefs: parts.flatMap(({ figureRefs }) => figureRefs.map(({ number }) => number)),
      };
    }),
  };
}
