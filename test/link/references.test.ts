// References that bind, or do not: by identifiers, by titles that are quoted, by headings.
import { describe, expect, it } from 'vitest';
import { Links } from '../../link/links.ts';
import { article, borne, citing, first, resolve, told } from './cited.ts';
import { surroundingsOf } from './surroundings.ts';

describe('an identifier', () => {
  it('binds to the one article that bears it, however it is printed', () => {
    const identifiers = [
      borne('kettle', 'KB1042'),
      borne('kettle', 'KB1042'),
      borne('lamp', 'KB7'),
    ];
    for (const target of ['KB1042', 'kb 1042', 'KB-1042'])
      expect(first(citing(target, `See ${target}.`), { identifiers })).toEqual([
        'resolved',
        'kettle',
        'explicit identifier KB1042',
      ]);
  });

  it('binds to nothing where several articles bear it', () => {
    const identifiers = [borne('a', 'KB5555'), borne('b', 'KB5555')];
    const [found] = resolve([citing('KB5555', 'See KB5555.')], { identifiers }).resolved;
    expect(found).toMatchObject({
      status: 'ambiguous',
      targetArticleId: null,
      evidence: '2 articles bear the identifier KB5555',
    });
    expect(found?.candidates.map(({ articleId }) => articleId)).toEqual(['a', 'b']);
  });

  it('that no article bears is wanted', () => {
    expect(first(citing('KB9001', 'See KB9001.'), { identifiers: [borne('a', 'KB900')] })).toEqual([
      'wanted',
      null,
      'no article of the collection bears the identifier KB9001',
    ]);
  });

  it('that the words give to somebody else is external, in all sentences', () => {
    const found = told([
      citing('KB5014699', 'Install the Windows update KB5014699.'),
      citing('KB5014699', 'Then remove KB5014699 again.'),
    ]);
    expect(found.map(([status]) => status)).toEqual(['external', 'external']);
  });

  it('is told from the files that links point at', () => {
    const articles = ['citing.md', 'KB7.md', 'pairing.md'].map((uri) => article(uri, { uri }));
    const identifiers = [borne('lamp', 'KB8'), borne('cord', 'A/12')];
    const link = (target: string, text: string) =>
      first(citing(target, text, { kind: 'article', articleId: 'citing.md' }), {
        articles,
        identifiers,
      })?.slice(0, 2);
    expect(link('KB7', 'See KB7.')).toEqual(['resolved', 'KB7.md']);
    expect(link('KB8', 'See KB8.')).toEqual(['resolved', 'lamp']);
    expect(link('A/12', 'See A/12.')).toEqual(['resolved', 'cord']);
    expect(link('pairing', 'See pairing.')).toEqual(['resolved', 'pairing.md']);
    expect(link('KB9', 'See KB9.')).toEqual(['wanted', null]);
    expect(link('KB9', 'See the other page.')).toEqual(['broken', null]);
    expect(link('gone', 'See gone.')).toEqual(['broken', null]);
    expect(link('KB9.md', 'See KB9.md.')).toEqual(['broken', null]);
  });
});

describe('an identifier that translations share', () => {
  const lamps = [
    article('Pair a lamp'),
    article('Eine Lampe koppeln', { language: 'de' }),
    article('Lampen pflegen', { language: 'de' }),
    article('Soigner la lampe', { language: 'fr' }),
  ];
  const identifiers = [borne('Pair a lamp', 'KB7'), borne('Eine Lampe koppeln', 'KB7')];
  const cited = (articleId: string, bearers = identifiers) =>
    first(citing('KB7', 'KB7.', { articleId }), { articles: lamps, identifiers: bearers });

  it('is the article in the language of who cites it', () => {
    expect(cited('Lampen pflegen')).toEqual([
      'resolved',
      'Eine Lampe koppeln',
      'explicit identifier KB7, which several bear, one of them in de',
    ]);
  });

  it('is ambiguous where none of them, or more than one, is in that language', () => {
    expect(cited('Soigner la lampe')?.[0]).toBe('ambiguous');
    const three = [...identifiers, borne('Lampen pflegen', 'KB7')];
    expect(cited('Eine Lampe koppeln', three)?.[0]).toBe('ambiguous');
  });
});

describe('a title that is quoted', () => {
  const articles = [article('Dim the lamp'), article('Pair two lamps')];
  const at = ['resolved', 'Dim the lamp', 'title “Dim the lamp”'];

  it('binds', () => {
    const site = 'Lumo Help Center';
    expect(first(citing(site, `See “Dim the Lamp” in the ${site}.`), { articles })).toEqual(at);
    expect(first(citing('KB12', 'See KB12 - Dim the lamp.'), { articles })).toEqual(at);
    expect(first(citing('Dim the lamp', 'See it.', { kind: 'section' }), { articles })).toEqual(at);
    expect(first(citing('dim the lamp', 'See it.', { kind: 'article' }), { articles })).toEqual(at);
  });

  it('of several articles is ambiguous, and copies are one article', () => {
    const twice = [...articles, { ...article('Dim the lamp'), id: 'another' }];
    const copied = [...articles, article('Dim the lamp', { canonicalId: 'Dim the lamp' })];
    const reference = citing('Lumo Forum', 'See “Dim the lamp” in the Lumo Forum.');
    expect(first(reference, { articles: twice })?.[0]).toBe('ambiguous');
    expect(first(reference, { articles: copied })).toEqual(at);
  });

  it('is not that of the article around it', () => {
    const reference = citing('Lumo Forum', '“Dim the lamp” is in the Lumo Forum, too.', {
      articleId: 'Dim the lamp',
    });
    expect(first(reference, { articles })?.[0]).toBe('external');
  });

  it('beside a link that leads nowhere is only offered', () => {
    const reference = citing('gone.md', 'Dim the lamp', { kind: 'article', articleId: 'c' });
    const links = new Links([], [], surroundingsOf([]));
    const [found] = resolve([reference], { articles, links }).resolved;
    expect(found).toMatchObject({ status: 'broken', targetArticleId: null });
    expect(found?.candidates.map(({ articleId }) => articleId)).toEqual(['Dim the lamp']);
  });
});

describe('a heading', () => {
  it('is that of the own article, or else broken', () => {
    const facts = { kind: 'section', text: 'See the section Care of the cord.' } as const;
    const own = citing('Care of the cord', '', { ...facts, ownSectionId: 'care' });
    const [found] = resolve([own]).resolved;
    expect(found).toMatchObject({
      status: 'resolved',
      targetArticleId: 'citing',
      targetSectionId: 'care',
    });
    expect(first(citing('Care of the cord', '', facts))?.[0]).toBe('broken');
  });
});
