// Where an article begins in raw text: what tells a title from the headings and lines around it.
import { describe, expect, it } from 'vitest';
import { explanationOf } from '../../ingest/explanation.ts';
import { readTree } from '../../ingest/read.ts';
import { textSource } from './sources.ts';

const titlesOf = (text: string) => readTree(textSource(text)).document.articles.map((a) => a.title);
const explained = (text: string) => explanationOf(readTree(textSource(text)).root);

const body = (name: string) =>
  [
    `The ${name} is small, and it fits into every pocket that you have.`,
    '',
    '',
    'Requirements',
    '',
    '  • A charger',
    '',
    '',
    'Procedure',
    '',
    `1. Press the key of the ${name}.`,
    '',
    '2. Wait for the tone.',
  ].join('\n');

describe('titles', () => {
  it('are known by the blank lines that set off the titles before', () => {
    const names = ['Heron pager', 'Egret pager', 'Stork pager', 'Ibis pager'];
    const pages = names.map((name) => `Set up the ${name} of your house\n\n\u00a0\n${body(name)}`);
    const last =
      'Colours of the four pagers\n\n\u00a0\nThe pagers come in red and in blue, and some are grey.';
    const text = [...pages, last].join('\n\u00a0\n\u00a0\n\n');
    expect(titlesOf(text)).toEqual([
      ...names.map((name) => `Set up the ${name} of your house`),
      'Colours of the four pagers',
    ]);
  });

  it('are no lines across which the numbers of steps or figures go on', () => {
    const text = [
      'How to feed the cat',
      'Procedure',
      '1. Open the tin (Figure 1).',
      'Figure 1',
      'How to open a tin without a ring',
      'Use the opener that lies in the upper drawer of the kitchen.',
      '2. Fill the bowl (Figure 2).',
      'Figure 2',
    ].join('\n\n');
    expect(titlesOf(text)).toEqual(['How to feed the cat']);
  });

  it('are no headings that say the title again', () => {
    const text = [
      'The Avocet app shows no trips',
      '\nTrips are missing in the Avocet app after an update',
      '\nSymptoms',
      'The list of trips is empty.',
      '\nResolution',
      '1. Sign out.',
      '2. Sign in again.',
    ].join('\n\n');
    expect(titlesOf(text)).toEqual(['The Avocet app shows no trips']);
  });

  it('come with their evidence, and near misses with theirs', () => {
    const pages = ['How to call the lift', 'How to stop the lift'];
    const text = pages.map((title) => `${title}\n\n${body('lift')}`).join('\n\n');
    const { articles, nearMisses, layout, threshold } = explained(text);
    expect(articles.map(({ words, language }) => [words, language])).toEqual([
      ['How to call the lift', 'en'],
      ['How to stop the lift', 'en'],
    ]);
    expect(articles.every(({ evidence }) => evidence.score >= threshold)).toBe(true);
    expect(nearMisses.every(({ evidence }) => evidence.score < threshold)).toBe(true);
    expect(layout).toEqual({ headingBlanks: 2, wrapWidth: null });
  });
});
