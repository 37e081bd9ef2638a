// One article of the tree to one Article of the contract: walks its sections in reading order and
// hands each child to the extractor of its kind. Every child is claimed by one record.
import type {
  Article,
  Block,
  Figure,
  Reference,
  Requirement,
  Section,
} from '../../schema/article.ts';
import type { Declared } from '../../schema/declared.ts';
import type { Procedure } from '../../schema/procedure.ts';
import type { Article as ArticleNode, Section as SectionNode } from '../tree/nodes.ts';
import { isTableRow } from '../tree/tables.ts';
import { passageOf, rangeOf, spanOf, textAndSpan, type Context, type Line } from './context.ts';
import { aspectsOf, type Aspect } from './aspects.ts';
import { errorMentionsOf } from './errorMentions.ts';
import type { Told } from './explanations.ts';
import { IssueReader } from './issueReader.ts';
import { identifiersOf, metadataOf, statementOf, type Statement } from './metadata.ts';
import { platformPassagesOf } from './platformPassages.ts';
import { platformsIn } from './platforms.ts';
import { articlePlatforms, declaredPlatforms } from './articlePlatforms.ts';
import { procedureOf } from './procedures.ts';
import { productOf } from './products.ts';
import { Scan } from './scan.ts';
import { sectionOf } from './sections.ts';
import { titleFacts } from './titles.ts';
import { topicTypeOf } from './topic.ts';

/** Reads the sections of one article, one after the other, and keeps what it finds. */
export class ArticleReader {
  readonly #node: ArticleNode;
  readonly #figures: readonly Figure[];
  readonly #context: Context;
  readonly #declared: Declared | null;
  readonly #scan: Scan;
  readonly #issues: IssueReader;
  readonly #sections: Section[] = [];
  readonly #requirements: Requirement[] = [];
  readonly #procedures: Procedure[] = [];
  readonly #blocks: Block[] = [];
  readonly #prose: Told[] = [];
  readonly #aspects: readonly (Aspect | null)[];
  readonly #statements: Statement[] = [];

  /** What the source declares is told of the one article that it is about. */
  constructor(
    node: ArticleNode,
    figures: readonly Figure[],
    context: Context,
    declared: Declared | null,
  ) {
    this.#node = node;
    this.#figures = figures;
    this.#context = context;
    this.#declared = declared;
    this.#scan = new Scan(context);
    this.#issues = new IssueReader(context, this.#scan);
    const sections = node.children.filter((child) => child.type === 'section');
    this.#aspects = aspectsOf(sections, context);
  }

  read(): Article {
    const { view, lexicon } = this.#context;
    const titleRange = this.#readTitle();
    const title = view.wordsOf(titleRange.start, titleRange.end);
    const inTitle = platformsIn(title, lexicon);
    const declared = declaredPlatforms(this.#declared, lexicon);
    const stated = inTitle.length > 0 ? inTitle : declared;
    this.#node.children.forEach((child, index) => {
      if (child.type === 'section') this.#readSection(child, index, stated);
    });
    const metadata = metadataOf(this.#statements, this.#declared);
    const issues = this.#issues.issues();
    const facts = {
      title,
      sections: this.#sections,
      procedures: this.#procedures,
      issues,
    };
    return {
      title,
      titleSpan: view.spanOf(titleRange.start, titleRange.end),
      language: this.#node.language,
      topicType: topicTypeOf(facts),
      identifiers: identifiersOf(title, this.#statements, this.#declared, lexicon.schemes),
      metadata: {
        ...metadata,
        product: metadata.product ?? productOf(title, metadata.labels, lexicon),
      },
      platforms: articlePlatforms([...inTitle, ...declared], this.#sections, lexicon),
      ...titleFacts(title, lexicon),
      sections: this.#sections,
      requirements: this.#requirements,
      procedures: this.#procedures,
      figures: this.#figures,
      issues,
      errors: errorMentionsOf(
        this.#scan.errors,
        {
          issues: this.#issues.explanations(),
          sections: this.#sections,
          told: this.#issues.told(),
          prose: this.#prose,
        },
        this.#context,
      ),
      references: inReadingOrder(this.#scan.references),
      notes: this.#scan.notes,
      platformPassages: platformPassagesOf(this.#node, this.#context),
      blocks: this.#blocks,
      span: spanOf(this.#node),
    };
  }

  /** Claims the title; an article without one has an empty title where it starts. */
  #readTitle() {
    const { start } = rangeOf(this.#node);
    if (this.#node.title === null) return { start, end: start };
    const range = rangeOf(this.#node.title.children[0]);
    this.#context.claims.push(rangeOf(this.#node.title));
    this.#scan.heading(passageOf(this.#context, this.#node.title.children[0]));
    return range;
  }

  #readSection(node: SectionNode, index: number, platforms: readonly string[]): void {
    const section = sectionOf(node, this.#context);
    this.#sections.push(section);
    this.#scan.section = index;
    if (node.heading) {
      this.#scan.heading(passageOf(this.#context, node.heading.children[0]));
    }
    const aspect = this.#aspects[index] ?? null;
    if (aspect !== null) this.#issues.enter(aspect);
    node.children.forEach((child, place) => {
      if (child.type === 'procedure') {
        const at = this.#procedures.length;
        const where = { index: at, section, sectionIndex: index, inherited: platforms };
        const read = () => procedureOf(child, where, this.#context, this.#scan);
        // What is met while looking for the cause is the error that the article is about.
        const isSearch = aspect === 'symptom' || aspect === 'cause';
        const procedure = isSearch ? read() : this.#scan.onTheWay(read);
        this.#procedures.push(procedure);
        this.#prose.push({ section: index, kind: 'procedure', ...rangeOf(child) });
        this.#issues.takeProcedure(procedure, rangeOf(child));
      } else if (child.type === 'note') {
        this.#scan.note(child);
      } else {
        this.#context.claims.push(rangeOf(child));
        const isShown = child.type === 'figure' || child.type === 'thematicBreak';
        if (isShown) this.#scan.interrupt();
        this.#scan.inList = child.type === 'item';
        if (aspect !== null && this.#issues.take(child, node.children[place + 1])) return;
        if (isShown) return;
        this.#readLine(child, section, index);
      }
    });
    this.#issues.leave();
  }

  /** A line of words that belongs to no procedure and no issue, by the role of its section. */
  #readLine(line: Line, section: Section, index: number): void {
    const [words] = line.children;
    const passage = passageOf(this.#context, words);
    const row = textAndSpan(this.#context, words);
    if (line.type === 'paragraph' && index === 0) {
      const statement = statementOf(line, this.#context);
      if (statement) {
        // What an article says of itself points at nothing else.
        this.#statements.push(statement);
        this.#addBlock(line, index);
        return;
      }
    }
    if (section.role === 'notes') {
      const marker = line.type === 'labelled' ? line.number : null;
      const kind = line.type === 'labelled' ? 'footnote' : 'note';
      this.#scan.notes.push({ kind, marker, ...row });
      this.#scan.remark(passage);
    } else if (section.role === 'requirements' && line.type !== 'paragraph') {
      this.#requirements.push(row);
      this.#scan.prose(passage);
    } else {
      this.#addBlock(line, index);
      if (line.data.markup?.kind === 'code') this.#scan.verbatim(passage);
      else if (section.role === 'references') this.#scan.listed(passage);
      else this.#scan.remark(passage);
    }
  }

  #addBlock({ type, data, children: [words] }: Line, section: number): void {
    const told = type === 'paragraph' ? 'paragraph' : 'item';
    const kind = data.markup?.kind ?? (isTableRow(words.value) ? 'table' : told);
    this.#prose.push({ section, kind: told, ...rangeOf(words) });
    this.#blocks.push({ section, kind, ...textAndSpan(this.#context, words) });
  }
}

/** References in the order of the text: what stands below the sub-steps of a step was read first. */
function inReadingOrder(references: readonly Reference[]): readonly Reference[] {
  return references.toSorted((a, b) => a.span.start.offset - b.span.start.offset);
}
