// Counts what becomes of the inputs of a run. Every input is counted once, in one of four states.
import { strict as assert } from 'node:assert';
import type { RunCounts } from '../db/store/runs.ts';
import type { UnreadSource } from '../ingest/source/source.ts';
import type { Document } from '../schema/document.ts';
import type { Pruned } from './prune.ts';
import { addFound, nothingFound, type IngestSummary, type Unread } from './summary.ts';

export type Outcome =
  | { readonly kind: 'stored'; readonly document: Document; readonly moved: boolean }
  | { readonly kind: 'unchanged' }
  | UnreadSource;

/** What became of the inputs so far. */
export class Tally {
  readonly #found = nothingFound();
  readonly #unread: { readonly skipped: Unread[]; readonly failed: Unread[] } = {
    skipped: [],
    failed: [],
  };
  #stored = 0;
  #unchanged = 0;
  #characters = 0;
  #claimed = 0;
  #moved = 0;
  seen = 0;
  /** The uris of documents that were removed, since their files are gone. */
  pruned: Pruned = { removed: [], spared: [] };

  /** Counts one more input. */
  add(outcome: Outcome): void {
    this.seen += 1;
    switch (outcome.kind) {
      case 'stored':
        this.#stored += 1;
        this.#moved += outcome.moved ? 1 : 0;
        this.#characters += outcome.document.accounted.characters;
        this.#claimed += outcome.document.accounted.claimed;
        addFound(this.#found, outcome.document);
        return;
      case 'unchanged':
        this.#unchanged += 1;
        return;
      case 'skipped':
      case 'failed': {
        const { kind, ...unread } = outcome;
        this.#unread[kind].push(unread);
      }
    }
  }

  /** The counts as the record of the run has them; their sum is what was seen. */
  counts(): RunCounts {
    const { skipped, failed } = this.#unread;
    const counts = {
      stored: this.#stored,
      unchanged: this.#unchanged,
      skipped: skipped.length,
      failed: failed.length,
      characters: this.#characters,
      claimed: this.#claimed,
    };
    assert.equal(counts.stored + counts.unchanged + counts.skipped + counts.failed, this.seen);
    return counts;
  }

  /** All that there is to tell. */
  summary(runId: string, interrupted: boolean): Omit<IngestSummary, 'workers'> {
    return {
      runId,
      seen: this.seen,
      moved: this.#moved,
      pruned: this.pruned.removed,
      spared: this.pruned.spared,
      ...this.counts(),
      ...this.#unread,
      found: this.#found,
      interrupted,
    };
  }
}
