// Reads every case of a corpus with our reader and with the peer, and compares both with the truth:
// per kind of fact a comparison for each document.
import { read } from '../ingest/read.ts';
import type { Document } from '../schema/document.ts';
import { casesOf, type Case } from './cases.ts';
import type { Corpus } from './corpora.ts';
import { compareErrors, type ErrorTruths } from './errors.ts';
import { outlineOfDocument } from './fromReader.ts';
import { outlineOfMarkdown } from './fromRemark.ts';
import { compare, sum, type Comparison, type Counts } from './matching.ts';
import { factsOf, type Kind, type Outline } from './outline.ts';
import { samePassages } from './passages.ts';

export interface DocumentResult extends Comparison {
  readonly document: string;
}

export interface KindResult {
  readonly kind: Kind;
  readonly ours: Counts;
  /** Null where the peer gives nothing of the kind. */
  readonly peer: Counts | null;
  readonly documents: readonly DocumentResult[];
}

export interface CorpusResult {
  readonly corpus: string;
  readonly documents: number;
  readonly kinds: readonly KindResult[];
  /** Documents with as many passages per platform as are true; null where that is not stated. */
  readonly samePassages: number | null;
}

export function evaluate(folder: string, corpus: Corpus, errors: ErrorTruths): CorpusResult {
  const readings = casesOf(folder, corpus).map((one) => {
    const document = read(one.source);
    const ours = factsOf(restricted(outlineOfReader(document, corpus), one, corpus), corpus);
    const peer =
      corpus.format === 'html'
        ? null
        : factsOf(restricted(outlineOfMarkdown(one.source.text), one, corpus), corpus);
    const references = one.truth.references.filter(corpus.isLink);
    return {
      one,
      document,
      ours,
      peer,
      truth: factsOf({ ...one.truth, references }, corpus),
    };
  });
  const kinds = corpus.kinds.map((kind): KindResult => {
    if (kind === 'error messages' || kind === 'error → solution') {
      const documents = readings.flatMap(({ one, document }) => {
        const truths = errors.get(one.name);
        if (truths === undefined) return [];
        const { messages, solutions } = compareErrors(document, truths, one.source.text);
        return { document: one.name, ...(kind === 'error messages' ? messages : solutions) };
      });
      return { kind, ours: sum(documents), peer: null, documents };
    }
    const documents = readings.map(({ one, ours, truth }) => ({
      document: one.name,
      ...compare(ours.get(kind) ?? [], truth.get(kind) ?? []),
    }));
    const peer = readings.flatMap(({ peer, truth }) =>
      peer === null ? [] : compare(peer.get(kind) ?? [], truth.get(kind) ?? []),
    );
    return { kind, ours: sum(documents), peer: peer.length === 0 ? null : sum(peer), documents };
  });
  const statesPlatforms = readings.some(({ one }) => one.platforms.length > 0);
  return {
    corpus: corpus.name,
    documents: readings.length,
    kinds,
    samePassages: statesPlatforms
      ? readings.filter(({ one, document }) => samePassages(document, one.platforms)).length
      : null,
  };
}

const outlineOfReader = (document: Document, { format, wholeItems }: Corpus): Outline =>
  outlineOfDocument(document, { hasLines: format === 'text', wholeItems });

/** What the truth speaks of. */
function restricted(outline: Outline, one: Case, { isLink }: Corpus): Outline {
  return {
    ...outline,
    procedures: outline.procedures.filter(({ line }) => one.listsSteps(line)),
    figures: outline.figures.filter(({ line }) => one.listsFigures(line)),
    references: outline.references.filter(isLink),
  };
}
