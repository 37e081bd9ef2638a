// `npm run soak`: reads texts that were damaged at random, and says which of them the reader threw
// at, read to an unsound Document, or took longer for than their length warrants. Takes the number of
// damaged texts per format (10,000) and a seed (1); a text that failed is named by both.
import { parseArgs } from 'node:util';
import { read } from '../ingest/read.ts';
import type { Format } from '../schema/lists.ts';
import type { Document } from '../schema/document.ts';
import type { Span } from '../schema/span.ts';
import { damaged } from './damage.ts';
import { randomOf } from './random.ts';
import { loadTexts, sourceOf } from './texts.ts';

/** What a text may take of a processor: so much for itself, and for each thousand characters. */
const ALLOWANCE_MS = 250;
const ALLOWANCE_PER_THOUSAND_MS = 10;
/** One text in so many is read twice. */
const TWICE = 20;
const SHOWN = 10;
/** Texts read before, so that no text pays for the compiler. */
const WARM_UP = 50;

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
if (Number.isSafeInteger(runs) && Number.isSafeInteger(seed)) {
  const failures = (['text', 'markdown', 'html'] as const).map(soak);
  process.exitCode = failures.some((count) => count > 0) ? 1 : 0;
} else {
  process.stderr.write(
    '--runs and --seed take whole numbers: npm run soak -- --runs 500 --seed 7\n',
  );
  process.exitCode = 2;
}

function soak(format: Format): number {
  const { texts } = loadTexts(format);
  const failed: string[] = [];
  let slowest = { ms: 0, run: 0, length: 0 };
  for (const text of texts.slice(0, WARM_UP)) faultOf(text, format, 1);
  for (let run = 0; run < runs; run += 1) {
    const text = damaged(texts, randomOf(seed * 1_000_003 + run));
    const allowed = ALLOWANCE_MS + (text.length / 1_000) * ALLOWANCE_PER_THOUSAND_MS;
    let { fault, ms } = timed(text, format, run);
    // The first text in a language, or of a shape, also pays for the compiler.
    if (ms > allowed) ({ fault, ms } = timed(text, format, run));
    if (ms > slowest.ms) slowest = { ms, run, length: text.length };
    if (fault !== null) failed.push(`run ${run}: ${fault}`);
    else if (ms > allowed)
      failed.push(`run ${run}: ${text.length} characters took ${Math.round(ms)} ms`);
    if ((run + 1) % 1_000 === 0) process.stderr.write(`${format}: ${run + 1} of ${runs}\n`);
  }
  process.stdout.write(
    `${format}: ${runs} damaged texts (seed ${seed}), ${failed.length} failed; the slowest took ` +
      `${Math.round(slowest.ms)} ms for ${slowest.length} characters (run ${slowest.run})\n`,
  );
  for (const line of failed.slice(0, SHOWN)) process.stdout.write(`  ${line}\n`);
  return failed.length;
}

/** What is wrong with a reading, and what it took of a processor. */
function timed(text: string, format: Format, run: number): { fault: string | null; ms: number } {
  const started = process.cpuUsage();
  const fault = faultOf(text, format, run);
  const { user, system } = process.cpuUsage(started);
  return { fault, ms: (user + system) / 1_000 };
}

/** What is wrong with the reading of a text, or null. */
function faultOf(text: string, format: Format, run: number): string | null {
  try {
    const source = sourceOf(text, 'soak', format);
    const document = read(source);
    const again = run % TWICE === 0 ? read(source) : document;
    if (JSON.stringify(again) !== JSON.stringify(document))
      return 'reads otherwise the second time';
    return unsoundness(document, text);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : String(error);
  }
}

/** A span outside the text or its parent, or a character that nothing claims. */
function unsoundness({ articles, boilerplate, accounted }: Document, text: string): string | null {
  const isIn = ({ start, end }: Span, around: { start: number; end: number }) =>
    start.offset >= around.start && end.offset <= around.end && start.offset <= end.offset;
  const whole = { start: 0, end: text.length };
  if (accounted.unclaimed.length > 0) return 'has characters that nothing claims';
  if (!boilerplate.every((span) => isIn(span, whole))) return 'has boilerplate outside the text';
  for (const { span, sections, procedures, figures, blocks, references } of articles) {
    if (!isIn(span, whole)) return 'has an article outside the text';
    const own = { start: span.start.offset, end: span.end.offset };
    const kinds = { sections, procedures, figures, blocks, references };
    for (const [kind, records] of Object.entries(kinds))
      if (!records.every((record) => isIn(record.span, own)))
        return `has one of its ${kind} outside its article`;
    for (const procedure of procedures) {
      const around = { start: procedure.span.start.offset, end: procedure.span.end.offset };
      if (!procedure.steps.every((step) => isIn(step.span, around) && isIn(step.textSpan, around)))
        return 'has a step outside its procedure';
    }
  }
  return null;
}
