// `npm run eval`: reads the corpora beside the project and prints how much of what they hold was
// found, next to the same figures for remark-parse alone. Judges nothing; exits with 2 if it was
// called wrongly or the corpora are not there.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { agreements } from './agreement.ts';
import { CORPORA, missingCorpora } from './corpora.ts';
import { readErrorTruths } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { AGREEMENT, HELP, optionsFrom, type Options } from './options.ts';
import { agreementTable, corpusTables, worstOf } from './tables.ts';

/** The line of a page below which the tables go. */
const MARK = '<!-- figures -->';

const options = optionsFrom(process.argv.slice(2), process.cwd());
if (options === 'help') process.stdout.write(HELP);
else if (options instanceof Error) refuse(`${options.message}\n\n${HELP}`);
else {
  const missing = missingCorpora(options.corpora);
  if (missing === null) await run(options);
  else refuse(`${missing}\n`);
}

function refuse(why: string): void {
  process.stderr.write(why);
  process.exitCode = 2;
}

async function run({ corpora, corpus, kind, worst, json, write }: Options): Promise<void> {
  const errors = readErrorTruths(new URL('errors.officedocs.json', import.meta.url));
  const results = CORPORA.filter(({ name }) => corpus === null || corpus === name).map((one) =>
    evaluate(corpora, one, errors),
  );
  const agreeing = corpus === null || corpus === AGREEMENT ? agreements(corpora) : [];
  if (json) {
    process.stdout.write(`${JSON.stringify({ corpora: results, agreement: agreeing }, null, 1)}\n`);
  } else if (worst !== null) {
    const ofCorpora = results.flatMap(({ corpus: name, kinds }) =>
      kinds
        .filter((one) => kind === null || one.kind === kind)
        .flatMap((one) => one.documents.map((loss) => ({ ...loss, what: `${name} ${one.kind}` }))),
    );
    const ofAgreement = agreeing
      .filter(() => kind === null || kind === 'steps')
      .flatMap(({ name, documents }) =>
        documents.map((loss) => ({ ...loss, what: `agreement ${name} steps` })),
      );
    process.stdout.write(`${worstOf([...ofCorpora, ...ofAgreement], worst)}\n`);
  } else {
    const agreement =
      agreeing.length === 0
        ? ''
        : `\n### The same article in three forms\n\n${agreementTable(agreeing)}`;
    const tables = corpusTables(results) + agreement;
    if (write === null) process.stdout.write(tables);
    else await replaceFigures(write, tables);
  }
}

/** Puts the tables in the place of all that stands below the mark in a file. */
async function replaceFigures(file: string, tables: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const at = text.indexOf(MARK);
  if (at < 0) {
    refuse(`${file} has no line ${MARK}: the tables go below it\n`);
    return;
  }
  const page = `${text.slice(0, at)}${MARK}\n\n${tables}`;
  writeFileSync(file, await format(page, { parser: 'markdown', printWidth: 100 }));
  process.stderr.write(`${file} has the figures of this run.\n`);
}
