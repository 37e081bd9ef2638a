// Where every row comes from: the words at its span are its text, spans lie inside their parents,
// points are right, and no character of the text is lost.
import { describe, expect, it } from 'vitest';
import { defaultPacks } from '../../ingest/lexicon/defaults.ts';
import { alternatives } from '../../ingest/lexicon/lexicon.ts';
import type { LanguagePack } from '../../ingest/lexicon/pack.ts';
import { read } from '../../ingest/read.ts';
import type { Document } from '../../schema/document.ts';
import type { SourceText } from '../../ingest/source/source.ts';
import { isBlank } from '../../schema/text.ts';
import { faultsOf } from './faults.ts';
import { fixtureSources } from './fixtures.ts';
import { foundingDocument, hasAnnotation } from './gold/annotation.ts';
import { rowsOf } from './rows.ts';
import { sampleSources, textSource } from './sources.ts';

const named = (sources: readonly SourceText[]) =>
  sources.map((source) => [source.uri, source] as const);

describe('the checks find what is wrong', () => {
  const text = 'How to open a door\n\n1. Turn the key (Figure 1)\n\nFigure 1\n';
  const document = read(textSource(text));
  const [article] = document.articles;

  it('nothing in a sound Document', () => {
    expect(article?.procedures[0]?.steps).toHaveLength(1);
    expect(faultsOf(document, text)).toEqual([]);
  });

  it('another text', () => {
    expect(faultsOf(document, text.replace('key', 'kex'))).toHaveLength(1);
    expect(faultsOf(document, `\r${text}`).length).toBeGreaterThan(5);
  });

  it('a lost character, and an index that points nowhere', () => {
    const { accounted } = document;
    const lossy = { ...document, accounted: { ...accounted, claimed: accounted.claimed - 1 } };
    expect(faultsOf(lossy, text)).toHaveLength(1);
    const misled = article ? [{ ...article, figures: [] }] : [];
    expect(faultsOf({ ...document, articles: misled }, text).length).toBeGreaterThan(0);
  });
});

describe.each(named(sampleSources()))('%s', (_, source) => proves(source));

describe.each(named(fixtureSources()))('%s', (_, source) => proves(source));

describe.skipIf(!hasAnnotation)('the founding document (skipped without ../shared/seed)', () => {
  if (!hasAnnotation) return;
  const source = foundingDocument();
  proves(source);

  it('sets its site furniture apart', () => {
    const { articles, boilerplate } = read(source);
    expect(
      boilerplate.map(({ start, end }) => source.text.slice(start.offset, end.offset)),
    ).toEqual(['Syndicate content']);
    expect(articles.map(({ title }) => title)).not.toContain('Syndicate content');
  });
});

function proves(source: SourceText): void {
  const document = read(source);

  it('every row stands where it says, and nothing is lost', () => {
    expect(rowsOf(document).length).toBeGreaterThan(0);
    expect(faultsOf(document, source.text)).toEqual([]);
  });

  // Of marked-up sources more is no text: marks, tags, addresses.
  if (source.format !== 'text') return;

  it('what no row holds is a label, a bullet, a note word or decoration', () => {
    const rest = outsideRows(document, source.text);
    expect(
      rest.filter((words) => ![...MARKS, DECORATION].some((mark) => mark.test(words))),
    ).toEqual([]);
  });
}

/** Words of all languages, as the source of an expression. */
const words = (pick: (pack: LanguagePack) => readonly string[]) =>
  alternatives(defaultPacks.flatMap(pick));
const LABEL_WORDS = words(({ labelWords }) => labelWords);
const FRAMES = words(({ stepFrames }) => stepFrames).replaceAll('#', ' ?[\\p{N}\u4e00-\u5341] ?');
const OPENING_WORDS = words(({ notes, dialogue, titleKeys }) => [
  ...Object.values(notes).flat(),
  ...Object.values(dialogue).flat(),
  ...titleKeys,
]);

/** Bullets; printed labels; a note word with its colon or brackets; the colon of a heading. */
const MARKS: readonly RegExp[] = [
  /^[^\p{L}\p{N}]$/u,
  new RegExp(
    `^(?:(?:${LABEL_WORDS}) ?)?[([（]?\\p{N}{1,3}(?:\\.?[a-zа-я0-9]){0,3} ?[.):）．：、\\]]{0,2}(?: [-–—])?$`,
    'iu',
  ),
  new RegExp(`^(?:${FRAMES})[.:：、，,]?$`, 'iu'),
  /^\(?(?:[a-z]|[ivx]{1,5})[.)]$/i,
  new RegExp(`^[【[]?(?:${OPENING_WORDS})[】\\]]? ?\\p{N}{0,3} ?[.:：!！]?$`, 'iu'),
];
const DECORATION = /^([-=_*~#\u2500\u2550\u2014])(?:\1| )*$/;

/** The stretches of a text that stand outside the words of all rows. */
function outsideRows(document: Document, text: string): readonly string[] {
  const inside = new Uint8Array(text.length);
  const cover = (start: number, end: number) => inside.fill(1, start, end);
  for (const { span } of rowsOf(document)) cover(span.start.offset, span.end.offset);
  for (const { start, end } of document.boilerplate) cover(start.offset, end.offset);
  const stretches: string[] = [];
  let stretch = '';
  const close = () => {
    if (stretch.trim() !== '') stretches.push(stretch.trim());
    stretch = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    if (inside[at] === 1 || text.charAt(at) === '\n' || text.charAt(at) === '\r') close();
    else stretch += isBlank(text.charCodeAt(at)) ? ' ' : text.charAt(at);
  }
  close();
  return stretches;
}
