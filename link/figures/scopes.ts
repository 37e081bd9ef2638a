// The ledger of figure numbers. In: an article, and whether its document has images. Out: the parts in
// which its numbers count, each with its gaps, restarts and repeats, and with what is cited and what
// is not. It states what is there; whether that is a fault is for others to judge: an article may
// put every figure under its step and cite none.
import type { Article } from '../../schema/article.ts';
import type { FigureScope } from '../../schema/figureScope.ts';
import { citationsIn } from './citations.ts';
import { compareNumbers, gapsIn } from './numbers.ts';
import { partsOf, type Part } from './parts.ts';

/** A part with what is cited in it. */
interface Ledger {
  readonly part: Part;
  readonly numbers: ReadonlySet<string>;
  /** Numbers that begin others: 4 of 4.1. */
  readonly stems: ReadonlySet<string>;
  readonly cited: Set<string>;
  readonly absent: Set<string>;
}

const WHOLE: Part = { place: { procedure: null, section: null }, figures: [], restarts: [] };

/**
 * The scopes of the figure numbers of an article, in order; none where no figure has a number and none
 * is cited. `assetsKnown` says whether the document shows images at all.
 */
export function figureScopesOf(article: Article, assetsKnown: boolean): readonly FigureScope[] {
  const parts = partsOf(article);
  const ledgers = (parts.length > 0 ? parts : [WHOLE]).map(ledgerOf);
  addCitations(article, ledgers);
  if (parts.length === 0 && ledgers[0]?.absent.size === 0) return [];
  return ledgers.map((ledger) => scopeOf(ledger, ledgers.length === 1, assetsKnown));
}

function ledgerOf(part: Part): Ledger {
  const numbers = new Set(part.figures.map(({ number }) => number));
  const stems = new Set<string>();
  for (const number of numbers) {
    for (let at = number.indexOf('.'); at > 0; at = number.indexOf('.', at + 1))
      stems.add(number.slice(0, at));
  }
  return { part, numbers, stems, cited: new Set(), absent: new Set() };
}

function addCitations(article: Article, ledgers: readonly Ledger[]): void {
  const find = finderOf(article, ledgers);
  article.procedures.forEach(({ steps }, procedure) => {
    for (const step of steps) {
      for (const { figureRefs, span } of [step, ...step.choices]) {
        for (const { number, figure } of figureRefs) {
          const order = figure === null ? null : (article.figures[figure]?.order ?? null);
          cite(find(order, procedure, span.start.offset), number, true);
        }
      }
    }
  });
  for (const { number, at, sure } of citationsIn(article)) cite(find(null, null, at), number, sure);
}

/** Finds where a citation counts: with the figure it means, else by its procedure, else by place. */
function finderOf(article: Article, ledgers: readonly Ledger[]) {
  const byFigure = new Map<number, Ledger>();
  const byProcedure = new Map<number, Ledger>();
  const starts: number[] = [];
  for (const ledger of ledgers) {
    const { place, figures } = ledger.part;
    for (const { figure } of figures) {
      byFigure.set(figure.order, ledger);
      if (figure.procedure !== null && !byProcedure.has(figure.procedure))
        byProcedure.set(figure.procedure, ledger);
    }
    const around =
      place.procedure === null
        ? article.sections[place.section ?? -1]
        : article.procedures[place.procedure];
    starts.push((around ?? figures[0]?.figure ?? article).span.start.offset);
  }
  return (order: number | null, procedure: number | null, offset: number): Ledger | undefined => {
    const known =
      (order === null ? undefined : byFigure.get(order)) ??
      (procedure === null ? undefined : byProcedure.get(procedure));
    if (known !== undefined) return known;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return ledgers[Math.max(0, low - 1)];
  };
}

/** "Figure 4" cites 4.1 and 4.2 too, and "Figure 4b" the panel b of figure 4. */
function cite(ledger: Ledger | undefined, number: string, sure: boolean): void {
  if (ledger === undefined) return;
  ledger.cited.add(number);
  const panel = /^(.+)\.[a-z]$/.exec(number)?.[1];
  if (panel !== undefined && ledger.numbers.has(panel)) ledger.cited.add(panel);
  else if (sure && !ledger.numbers.has(number) && !ledger.stems.has(number))
    ledger.absent.add(number);
}

function scopeOf(
  { part, numbers, cited, absent }: Ledger,
  alone: boolean,
  assetsKnown: boolean,
): FigureScope {
  const { figures, restarts } = part;
  const place = alone ? WHOLE.place : part.place;
  const sorted = [...numbers].sort(compareNumbers);
  const isCited = (number: string) =>
    cited.has(number) || cited.has(number.slice(0, Math.max(0, number.lastIndexOf('.'))));
  return {
    kind: alone ? 'article' : place.procedure === null ? 'section' : 'procedure',
    ...place,
    first: sorted[0] ?? null,
    last: sorted.at(-1) ?? null,
    figures: figures.map(({ figure }) => figure.order),
    gaps: gapsIn(sorted),
    restarts,
    repeated: repeatedOf(figures.map(({ number }) => number)),
    uncited: figures.filter(({ number }) => !isCited(number)).map(({ figure }) => figure.order),
    absent: [...absent].sort(compareNumbers),
    withoutAsset: assetsKnown
      ? figures.filter(({ figure }) => figure.source === null).map(({ figure }) => figure.order)
      : [],
    assetsKnown,
  };
}

function repeatedOf(numbers: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const number of numbers) {
    if (seen.has(number)) repeated.add(number);
    seen.add(number);
  }
  return [...repeated].sort(compareNumbers);
}
