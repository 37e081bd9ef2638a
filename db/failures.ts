// The ways in which a database cannot be used, as typed failures. Each message says where, what
// and the next step; the command line maps them to exit code 4.

/** Any reason why the database cannot be used. */
export class DatabaseFailure extends Error {
  override readonly name: string = 'DatabaseFailure';
}

/** No server answers at the address, or it turns us away. */
export class DatabaseUnreachable extends DatabaseFailure {
  override readonly name = 'DatabaseUnreachable';
}

/** The database or the data folder was made by a newer version of kbgraph. */
export class DatabaseTooNew extends DatabaseFailure {
  override readonly name = 'DatabaseTooNew';
}

/** A server that we cannot work with: too old, or an encoding other than UTF-8. */
export class DatabaseUnsuitable extends DatabaseFailure {
  override readonly name = 'DatabaseUnsuitable';
}
