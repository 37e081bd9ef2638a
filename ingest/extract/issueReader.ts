// Follows the lines of troubleshooting sections and gathers issues: which line states a symptom,
// which paragraphs and figures belong to it, and which section speaks of cause or remedy.
import type { Issue } from '../../schema/article.ts';
import type { Procedure } from '../../schema/procedure.ts';
import type { Section as SectionNode } from '../tree/nodes.ts';
import { passageOf, type Child, type Context, type Line } from './context.ts';
import {
  aspectOf,
  issueFrom,
  isSymptom,
  solutionFrom,
  type Aspect,
  type IssueDraft,
} from './issues.ts';
import type { Range } from './passage.ts';
import type { Scan } from './scan.ts';

export class IssueReader {
  readonly #context: Context;
  readonly #scan: Scan;
  readonly #drafts: IssueDraft[] = [];
  #aspect: Aspect = 'entries';
  /** Whether the lines that come belong to the last issue. */
  #open = false;

  constructor(context: Context, scan: Scan) {
    this.#context = context;
    this.#scan = scan;
  }

  /** A troubleshooting section begins. */
  enter(section: SectionNode): void {
    this.#aspect = aspectOf(section, this.#context);
    const speaksOfLast = this.#aspect === 'cause' || this.#aspect === 'remedy';
    this.#open = speaksOfLast && this.#drafts.length > 0;
    if (this.#open) this.#scan.issue = this.#drafts.length - 1;
  }

  /** A section ends; what comes next belongs to no issue. */
  leave(): void {
    this.#open = false;
    this.#scan.issue = null;
  }

  /** Takes a line that states a symptom or belongs to one; false leaves it to the caller. */
  take(child: Child, next: Child | undefined): boolean {
    if (child.type === 'figure') return this.#takeFigure(child);
    if (child.type !== 'paragraph' && child.type !== 'item' && child.type !== 'labelled')
      return false;
    const passage = passageOf(this.#context, child.children[0]);
    if (this.#beginsIssue(child, next)) {
      this.#drafts.push({ symptom: child, solutions: [], figures: [] });
      this.#open = true;
      this.#scan.issue = this.#drafts.length - 1;
      this.#scan.symptom(passage);
      return true;
    } else if (this.#open && this.#isSolution(child)) {
      this.#drafts.at(-1)?.solutions.push(solutionFrom(child, this.#aspect, this.#context));
    } else {
      return false;
    }
    this.#scan.remark(passage);
    return true;
  }

  /** A procedure in a section that says what helps is a remedy of the issue told before it. */
  takeProcedure({ steps, span }: Procedure, { start, end }: Range): void {
    if (!this.#open || this.#aspect !== 'remedy') return;
    const text = this.#context.view.wordsOf(start, end);
    const remedy = steps.map((step) => step.text).join(' ');
    this.#drafts.at(-1)?.solutions.push({ cause: null, remedy, text, span });
  }

  issues(): readonly Issue[] {
    return this.#drafts.map((draft) => issueFrom(draft, this.#context));
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
    return this.#aspect !== 'symptom' && line.type === 'paragraph';
  }
}
