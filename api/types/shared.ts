// Types that many others use: Node, PageInfo, and a platform as a fact of an article or procedure.
import { builder, nodeRef, objectNamed } from '../builder.ts';
import type { Field } from '../fields.ts';
import { isRow, isRows, pickText } from '../pick.ts';
import { TYPE_KEY } from '../../db/read/compile.ts';
import { evidence } from '../words.ts';

export function defineNode(): void {
  nodeRef.implement({
    description: 'Whatever has an id of its own and can be fetched by it.',
    fields: (t) => ({
      id: t.id({ description: 'Opaque, and stable over re-ingest.', resolve: pickText }),
    }),
    resolveType: (row) => {
      const type = row[TYPE_KEY];
      return typeof type === 'string' ? type : undefined;
    },
  });
}

export function definePageInfo(): void {
  objectNamed('PageInfo').implement({
    description: 'Where a page stands in its list.',
    fields: (t) => ({
      hasNextPage: t.boolean({
        description: 'Whether there is more after the page.',
        resolve: (row) => row.hasNextPage === true,
      }),
      hasPreviousPage: t.boolean({
        description: 'Whether there is more before the page.',
        resolve: (row) => row.hasPreviousPage === true,
      }),
      startCursor: t.string({
        nullable: true,
        description: 'Cursor of the first on the page; null on an empty page.',
        resolve: (row) => textOrNull(row.startCursor),
      }),
      endCursor: t.string({
        nullable: true,
        description: 'Cursor of the last on the page; null on an empty page.',
        resolve: (row) => textOrNull(row.endCursor),
      }),
    }),
  });
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error(`A text was read as ${JSON.stringify(value)}`);
}

/** A platform as a fact: it comes whole from the database, so its fields are read by name. */
const platformMention = builder
  .objectRef<Readonly<Record<string, unknown>>>('PlatformMention')
  .implement({
    description: 'A platform that something is for, and how that is known.',
    fields: (t) => ({
      id: t.string({
        description: 'The word of the platform: "android", "ios".',
        resolve: (row) => textOf(row.id),
      }),
      evidence: t.field({
        type: evidence,
        description: 'How it is known.',
        resolve: (row) => textOf(row.evidence),
      }),
    }),
  });

export const platformMentions =
  (description: string): Field =>
  (t) =>
    t.field({
      type: [platformMention],
      description,
      resolve: (row, _args, _context, info) => {
        const value = row[info.path.key];
        if (isRows(value)) return value;
        throw new Error(`Platforms were read as ${JSON.stringify(isRow(value))}`);
      },
    });
