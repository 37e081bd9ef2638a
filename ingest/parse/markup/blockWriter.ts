// What the readers of Markdown and HTML write: the text that is read, and its blocks in order. In:
// pieces of text, and where blocks begin and end. Out: a root of flat blocks as raw text gives one,
// with what the markup says of each.
import type { VFile } from 'vfile';
import type { Declared } from '../../../schema/declared.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Block, Link, Markup, PlatformRange, Root } from '../../tree/nodes.ts';
import { joinCaptions } from './captions.ts';
import { lineStartsOf, visibleIn } from './counts.ts';
import { blocksOf, type Draft, type Shape } from './drafts.ts';
import { ReadingText } from './readingText.ts';

export class BlockWriter {
  readonly text = new ReadingText();
  readonly links: Link[] = [];
  readonly platforms: PlatformRange[] = [];
  readonly #drafts: Draft[] = [];

  /**
   * Ends a block that began at an offset of the text; without words it is only kept as a step.
   * `breaks` are the offsets at which the source begins further lines of it.
   */
  end(
    start: number,
    shape: Shape,
    markup: Markup,
    sourceStart: number | null = null,
    breaks: readonly number[] = [],
  ): void {
    const end = this.text.length;
    this.#drafts.push({ start, end, shape, markup, sourceStart, breaks });
    if (start === end && sourceStart !== null) this.text.insert('\n', sourceStart);
    else this.text.insert('\n');
  }

  /** The tree of what was written. */
  root(file: VFile, lexicon: Lexicon, declared: Declared | undefined): Root {
    const source = String(file);
    const view = this.text.view(lineStartsOf(source));
    const blocks = this.#drafts.flatMap((draft) => blocksOf(draft, { view, source, lexicon }));
    const children = joinCaptions(blocks);
    endInOrder(children);
    const visible = visibleIn(view.text);
    const position = {
      start: { ...view.sourcePointAt(0), at: 0 },
      end: { ...view.sourcePointAt(source.length), at: view.text.length },
    };
    const links = inOrder(this.links);
    const platforms = inOrder(this.platforms);
    const data = { view, visible, headingBlanks: 1, markup: { links, platforms } };
    return {
      type: 'root',
      data: declared === undefined ? data : { ...data, declared },
      position,
      children,
    };
  }
}

/**
 * A picture is told after the paragraph that it stands in, and so ends before it in the source. What
 * is around both ends with the last: no block ends before one that was told before it.
 */
function endInOrder(blocks: readonly Block[]): void {
  let last: Block['position']['end'] | null = null;
  for (const block of blocks) {
    const { start, end } = block.position;
    if (last !== null && (end.offset ?? 0) < (last.offset ?? 0)) {
      const at = end.at;
      block.position = { start, end: at === undefined ? last : { ...last, at } };
    }
    last = block.position.end;
  }
}

/** What holds something else ends after it. */
function inOrder<Range extends { readonly start: number }>(ranges: Range[]): Range[] {
  return ranges.sort((a, b) => a.start - b.start);
}
