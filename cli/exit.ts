// Exit codes, and the one error by which a command ends with a chosen code and a plain message.

export const EXIT = {
  done: 0,
  usage: 2,
  inputs: 3,
  database: 4,
  fault: 70,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends the command: the message, which says what to do next, goes to the standard error. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.name = 'CommandFailure';
    this.exitCode = exitCode;
  }
}
