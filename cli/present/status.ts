// The status of a database for people: a few lines, one fact each.
import type { MigrationStatus } from '../../db/migrate.ts';
import type { CollectionStatus, RunStatus } from '../../db/read/status.ts';
import { counted, printable } from '../output.ts';

/** What `--json` prints; lists are empty where the schema is not the one of this version. */
export interface Status {
  readonly location: string;
  readonly serverVersion: string;
  readonly migrations: MigrationStatus;
  readonly collections: readonly CollectionStatus[];
  readonly runs: readonly RunStatus[];
}

/** The lines, without line ends. */
export function statusLines(status: Status): readonly string[] {
  const { applied, pending, unknown } = status.migrations;
  const lines = [
    `database     ${status.location} (Postgres ${status.serverVersion})`,
    `schema       ${applied.at(-1) ?? 'none yet'}`,
  ];
  if (pending.length > 0) lines.push(`pending      ${pending.join(', ')}: run "kbgraph migrate"`);
  if (unknown.length > 0) lines.push(`unknown      ${unknown.join(', ')}`);
  for (const { name, ...counts } of status.collections) {
    const parts = Object.entries(counts).map(([kind, count]) =>
      counted(count, kind.replace(/s$/, '')),
    );
    lines.push(`collection   ${printable(name)}: ${parts.join(', ')}`);
  }
  lines.push(...status.runs.map(runLine));
  return lines;
}

function runLine(run: RunStatus): string {
  const end = run.finishedAt === null ? ', not finished' : '';
  return (
    `run          ${run.startedAt} ${run.kind} of ${printable(run.collection)}: ` +
    `${run.stored} stored, ${run.unchanged} unchanged, ${run.skipped} skipped, ` +
    `${run.failed} failed${end}`
  );
}
