// Where the numbers of an article's figures run, inferred from the numbers: they run on over headings
// until one comes under which they begin anew. Without such a heading the article is one scope.
import type { Article, Figure } from '../../schema/article.ts';
import type { FigureScopeKind } from '../../schema/lists.ts';
import { compareNumbers, figureNumber, type FigureNumber } from './numbers.ts';
import { samePlace, type Place, type Places } from './places.ts';

export interface NumberedFigure {
  /** Index in the article. */
  readonly index: number;
  readonly figure: Figure;
  readonly number: FigureNumber;
  readonly place: Place;
}

/** One run of numbers: never empty. */
export interface Run {
  readonly kind: FigureScopeKind;
  readonly section: number | null;
  readonly procedure: number | null;
  readonly members: readonly NumberedFigure[];
  /** Figures at which numbers begin anew without a heading. */
  readonly restarts: readonly number[];
}

/** The runs of numbers in an article, in reading order; figures without a number are in none. */
export function runsIn(article: Article, places: Places): readonly Run[] {
  const runs = splitAtRestarts(numbered(article, places));
  const holders = new Map<number | null, Set<number>>();
  runs.forEach(({ members }, run) => {
    for (const { place } of members) {
      const known = holders.get(place.section);
      if (known === undefined) holders.set(place.section, new Set([run]));
      else known.add(run);
    }
  });
  return runs.map(({ members, restarts }) => {
    const section = shared(members, ({ place }) => place.section);
    const procedure = shared(members, ({ place }) => place.procedure);
    const alone = section !== null && holders.get(section)?.size === 1;
    const kind = runs.length === 1 ? 'article' : kindOf(alone, procedure);
    return { kind, section, procedure, members, restarts };
  });
}

function kindOf(aloneInSection: boolean, procedure: number | null): FigureScopeKind {
  if (aloneInSection) return 'section';
  return procedure === null ? 'part' : 'procedure';
}

function numbered(article: Article, places: Places): readonly NumberedFigure[] {
  return article.figures.flatMap((figure, index) => {
    if (figure.number === null) return [];
    const place = places.at(figure.span.start.offset, figure.procedure);
    return [{ index, figure, number: figureNumber(figure.number), place }];
  });
}

function splitAtRestarts(figures: readonly NumberedFigure[]) {
  const runs: { members: NumberedFigure[]; restarts: number[] }[] = [];
  let first: FigureNumber | undefined;
  let before: NumberedFigure | undefined;
  for (const figure of figures) {
    const run = runs.at(-1);
    const anew = first !== undefined && compareNumbers(figure.number, first) <= 0;
    if (run === undefined || (anew && before && !samePlace(before.place, figure.place))) {
      runs.push({ members: [figure], restarts: [] });
      first = figure.number;
    } else {
      if (anew && before && compareNumbers(before.number, figure.number) > 0)
        run.restarts.push(figure.index);
      run.members.push(figure);
    }
    before = figure;
  }
  return runs;
}

/** What all have; null where they differ. */
function shared<Item, Value>(items: readonly Item[], valueOf: (item: Item) => Value): Value | null {
  const values = new Set(items.map(valueOf));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}
