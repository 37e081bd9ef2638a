// What passages point at: articles, sections, addresses, sites.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../schema/text.ts';
import { referencesIn } from '../../ingest/extract/references.ts';
import { defaultSchemes, identifierAt } from '../../ingest/lexicon/schemes.ts';
import { anyText, areOrdered, english, passage, textsOf } from './passages.ts';

const found = (flat: string) =>
  referencesIn(passage(flat), english).map(({ kind, target }) => `${kind} ${target}`);

describe('referencesIn', () => {
  it.each([
    ['See KB1042 and KB-1043, or (KB 1044).', ['KB1042', 'KB-1043', 'KB 1044']],
    ['KB1042 - Descale a kettle', ['KB1042']],
    ['BREWKB1042 tells more', ['BREWKB1042']],
    ['512 KB, 100KB, 512 KB 1024, kb1234, KB12', []],
  ])('articles: %s', (flat, targets) => {
    expect(found(flat)).toEqual(targets.map((target) => `article ${target}`));
  });

  it.each([
    [
      'Please see the section Known issues and fixes at the bottom of this page.',
      'Known issues and fixes',
    ],
    ['see the "Before you brew" section.', 'Before you brew'],
    ['Follow the steps in the Descaling the kettle section', null],
    ['Follow the steps in the Full Descale section', 'Full Descale'],
    ['The “Lids” section of this article tells more.', 'Lids'],
    ['As described in section 4.2 above', '4.2'],
    ['Scroll down to the Account section of the app.', null],
    ['see the section below', null],
    ['This section is about lids.', null],
  ])('sections: %s', (flat, target) => {
    expect(found(flat)).toEqual(target === null ? [] : [`section ${target}`]);
  });

  it.each([
    ['Go to https://brew.example/a?b=1#c.', 'https://brew.example/a?b=1#c'],
    ['(see http://brew.example/tea_(green)).', 'http://brew.example/tea_(green)'],
    ['<www.brew.example>, or', 'www.brew.example'],
    ['at https://brew.example/KB1042!', 'https://brew.example/KB1042'],
    ['https://brew.<your domain>/x', null],
  ])('addresses: %s', (flat, target) => {
    expect(found(flat)).toEqual(target === null ? [] : [`url ${target}`]);
  });

  it.each([
    ['For more, please consult the Brew & Co Knowledge Base.', 'Brew & Co Knowledge Base'],
    ['Visit our Help Center.', 'Help Center'],
    ['The tea community likes it.', null],
    ['The Brew Forum is closed.', null],
  ])('sites: %s', (flat, target) => {
    expect(found(flat)).toEqual(target === null ? [] : [`site ${target}`]);
  });

  it('gives targets in order, each the text of its range', () => {
    fc.assert(
      fc.property(anyText, (flat) => {
        const any = passage(flat);
        const references = referencesIn(any, english);
        expect(areOrdered(any, references)).toBe(true);
        expect(textsOf(any, references).map(fold)).toEqual(references.map(({ target }) => target));
      }),
    );
  });
});

describe('identifierAt', () => {
  it.each([
    ['KB 1042 - Descale', 'KB1042'],
    ['KB-1042', 'KB1042'],
    ['310212', 'KB310212'],
    ['Descale KB1042', null],
    ['KB1042b', null],
    ['2024 in tea', null],
  ])('%s', (text, value) => {
    expect(identifierAt(text, defaultSchemes)).toEqual(
      value === null ? null : { scheme: 'kb', value },
    );
  });
});
