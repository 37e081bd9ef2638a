// Opens the database that the global options and the environment name, for as long as some work
// takes, and turns a database that cannot be used into exit code 4. Loaded by the commands that
// need it, when they need it.
import { openDatabase, type OpenDatabase } from '../db/connect.ts';
import { DatabaseFailure } from '../db/failures.ts';
import { CommandFailure, EXIT } from './exit.ts';
import type { Globals } from './globals.ts';

export interface DatabaseOptions {
  /** False leaves the schema as it is (default true). */
  readonly migrate?: boolean;
}

/** Runs work on the open database, and closes it however the work ends. */
export async function withDatabase<Result>(
  { dataFolder }: Globals,
  work: (database: OpenDatabase) => Promise<Result>,
  { migrate = true }: DatabaseOptions = {},
): Promise<Result> {
  try {
    const databaseUrl = process.env.DATABASE_URL;
    const database = await openDatabase({ dataFolder, databaseUrl, migrate });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof DatabaseFailure) throw new CommandFailure(EXIT.database, error.message);
    throw error;
  }
}

/** Whether there is a database to look at: a server that is named, or a data folder. */
export async function isDatabaseThere({ dataFolder }: Globals): Promise<boolean> {
  if (process.env.DATABASE_URL) return true;
  const { existsSync } = await import('node:fs');
  return existsSync(dataFolder);
}
