// Where the figures of an article and the words that cite them stand: in which section and which
// procedure. Headings are where numbers may begin anew.
import type { Article } from '../../schema/article.ts';

export interface Place {
  readonly section: number | null;
  readonly procedure: number | null;
}

export class Places {
  readonly #article: Article;
  readonly #starts: readonly number[];

  constructor(article: Article) {
    this.#article = article;
    this.#starts = article.sections.map(({ span }) => span.start.offset);
  }

  /** The place of what stands at an offset; `procedure` is the one that it is known to be in. */
  at(offset: number, procedure: number | null): Place {
    const known = procedure === null ? undefined : this.#article.procedures[procedure];
    if (known !== undefined) return { section: known.section, procedure };
    return { section: this.#sectionAt(offset), procedure: null };
  }

  /** The platform of a section, or of one around it. */
  platformOf(section: number | null): string | null {
    let at = section;
    // A section stands after the one around it, so this ends.
    while (at !== null) {
      const found = this.#article.sections[at];
      if (found === undefined) return null;
      if (found.platform !== null) return found.platform;
      at = found.parent !== null && found.parent < at ? found.parent : null;
    }
    return null;
  }

  /** The last section that begins at an offset or before; sections are in reading order. */
  #sectionAt(offset: number): number | null {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? null : low - 1;
  }
}

export const samePlace = (a: Place, b: Place) =>
  a.section === b.section && a.procedure === b.procedure;
