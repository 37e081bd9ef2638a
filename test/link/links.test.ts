// References by link: to anchors, files and addresses, and what is told of those that lead nowhere.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Links } from '../../link/links.ts';
import { resolveAll } from './knowledge.ts';
import { surroundingsOf } from './surroundings.ts';

interface Page {
  readonly uri: string;
  readonly title?: string;
  readonly url?: string;
  /** Anchors of its sections, by the id of the section. */
  readonly sections?: Readonly<Record<string, readonly string[]>>;
}

/** An article is known here by its uri, the second of a document by `uri 2`. */
function linksOf(pages: readonly Page[]): Links {
  const seen = new Map<string, number>();
  const articles = pages.map(({ uri, title = uri, url = null }) => {
    const place = (seen.get(uri) ?? 0) + 1;
    seen.set(uri, place);
    return {
      id: place === 1 ? uri : `${uri} ${place}`,
      uri,
      title,
      goal: null,
      url,
      canonicalId: null,
      language: 'en',
    };
  });
  const sections = pages.flatMap(({ sections: own = {} }, index) =>
    Object.entries(own).map(([id, anchors]) => ({
      id,
      articleId: articles[index]?.id ?? '',
      anchors,
    })),
  );
  return new Links(articles, sections, surroundingsOf(articles.map(({ uri }) => uri)));
}

/** What became of a link in an article: status, article, section, evidence. */
function follow(pages: readonly Page[], articleId: string, target: string) {
  const kind = target.startsWith('#')
    ? 'section'
    : /^(?:https?:)?\/\//.test(target)
      ? 'url'
      : 'article';
  const candidate = { id: '1', articleId, kind, target, text: 'Look there.' } as const;
  const [found] = resolveAll({
    references: [candidate],
    articles: [],
    links: linksOf(pages),
  }).resolved;
  return found && [found.status, found.targetArticleId, found.targetSectionId, found.evidence];
}

const LAMP: readonly Page[] = [
  {
    uri: 'docs/guide/pair.md',
    title: 'Pair a Lumo lamp',
    url: 'https://help.lumo.example/guide/pair',
    sections: { steps: ['steps'], 'über uns': ['über-uns'], again: ['steps'] },
  },
  { uri: 'docs/guide/pair.md', title: 'Pair two lamps', sections: { second: ['steps', 'two'] } },
  { uri: 'docs/guide/README.md', sections: { start: ['start-here'] } },
  { uri: 'docs/dim lamp.html', url: 'https://help.lumo.example/guide/dim?lang=en' },
  { uri: 'docs/care.md', url: '/care/' },
  { uri: 'docs/care.html' },
  { uri: 'old/care.md' },
];
const from = (target: string) => follow(LAMP, 'docs/guide/pair.md', target);

describe('a link to an anchor', () => {
  it.each([
    ['#steps', 'docs/guide/pair.md', 'steps'],
    ['#Steps', 'docs/guide/pair.md', 'steps'],
    ['#%C3%BCber-uns', 'docs/guide/pair.md', 'über uns'],
    ['#%C3%9Cber_uns', 'docs/guide/pair.md', 'über uns'],
    ['#steps-1', 'docs/guide/pair.md', 'again'],
    ['#steps-2', 'docs/guide/pair.md 2', 'second'],
    ['#two', 'docs/guide/pair.md 2', 'second'],
    ['#pair-a-lumo-lamp', 'docs/guide/pair.md', null],
  ])('%s is a section of the article, or else of its file', (target, article, section) => {
    const evidence = `anchor ${decodeURIComponent(target.slice(1))} of the same file`;
    expect(from(target)).toEqual(['resolved', article, section, evidence]);
  });

  it('is to the section of its own article before that of another', () => {
    expect(follow(LAMP, 'docs/guide/pair.md 2', '#steps')).toMatchObject({ 2: 'second' });
  });

  it('#top is the page as a whole', () => {
    expect(from('#top')).toEqual(['resolved', 'docs/guide/pair.md', null, 'the same file']);
  });

  it('is broken where no heading bears it', () => {
    const evidence = 'no heading bears the anchor start-here of the same file';
    expect(from('#start-here')).toEqual(['broken', 'docs/guide/pair.md', null, evidence]);
  });
});

describe('a link to a file', () => {
  it.each([
    ['pair.md', 'docs/guide/pair.md'],
    ['./pair', 'docs/guide/pair.md'],
    ['PAIR.html?plain=1', 'docs/guide/pair.md'],
    ['../dim%20lamp.html', 'docs/dim lamp.html'],
    ['..\\dim lamp', 'docs/dim lamp.html'],
    ['../../old/../old/care.md', 'old/care.md'],
    ['../care.md', 'docs/care.md'],
    ['../care.html', 'docs/care.html'],
    ['.', 'docs/guide/README.md'],
    ['../guide/', 'docs/guide/README.md'],
    ['../guide', 'docs/guide/README.md'],
    ['pair/', 'docs/guide/pair.md'],
    ['/docs/guide/pair', 'docs/guide/pair.md'],
    ['/guide/pair.html', 'docs/guide/pair.md'],
  ])('%s is %s', (target, uri) => {
    expect(from(target)).toEqual(['resolved', uri, null, `file ${uri}`]);
  });

  it('is to the section that its fragment names, in whichever article of the file', () => {
    const evidence = 'anchor two of file docs/guide/pair.md';
    expect(follow(LAMP, 'docs/care.md', 'guide/pair.md#two')).toEqual([
      'resolved',
      'docs/guide/pair.md 2',
      'second',
      evidence,
    ]);
  });

  it('is broken where the file has no such anchor, and still names the article', () => {
    const evidence = 'no heading bears the anchor gone of file docs/guide/pair.md';
    expect(follow(LAMP, 'docs/care.md', 'guide/pair.md#gone')).toEqual([
      'broken',
      'docs/guide/pair.md',
      null,
      evidence,
    ]);
  });

  it.each([
    ['gone.md#steps', 'docs/guide/gone.md'],
    ['../../new/care', 'new/care'],
    ['/docs/gone', 'docs/gone'],
    ['/guide/gone/', 'guide/gone'],
  ])('%s is broken: no file is there', (target, path) => {
    expect(from(target)).toEqual(['broken', null, null, `no file of the collection is at ${path}`]);
  });

  it.each(['../../../care.md', '/shop/lamps', '/lamps'])(
    '%s leads out of the collection',
    (target) => {
      const evidence = `the path ${target} leads out of the collection`;
      expect(from(target)).toEqual(['external', null, null, evidence]);
    },
  );

  it('is external where it leads to a folder above all documents', () => {
    const pages = [{ uri: 'site/docs/a.md' }, { uri: 'site/docs/b/c.md' }];
    expect(follow(pages, 'site/docs/a.md', '../README.md')).toMatchObject({ 0: 'external' });
    expect(follow(pages, 'site/docs/a.md', 'README.md')).toMatchObject({ 0: 'broken' });
  });

  it('is external where it is of a kind that holds no article', () => {
    const evidence = 'a file of another kind (.pdf)';
    for (const target of ['../manual.pdf', '/files/manual.PDF#page=2'])
      expect(from(target)).toEqual(['external', null, null, evidence]);
  });

  it('is ambiguous where several files could be meant', () => {
    const evidence = '2 files of the collection are at docs/care';
    expect(from('../care')).toEqual(['ambiguous', null, null, evidence]);
    expect(from('/care.md')).toMatchObject(['ambiguous', null, null, expect.any(String)]);
  });
});

describe('a link to an address', () => {
  const declared = (address: string) => `declared address https://help.lumo.example${address}`;

  it.each([
    ['https://help.lumo.example/guide/pair', 'docs/guide/pair.md', declared('/guide/pair')],
    ['//HELP.lumo.example/guide/pair/', 'docs/guide/pair.md', declared('/guide/pair')],
    [
      'http://www.help.lumo.example/guide/dim?lang=en',
      'docs/dim lamp.html',
      declared('/guide/dim?lang=en'),
    ],
  ])('%s is the article that declares it', (target, article, evidence) => {
    expect(from(target)).toEqual(['resolved', article, null, evidence]);
  });

  it('has its anchor checked', () => {
    const page = 'https://help.lumo.example/guide/pair';
    expect(from(`${page}#two`)).toMatchObject([
      'resolved',
      'docs/guide/pair.md 2',
      'second',
      expect.any(String),
    ]);
    expect(from(`${page}#gone`)).toMatchObject([
      'broken',
      'docs/guide/pair.md',
      null,
      expect.any(String),
    ]);
    expect(from(`${page}#:~:text=lamp`)).toMatchObject({ 0: 'resolved' });
  });

  it('may be a path alone', () => {
    const pages = [{ uri: '1.md', url: '/care/' }, { uri: 'a/2.md' }];
    const evidence = 'declared address /care/';
    expect(follow(pages, 'a/2.md', '/care')).toEqual(['resolved', '1.md', null, evidence]);
  });

  it('is found by a path, seen from the address of the article around it', () => {
    const pages = [
      { uri: '1.json', url: 'https://help.lumo.example/hc/1-pair' },
      { uri: '2.json', url: 'https://help.lumo.example/hc/2-dim' },
    ];
    for (const target of ['/hc/2-dim', '2-dim', '../hc/2-dim#top'])
      expect(follow(pages, '1.json', target)).toMatchObject([
        'resolved',
        '2.json',
        null,
        expect.any(String),
      ]);
  });

  it('is external where no article declares it', () => {
    const evidence = 'no article of the collection declares this address';
    expect(from('https://lumo.example/')).toEqual(['external', null, null, evidence]);
    expect(from('https://help.lumo.example/guide/dim')).toMatchObject({ 0: 'external' });
  });

  it('is ambiguous where several articles declare it', () => {
    const pages = ['a.md', 'b.md'].map((uri) => ({ uri, url: 'https://lumo.example/a' }));
    const evidence = '2 articles declare this address';
    expect(follow(pages, 'a.md', 'https://lumo.example/a')).toEqual([
      'ambiguous',
      null,
      null,
      evidence,
    ]);
  });
});

describe('whatever a link is', () => {
  const word = fc.constantFrom(
    'docs',
    'guide',
    'pair',
    'pair.md',
    'README',
    '..',
    '.',
    '',
    'gone',
    '%',
    '%20',
    'é',
  );
  const path = fc.array(word, { maxLength: 6 }).map((words) => words.join('/'));
  const target = fc
    .tuple(path, fc.constantFrom('', '#', '#steps', '#%', '?a#b'))
    .map(([a, b]) => a + b);

  it('it has a status and a reason, and is resolved only to what is there', () => {
    const ids = new Set(['docs/guide/pair.md 2', ...LAMP.map(({ uri }) => uri)]);
    fc.assert(
      fc.property(fc.oneof(target, fc.string()), (link) => {
        const [status, article, , evidence] = from(link) ?? [];
        expect(['resolved', 'ambiguous', 'external', 'broken']).toContain(status);
        expect(evidence).not.toBe('');
        if (status === 'resolved') expect(ids).toContain(article);
      }),
    );
  });

  it('the order of the documents makes no difference to what is clear', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...LAMP.slice(2)], { minLength: 5 }),
        target,
        (pages, link) => {
          const [status, ...rest] = follow(pages, 'docs/care.md', link) ?? [];
          const [again, ...others] = follow(LAMP.slice(2), 'docs/care.md', link) ?? [];
          expect([status, ...rest]).toEqual([again, ...others]);
        },
      ),
    );
  });
});
