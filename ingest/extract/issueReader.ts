// Follows the lines of troubleshooting sections and gathers issues: which line states a symptom,
// which paragraphs and figures belong to it, and which section speaks of cause or remedy.
import type { Issue, Solution } from '../../schema/article.ts';
import type { Procedure, Step } from '../../schema/procedure.ts';
import { passageOf, textAndSpan, type Child, type Context, type Line } from './context.ts';
import type { Aspect } from './aspects.ts';
import { Explaining, type Explanation, type IssueExplanation } from './explanations.ts';
import { issueFrom, isSymptom, solutionFrom, type IssueDraft } from './issues.ts';
import type { Range } from './passage.ts';
import type { Scan } from './scan.ts';

export class IssueReader {
  readonly #context: Context;
  readonly #scan: Scan;
  readonly #drafts: IssueDraft[] = [];
  #aspect: Aspect = 'entries';
  /** Whether the lines that come belong to the last issue. */
  #open = false;
  /** What sections on causes and on remedies say, whichever issue they are about. */
  readonly #told = new Explaining();

  constructor(context: Context, scan: Scan) {
    this.#context = context;
    this.#scan = scan;
  }

  /** A section begins that speaks of an issue, or of several. */
  enter(aspect: Aspect): void {
    this.#aspect = aspect;
    this.#open = this.#speaksOfLast && this.#drafts.length > 0;
    if (this.#open) this.#scan.issue = this.#drafts.length - 1;
    this.#scan.instructing = aspect === 'remedy';
    this.#scan.aspect = aspect;
  }

  /** A section ends; what comes next belongs to no issue. */
  leave(): void {
    this.#open = false;
    this.#scan.issue = null;
    this.#scan.instructing = false;
    this.#scan.aspect = null;
  }

  /** What is said of each issue, in the order of the issues. */
  explanations(): readonly IssueExplanation[] {
    return this.#drafts.map(({ symptom, explaining }) => ({
      symptom: textAndSpan(this.#context, symptom.children[0]).text,
      ...explaining.explanation(),
    }));
  }

  /** What the article says of causes and remedies under headings of their own. */
  told(): Explanation {
    return this.#told.explanation();
  }

  get #speaksOfLast(): boolean {
    return this.#aspect === 'cause' || this.#aspect === 'remedy';
  }

  /** Takes a line that states a symptom or belongs to one; false leaves it to the caller. */
  take(child: Child, next: Child | undefined): boolean {
    if (child.type === 'figure') return this.#takeFigure(child);
    if (child.type !== 'paragraph' && child.type !== 'item' && child.type !== 'labelled')
      return false;
    const passage = passageOf(this.#context, child.children[0]);
    if (this.#beginsIssue(child, next)) {
      const explaining = new Explaining();
      this.#drafts.push({ symptom: child, solutions: [], figures: [], explaining });
      this.#open = true;
      this.#scan.issue = this.#drafts.length - 1;
      this.#scan.symptom(passage);
      return true;
    }
    if (!this.#isSolution(child)) return false;
    const solution = solutionFrom(child, this.#aspect, this.#context);
    this.#tell(solution);
    if (!this.#open) return false;
    this.#drafts.at(-1)?.solutions.push(solution);
    this.#scan.remark(passage);
    return true;
  }

  /** A procedure in a section that says what helps is a remedy of the issue told before it. */
  takeProcedure({ steps, span }: Procedure, { start, end }: Range): void {
    if (this.#aspect !== 'remedy') return;
    const remedy = steps.map(wordsOfStep).join(' ');
    const text = this.#context.view.wordsOf(start, end);
    const solution = { cause: null, remedy, text, span };
    this.#tell(solution);
    if (this.#open) this.#drafts.at(-1)?.solutions.push(solution);
  }

  issues(): readonly Issue[] {
    return this.#drafts.map((draft) => issueFrom(draft, this.#context));
  }

  /** Keeps what a solution says of causes and remedies. */
  #tell({ cause, remedy, text }: Solution): void {
    const own = this.#open ? this.#drafts.at(-1)?.explaining : undefined;
    for (const explaining of this.#speaksOfLast ? [this.#told, own] : [own]) {
      if (cause !== null) {
        if (this.#aspect === 'remedy') explaining?.aside(cause);
        else explaining?.cause(cause);
      }
      // A section on what helps helps with all that it says.
      if (this.#aspect === 'remedy') explaining?.remedy(cause === text ? text : (remedy ?? text));
      else if (remedy !== null) explaining?.remedy(remedy);
    }
  }

  #takeFigure(child: Extract<Child, { type: 'figure' }>): boolean {
    const index = this.#context.figureIndex.get(child);
    if (!this.#open || index === undefined) return false;
    this.#drafts.at(-1)?.figures.push(index);
    return true;
  }

  /** A section of symptoms is one issue, told by its first paragraph; else each entry is one. */
  #beginsIssue(line: Line, next: Child | undefined): boolean {
    if (this.#aspect === 'symptom') return !this.#open;
    return this.#aspect === 'entries' && isSymptom(line, next, this.#context);
  }

  #isSolution(line: Line): boolean {
    return this.#speaksOfLast || (this.#aspect === 'entries' && line.type === 'paragraph');
  }
}

/** A step with its choices and further paragraphs. */
const wordsOfStep = ({ text, choices, details }: Step): string =>
  [...choices, ...details]
    .sort((a, b) => a.span.start.offset - b.span.start.offset)
    .reduce((words, more) => `${words} ${more.text}`, text);
