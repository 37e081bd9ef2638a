// A run of ingest or link, and what became of each of its inputs.
import { entityOf } from '../entity.ts';
import { byText, byTime, equal, one, page, time } from '../expression.ts';

export const run = entityOf('runs', {
  name: 'Run',
  columns: {
    kind: 'kind',
    readerVersion: 'reader_version',
    startedAt: time('started_at'),
    finishedAt: time('finished_at'),
    stored: 'stored',
    unchanged: 'unchanged',
    skipped: 'skipped',
    failed: 'failed',
    characters: 'characters',
    claimed: 'claimed',
  },
  relations: { inputs: page('RunInput', 'run_id'), documents: page('Document', 'run_id') },
  filters: { kind: equal('kind') },
  orders: { startedAt: [byTime('started_at')] },
});

export const runInput = entityOf('run_inputs', {
  name: 'RunInput',
  columns: { uri: 'uri', outcome: 'outcome', reason: 'reason' },
  relations: { run: one('Run', 'run_id') },
  filters: { outcome: equal('outcome') },
  orders: { uri: [byText('uri')] },
});
