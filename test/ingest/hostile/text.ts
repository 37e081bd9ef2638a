// Texts that have brought parsers down: long runs, long lists, deep lists, and repeats that a
// pattern or a look-back could go over again and again. Each grows with its size.

export interface HostileText {
  readonly name: string;
  /** How much of it the test takes. */
  readonly size: number;
  readonly text: (size: number) => string;
}

/** An article with one heading and what stands below it. */
export const under = (heading: string, text: string) =>
  `How to open a door\n\n${heading}\n\n${text}`;

/** A list of `size` lines, each made from its place, from 1. */
export const lines = (size: number, line: (place: number) => string, between = '\n') =>
  Array.from({ length: size }, (_, index) => line(index + 1)).join(between) + '\n';
