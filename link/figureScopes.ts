// The ledger of an article's figures. In: an Article, and whether its document shows images at all.
// Out: the scopes of its figures' numbers, each with its holes, repeats and what is not cited.
import type { Article } from '../schema/article.ts';
import type { FigureAbsence, FigureScope } from '../schema/figureScope.ts';
import type { FigureStyle } from '../schema/lists.ts';
import { citationsIn, type Citation } from './figures/citations.ts';
import { compareNumbers, gapsIn, stemOf } from './figures/numbers.ts';
import { Places } from './figures/places.ts';
import { runsIn, type NumberedFigure, type Run } from './figures/scopes.ts';

/** Of so many captions at least one is cited, or else the text leaves it to their places. */
const HARDLY_ANY = 5;

/**
 * The scopes of figures in reading order; none where no figure has a number. Prose inside a
 * scope's section or procedure cites figures of that scope alone; other prose may mean any.
 */
export function figureScopesOf(article: Article, hasImages: boolean): readonly FigureScope[] {
  const places = new Places(article);
  const runs = runsIn(article, places);
  if (runs.length === 0) return [];
  const ledgers = runs.map((run) => new Ledger(run));
  const inProcedure = holders(runs, 'procedure');
  const inSection = holders(runs, 'section');
  const all = runs.map((_, index) => index);
  for (const citation of citationsIn(article, places)) {
    const { procedure, section } = citation.place;
    const own =
      (procedure === null ? undefined : inProcedure.get(procedure)) ??
      (section === null ? undefined : inSection.get(section));
    const near = [...(own ?? all)].flatMap((index) => ledgers[index] ?? []);
    const known = near.filter((ledger) => ledger.cite(citation.number));
    if (known.length === 0 && citation.printed) near[0]?.miss(citation);
  }
  return ledgers.map((ledger) => ledger.scope(places, hasImages));
}

/** The runs by the places in which they have figures. */
function holders(runs: readonly Run[], part: 'procedure' | 'section') {
  const found = new Map<number, Set<number>>();
  runs.forEach(({ members }, run) => {
    for (const { place } of members) {
      const at = place[part];
      if (at === null) continue;
      const known = found.get(at);
      if (known === undefined) found.set(at, new Set([run]));
      else known.add(run);
    }
  });
  return found;
}

/** What is known of one scope while citations are counted. */
class Ledger {
  readonly #run: Run;
  readonly #byNumber = new Map<string, NumberedFigure[]>();
  /** By what is before the last part of their numbers: "4" has 4.1 and 4.2. */
  readonly #byStem = new Map<string, NumberedFigure[]>();
  /** Numbers that were cited, so that each is looked up once. */
  readonly #known = new Map<string, boolean>();
  readonly #cited = new Set<number>();
  readonly #absent = new Map<string, FigureAbsence['steps'][number][]>();

  constructor(run: Run) {
    this.#run = run;
    for (const member of run.members) {
      const { printed, parts } = member.number;
      push(this.#byNumber, printed, member);
      if (parts.length > 1) push(this.#byStem, stemOf(printed).replace(/\.$/, ''), member);
    }
  }

  /**
   * Marks what a number cites, if the scope has it: its figures, or those below it (4.1 and 4.2
   * for 4), or the figure of which it names a part (3 for 3b).
   */
  cite(number: string): boolean {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const part = /[0-9][a-z]$/.test(number) ? number.slice(0, -1) : number;
    const figures =
      this.#byNumber.get(number) ?? this.#byStem.get(number) ?? this.#byNumber.get(part) ?? [];
    for (const { index } of figures) this.#cited.add(index);
    this.#known.set(number, figures.length > 0);
    return figures.length > 0;
  }

  /** Notes that a number is cited which nothing bears. */
  miss({ number, step, place }: Citation): void {
    const at = step === null || place.procedure === null ? [] : [place.procedure];
    const steps = at.map((procedure) => ({ procedure, ordinal: step ?? 1 }));
    const known = this.#absent.get(number);
    if (known === undefined) this.#absent.set(number, steps);
    else known.push(...steps);
  }

  scope(places: Places, hasImages: boolean): FigureScope {
    const { kind, section, procedure, members, restarts } = this.#run;
    const numbers = members.map(({ number }) => number);
    const sorted = numbers.toSorted(compareNumbers);
    const uncited = members.filter(({ index }) => !this.#cited.has(index));
    return {
      kind,
      section,
      procedure,
      platform: places.platformOf(section),
      figures: indexes(members),
      first: sorted[0]?.printed ?? '',
      last: sorted.at(-1)?.printed ?? '',
      style: styleOf(members.length, uncited.length),
      gaps: gapsIn(numbers),
      repeated: [...this.#byNumber]
        .filter(([, figures]) => figures.length > 1)
        .map(([number, figures]) => ({ number, figures: indexes(figures) })),
      restarts,
      uncited: indexes(uncited),
      absent: [...this.#absent].map(([number, steps]) => ({ number, steps })),
      withoutImage: hasImages
        ? indexes(members.filter(({ figure }) => figure.source === null))
        : null,
    };
  }
}

function styleOf(figures: number, uncited: number): FigureStyle {
  if (uncited === 0) return 'cited';
  return (figures - uncited) * HARDLY_ANY <= figures ? 'positional' : 'mixed';
}

const indexes = (figures: readonly NumberedFigure[]) => figures.map(({ index }) => index);

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
