// References by what their sentences print: those that print identifiers, and vague ones whose siblings
// do.
import { sql, type Kysely } from 'kysely';
import type { Database } from '../../tables.ts';

/** The ids of references that print the identifiers. */
export async function referencesPrinting(
  db: Kysely<Database>,
  collectionId: string,
  identifiers: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from article_references
    where collection_id = ${collectionId} and identifier = any(${identifiers}::text[])`.execute(db);
  return rows.map(({ id }) => id);
}

/** The ids of vague references with a sibling that prints one of the identifiers. */
export async function vagueSiblings(
  db: Kysely<Database>,
  collectionId: string,
  identifiers: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select vague.id from (
      select distinct sentence from article_references where collection_id = ${collectionId}
        and identifier = any(${identifiers}::text[]) and sentence is not null
    ) as printing join article_references as vague on vague.collection_id = ${collectionId}
      and vague.sentence = printing.sentence and vague.identifier is null`.execute(db);
  return rows.map(({ id }) => id);
}

/** The ids of vague references with one of the sentences. */
export async function vagueReferences(
  db: Kysely<Database>,
  collectionId: string,
  sentences: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from article_references
    where collection_id = ${collectionId} and sentence = any(${sentences}::uuid[])
      and identifier is null`.execute(db);
  return rows.map(({ id }) => id);
}

/** A sentence and an identifier that it prints. */
export interface Printed {
  readonly sentence: string;
  readonly identifier: string;
}

/** Those of them that no article beside these prints. */
export async function printedNowhereElse(
  db: Kysely<Database>,
  collectionId: string,
  printed: readonly Printed[],
  articles: readonly string[],
): Promise<readonly Printed[]> {
  const sentences = printed.map(({ sentence }) => sentence);
  const identifiers = printed.map(({ identifier }) => identifier);
  const { rows } = await sql<Printed>`select sentence, identifier
    from unnest(${sentences}::uuid[], ${identifiers}::text[]) as printed (sentence, identifier)
    where not exists (select from article_references r where r.collection_id = ${collectionId}
      and r.sentence = printed.sentence and r.identifier = printed.identifier
      and r.article_id <> all(${articles}::uuid[]))`.execute(db);
  return rows;
}
