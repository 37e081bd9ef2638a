// The flow of the founding document against its annotation: every jump is an edge that leads where it
// says, and numbers that are printed twice are marked.
import { describe, expect, it } from 'vitest';
import { read } from '../../ingest/read.ts';
import { flowsOf } from '../../link/flow/flow.ts';
import { annotatedArticles, foundingDocument, hasAnnotation } from '../ingest/gold/annotation.ts';

/** Annotated jumps, but those that lead to a section, which is no step. */
const isStep = ({ to }: { readonly to: string }) => /^[0-9]/.test(to);

describe.skipIf(!hasAnnotation)('flow of the founding document (skipped without it)', () => {
  const golds = hasAnnotation ? annotatedArticles() : [];
  const articles = hasAnnotation ? read(foundingDocument()).articles : [];
  const flows = articles.flatMap(({ procedures }, article) =>
    flowsOf(procedures).map((flow, index) => ({
      flow,
      steps: procedures[index]?.steps ?? [],
      gold: golds[article]?.procedures[index]?.steps ?? [],
      article: article + 1,
    })),
  );

  it('has the jumps of the annotation, and no others', () => {
    expect(flows.length).toBe(golds.flatMap(({ procedures }) => procedures).length);
    for (const { flow, steps, gold } of flows) {
      gold.forEach((step, index) => {
        const told = [
          ...step.jumps.map(({ to, to_accept, accept_kinds }) => ({
            ...{ kinds: accept_kinds, numbers: [to, ...to_accept], optional: false },
          })),
          ...step.jumps_optional
            .filter(isStep)
            .map(({ to, kind }) => ({ kinds: [kind], numbers: [to], optional: true })),
        ];
        const found = flow.edges
          .filter(({ from, jump }) => from === index + 1 && jump !== null)
          .map(({ kind, to, candidates }) => ({
            kind: kind === 'choice' ? 'goto' : kind,
            numbers: [to, ...candidates].flatMap((ordinal) => steps[(ordinal ?? 0) - 1]?.number),
          }));
        expect(found.length).toBe(told.length);
        for (const { kinds, numbers } of told)
          expect(
            found.some(
              (edge) =>
                kinds.includes(edge.kind) && edge.numbers.some((to) => numbers.includes(to ?? '')),
            ),
            `${step.number} to ${numbers.join()}`,
          ).toBe(true);
      });
    }
  });

  it('marks what is printed twice, and nothing else', () => {
    const unclear = flows.flatMap(({ flow, steps, article }) =>
      flow.edges
        .filter(({ resolution }) => resolution !== 'resolved')
        .map(({ kind, resolution, candidates }) => ({
          ...{ article, kind, resolution },
          numbers: candidates.map((ordinal) => steps[ordinal - 1]?.number),
        })),
    );
    expect(unclear).toEqual([
      { article: 7, kind: 'goto', resolution: 'ambiguous', numbers: ['3', '3'] },
      { article: 8, kind: 'repeat', resolution: 'ambiguous', numbers: ['2', '2'] },
    ]);
  });

  it('reaches every step, from the first to the last', () => {
    for (const { flow, steps } of flows) {
      expect(flow.unreachable).toEqual([]);
      expect(flow.entry).toEqual([1]);
      expect(flow.ends).toEqual([steps.length]);
    }
  });

  it('tells alternatives and guarded choices apart from steps in order', () => {
    const guarded = flows.map(
      ({ flow }) => flow.edges.filter(({ guard }) => guard !== null).length,
    );
    const expected = golds.flatMap(({ procedures }) =>
      procedures.map(({ steps }) => {
        const letters = steps.filter(({ number }) => /[a-z]$/.test(number)).length;
        const choices = steps.filter(({ jumps }) => jumps.length > 1).flatMap(({ jumps }) => jumps);
        return letters + choices.length;
      }),
    );
    expect(guarded).toEqual(expected);
  });
});
