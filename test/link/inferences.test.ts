// What is only inferred: by descriptions and sibling sentences; and what persons decide.
import { describe, expect, it } from 'vitest';
import { article, borne, citing, first, resolve, told } from './cited.ts';
import type { Collection } from './knowledge.ts';

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
