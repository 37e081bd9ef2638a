// Articles of the corpora that have procedures, where the corpora are beside the project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { read } from '../../../ingest/read.ts';
import type { Document } from '../../../schema/document.ts';
import { sourceFrom } from '../../ingest/sources.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/corpora');
const NAMES = ['officedocs', 'arduino', 'libreoffice-en', 'dumps'];

export const hasCorpora = NAMES.every((name) => existsSync(join(FOLDER, name)));

/** The texts of every so many files of each corpus, by their paths below the corpora. */
export function corpusTexts(every: number): Readonly<Record<string, string>> {
  const paths = NAMES.flatMap((name) =>
    readdirSync(join(FOLDER, name))
      .filter((file) => /\.(?:txt|md|html)$/.test(file))
      .sort()
      .filter((_, at) => at % every === 0)
      .map((file) => `${name}/${file}`),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(FOLDER, path), 'utf8')]));
}

/** Up to so many documents of each corpus and format that have a step at least. */
export function corpusDocuments(most: number): readonly Document[] {
  return NAMES.flatMap((name) => {
    const files = readdirSync(join(FOLDER, name)).sort();
    return ['.txt', '.md', '.html'].flatMap((extension) =>
      files
        .filter((file) => file.endsWith(extension))
        .slice(0, most)
        .map((file) => read(sourceFrom(readFileSync(join(FOLDER, name, file)), file)))
        .filter(({ articles }) => articles.some(({ procedures }) => procedures.length > 0)),
    );
  });
}
