// `npm run bench`: every figure of docs/BENCHMARKS.md, each beside a peer measured in this run.
// Prints; judges nothing: a time on a busy machine is no verdict.
import { cpus } from 'node:os';
import { benchRead } from './read.ts';
import { loadTexts } from './texts.ts';

const [processor] = cpus();
process.stdout.write(
  `Node ${process.versions.node}, ${cpus().length} processors (${processor?.model ?? 'unknown'})\n`,
);
const texts = loadTexts();
await benchRead(texts);
