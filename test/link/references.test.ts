// References in levels: what binds, what is only inferred, what stays open, and what persons decide.
import { describe, expect, it } from 'vitest';
import { Links } from '../../link/links.ts';
import { resolveAll, type Collection, type Written } from './knowledge.ts';
import { surroundingsOf } from './surroundings.ts';

const borne = (articleId: string, value: string) => ({ articleId, scheme: 'kb', value });
const article = (title: string, facts: { uri?: string; canonicalId?: string } = {}) => ({
  id: title,
  uri: facts.uri ?? `${title}.txt`,
  title,
  goal: null,
  url: null,
  canonicalId: facts.canonicalId ?? null,
});

let count = 0;
function citing(target: string, text: string, facts: Partial<Written> = {}): Written {
  count += 1;
  const kind = /^kb/i.test(target) ? 'article' : 'site';
  return { id: `${count}`, articleId: 'citing', kind, target, text, ...facts };
}

type Given = Omit<Partial<Collection>, 'references'>;

function resolve(references: readonly Written[], given: Given = {}) {
  const articles = given.articles ?? [];
  const uris = articles.map(({ uri }) => uri);
  const links = given.links ?? new Links(articles, [], surroundingsOf(uris));
  return resolveAll({ ...given, references, articles, links });
}

/** Status, target and evidence of each. */
function told(references: readonly Written[], given: Given = {}) {
  return resolve(references, given).resolved.map(({ status, targetArticleId, evidence }) => [
    status,
    targetArticleId,
    evidence,
  ]);
}
const first = (reference: Written, given: Given = {}) => told([reference], given)[0];

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

describe('a description', () => {
  const articles = [article('How do I dim the hall lamp of the Lumo app'), article('Pair a lamp')];
  const [LAMP] = articles.map(({ id }) => id);
  const text = 'See KB12 for instructions on how to dim the hall lamp in the Lumo app.';

  it('infers the article that it is about, and never binds', () => {
    expect(first(citing('KB12', text), { articles })).toEqual([
      'inferred',
      LAMP,
      'description “dim the hall lamp in the Lumo app” fits the title “How do I dim the hall lamp of the Lumo app”',
    ]);
  });

  it('of an identifier holds for all that print it', () => {
    const found = told([citing('KB12', text), citing('KB12', 'See also KB12.')], { articles });
    expect(found.map(([status, target]) => [status, target])).toEqual([
      ['inferred', LAMP],
      ['inferred', LAMP],
    ]);
  });

  it('fits no article that itself cites the identifier', () => {
    const inLamp = citing('KB12', 'See also KB12.', { articleId: LAMP ?? '' });
    expect(told([citing('KB12', text), inLamp], { articles }).map(([status]) => status)).toEqual([
      'wanted',
      'wanted',
    ]);
  });

  it('that fits two articles infers neither, and both are offered', () => {
    const two = [...articles, { ...article('Dim the hall lamp with the Lumo app'), id: 'second' }];
    const [found] = resolve([citing('KB12', text)], { articles: two }).resolved;
    expect(found).toMatchObject({ status: 'wanted', targetArticleId: null });
    expect(found?.candidates).toHaveLength(2);
  });

  it('of an article on more, less or something else infers nothing', () => {
    for (const other of [
      'See KB12 for how to dim the hall lamp in the Lumo app without Wi-Fi.',
      'See KB12 for how to dim lamps.',
      'See KB12 for how to clean the hall lamp in the Lumo app.',
      'See KB12 for dimming and KB13 for pairing the hall lamp of the Lumo app.',
    ])
      expect(first(citing('KB12', other), { articles })?.[0]).toBe('wanted');
  });

  it('gathers with all others given of an identifier', () => {
    const { fates } = resolve([
      citing('KB12', text),
      citing('KB12', 'See KB12 on lamps in the hall.'),
      citing('KB12', 'For Lamps in the hall see KB12!'),
      citing('KB12', 'See KB12.'),
    ]);
    expect(fates.get('KB12')?.descriptions).toEqual([
      'dim the hall lamp in the Lumo app',
      'Lamps in the hall',
    ]);
  });
});

describe('a vague sentence', () => {
  const site = 'Lumo Help Center';
  const vague = citing(site, `For more on cleaning old lamps, please consult the ${site}.`);
  const sibling = (target: string) =>
    citing(target, `For more information on cleaning old lamps refer to ${target}.`);

  it('means what its sibling prints: an identifier without an article', () => {
    const [found] = resolve([vague, sibling('KB31')]).resolved;
    expect(found).toMatchObject({
      status: 'wanted',
      wanted: 'KB31',
      evidence: 'sibling sentence about “cleaning old lamps” prints KB31',
    });
  });

  it('means what its sibling prints: an article, which is inferred', () => {
    const given = { identifiers: [borne('cleaning', 'KB31')] };
    expect(first(vague, given)?.[0]).toBe('external');
    expect(told([vague, sibling('KB31')], given)).toEqual([
      ['inferred', 'cleaning', 'sibling sentence about “cleaning old lamps” prints KB31'],
      ['resolved', 'cleaning', 'explicit identifier KB31'],
    ]);
  });

  it('with siblings that print different identifiers is ambiguous', () => {
    const [found] = resolve([vague, sibling('KB31'), sibling('KB32')]).resolved;
    expect(found?.status).toBe('ambiguous');
    expect(found?.candidates.map(({ identifier }) => identifier)).toEqual(['KB31', 'KB32']);
    const identifiers = [borne('cleaning', 'KB31'), borne('cleaning', 'KB32')];
    expect(first(vague, { identifiers })?.[0]).toBe('external');
    expect(
      told([vague, sibling('KB31'), sibling('KB32')], { identifiers })[0]?.slice(0, 2),
    ).toEqual(['inferred', 'cleaning']);
  });

  it.each([
    ['on another platform', 'For more on cleaning old lamps on Linux, see KB31.'],
    ['on one thing more', 'For more on cleaning and storing old lamps, see KB31.'],
    ['on another version', 'For more on cleaning old lamps 2, see KB31.'],
  ])('has no sibling %s', (_, text) => {
    expect(told([vague, citing('KB31', text)])[0]?.[0]).toBe('external');
  });

  it('of too few words has no sibling', () => {
    const few = citing(site, `For more on lamps consult the ${site}.`);
    expect(told([few, citing('KB31', 'For more on lamps consult KB31.')])[0]?.[0]).toBe('external');
  });

  it('may itself describe an article', () => {
    const articles = [article('Cleaning old lamps')];
    expect(first(vague, { articles })?.slice(0, 2)).toEqual(['inferred', 'Cleaning old lamps']);
  });
});

describe('what a person said', () => {
  const articles = [article('Dim the old hall lamp'), article('Dim the new hall lamp')];
  const [OLD = '', NEW = ''] = articles.map(({ id }) => id);
  const inferred = citing('KB12', 'See KB12 for how to dim the old hall lamp.');
  const other = citing('KB12', 'See KB12, too.');
  const statuses = (said: Collection['said']) =>
    told([inferred, other], { articles, said: said ?? [] }).map(([status, target]) => [
      status,
      target,
    ]);

  it('of an identifier holds for all references by it', () => {
    expect(statuses([])).toEqual([
      ['inferred', OLD],
      ['inferred', OLD],
    ]);
    const said = [{ of: 'KB12', verdict: 'confirmed', articleId: NEW }] as const;
    expect(statuses(said)).toEqual([
      ['resolved', NEW],
      ['resolved', NEW],
    ]);
    expect(told([other], { articles, said })[0]?.[2]).toBe('identifier KB12, confirmed by Ada');
  });

  it('of one reference holds for that one', () => {
    const said = [{ of: inferred.id, verdict: 'confirmed', articleId: NEW }] as const;
    expect(statuses(said)).toEqual([
      ['resolved', NEW],
      ['inferred', OLD],
    ]);
    expect(told([inferred], { articles, said })[0]?.[2]).toBe('confirmed by Ada');
  });

  it('against a pair keeps it from being inferred', () => {
    const rejecting = (of: string) => statuses([{ of, verdict: 'rejected', articleId: OLD }]);
    expect(rejecting('KB12')).toEqual([
      ['wanted', null],
      ['wanted', null],
    ]);
    expect(rejecting(other.id)).toEqual([
      ['inferred', OLD],
      ['wanted', null],
    ]);
  });
});
