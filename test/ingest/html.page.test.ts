// What of a page of HTML is content, for whom it is, and how hard a page may be.
import { describe, expect, it } from 'vitest';
import { articleOf, asideOf, blocks, documentOf, steps } from './htmlReading.ts';

describe('what surrounds an article', () => {
  const outside = [
    ['<nav>Menu</nav>', 'Menu'],
    ['<header>Site</header>', 'Site'],
    ['<div class="article-meta">By Ann</div>', 'By Ann'],
    ['<footer>Legal</footer>', 'Legal'],
    ['<aside>More</aside>', 'More'],
    ['<div role="search">Find</div>', 'Find'],
    ['<div role="contentinfo">Info</div>', 'Info'],
    ['<ul class="breadcrumbs"><li>Home</ul>', 'Home'],
    ['<div id="cookieBar">Cookies</div>', 'Cookies'],
    ['<div class="left-sidebar">Side</div>', 'Side'],
    ['<div class="page-toc">Contents</div>', 'Contents'],
    ['<div class="share_links">Post</div>', 'Post'],
    ['<button>Copy</button>', 'Copy'],
    ['<select><option>English</option></select>', 'English'],
    ['<p hidden>Draft</p>', 'Draft'],
    ['<p>a long <span style="display: none">Draft</span> line</p>', 'Draft'],
  ] as const;

  it.each(outside)('%s is set apart', (html, words) => {
    const page = `<h1>T</h1><p>The words of the article.</p>${html}`;
    expect(asideOf(page)).toEqual([words]);
    expect(JSON.stringify(articleOf(page).blocks)).not.toContain(words);
  });

  it.each(['main', 'article', 'div role="main"'])('is all that stands outside of <%s>', (tag) => {
    const page = `<p>before</p><div><${tag}><header><h1>T</h1></header><p>the words inside</p></${tag.split(' ')[0] ?? ''}></div><h2>after</h2>`;
    expect(asideOf(page)).toEqual(['before', 'after']);
    expect(blocks(articleOf(page))).toEqual(['paragraph: the words inside']);
  });

  it.each([
    ...['<script>words</script>', '<style>words</style>', '<template><p>words</p></template>'],
    ...['<noscript>words</noscript>', '<iframe>words</iframe>', '<svg><text>words</text></svg>'],
    ...['<!-- words -->', '<input type="hidden" value="words">'],
  ])('shows nothing of %s', (html) => {
    const document = documentOf(`<h1>T</h1><p>x</p>${html}`);
    expect(document.accounted).toEqual({ characters: 2, claimed: 2, unclaimed: [] });
    expect(document.boilerplate).toEqual([]);
  });

  it('is not what a class calls after a part of a page', () => {
    const html = '<div class="with-sidebar menu-open"><h1>T</h1><p class="menu">x</p></div>';
    expect(blocks(articleOf(html))).toEqual(['paragraph: x']);
  });

  it('is a single link above the title', () =>
    expect(asideOf('<nav>Sign in</nav><h1>T</h1><p>x</p>')).toEqual(['Sign in']));

  it('is no button in the middle of a sentence', () => {
    const html = '<h1>T</h1><p>Press <button>Save</button> now.</p>';
    expect(blocks(articleOf(html))).toEqual(['paragraph: Press Save now.']);
  });
});

describe('passages for one platform', () => {
  const passages = (html: string) =>
    articleOf(`<h1>T</h1>${html}`).platformPassages.map(({ platform, text }) => [platform, text]);

  it.each([
    ['<p>Press <span class="MAC">Cmd</span>.</p>', 'macos', 'Cmd'],
    ['<p>Press <span hidden class="WIN">Ctrl</span>.</p>', 'windows', 'Ctrl'],
    ['<div data-platform="iOS"><p>Tap.</p></div>', 'ios', 'Tap.'],
    ['<div data-os="android">Tap.</div>', 'android', 'Tap.'],
    ['<div class="platform-linux">Type.</div>', 'linux', 'Type.'],
    ['<div class="tab-pane" id="windows">Click.</div>', 'windows', 'Click.'],
  ])('%s', (html, platform, text) => expect(passages(html)).toEqual([[platform, text]]));

  it.each([
    '<p class="machine">a</p>',
    '<i class="fa-windows"></i>',
    '<h2 id="windows">Windows</h2><p>a</p>',
    '<p><span class="edges">a</span></p>',
  ])('are not in %s', (html) => expect(passages(html)).toEqual([]));

  it('are the panels of tabs that name platforms', () => {
    const tabs = '<div role="tablist"><a role="tab">Windows</a><a role="tab">Mac OS</a></div>';
    const panels = '<div role="tabpanel">Click.</div><div role="tabpanel" hidden>Press.</div>';
    expect(passages(tabs + panels)).toEqual([
      ['windows', 'Click.'],
      ['macos', 'Press.'],
    ]);
    expect(asideOf(`<h1>T</h1>${tabs}${panels}`)).toEqual(['Windows', 'Mac OS']);
  });

  it('may be hidden, and so may alternatives by anything else', () => {
    const html = '<h1>T</h1><p>Open <span><span hidden class="WRITER">the text</span></span>.</p>';
    expect(blocks(articleOf(html))).toEqual(['paragraph: Open the text.']);
    expect(passages(html)).toEqual([]);
  });

  it('stand in the text with what other readers see', () => {
    const keys = '<span class="MAC" hidden>Cmd</span><span hidden>Ctrl</span>';
    const html = `<h1>T</h1><ol><li>Press <span>${keys}</span>+S.</li></ol>`;
    expect(steps(articleOf(html))).toEqual(['1. Press CmdCtrl+S.']);
  });
});

describe('links', () => {
  it('are references, with their addresses as they are', () => {
    const html =
      '<base href="../../"><h1>T</h1><p>See <a href="a.html#b">this</a>.</p><h2 id="c">C</h2><p>x</p>';
    expect(articleOf(html).references.map(({ kind, target }) => [kind, target])).toEqual([
      ['article', 'a.html#b'],
    ]);
  });

  it('end where they end, also when a block began in them', () => {
    const html = '<h1>T</h1><a href="a"><p>in</a> after</p><p><a href="b">open</p><p>next</p>';
    expect(articleOf(html).references.map(({ target }) => target)).toEqual(['a', 'b']);
  });
});

it('what the head states is told of the article', () => {
  const { language, metadata } = articleOf(
    '<html lang="fr-CA"><head><meta name="keywords" content="clé, serrure">' +
      '<link rel="canonical" href="https://wren.example/fr/1">' +
      '<meta property="article:modified_time" content="2024-03-02">' +
      '</head><body><h1>Changer la serrure</h1><p>Ouvrez la porte.</p></body></html>',
  );
  expect(language).toBe('fr-CA');
  expect(metadata).toMatchObject({
    ...{ url: 'https://wren.example/fr/1', updatedAt: '2024-03-02', labels: ['clé', 'serrure'] },
  });
});

describe('hard pages', () => {
  it('nested too deep are read, and say so', () => {
    const document = documentOf(
      `<h1>T</h1>${'<div>'.repeat(3_000)}deep${'</div>'.repeat(3_000)}end`,
    );
    expect(document.messages.map(({ ruleId }) => ruleId)).toEqual(['depth']);
    expect(document.articles[0]?.blocks.map(({ text }) => text)).toEqual(['deep', 'end']);
  });

  it.each([
    ['unclosed marks', '<b>'.repeat(20_000)],
    ['unclosed links in paragraphs', '<p><a href="x">y'.repeat(5_000)],
    ['crossed marks', '<a><b><i><p>x</a></b></i>'.repeat(4_000)],
    ['tables in cells', '<table><tr>x<td>'.repeat(5_000)],
    ['angle brackets', '<'.repeat(50_000)],
    ['attributes', `<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}=1`).join(' ')}>x`],
    ['a long attribute', `<img alt="${'x&amp;'.repeat(20_000)}">`],
    ['siblings', '<p>x</p>'.repeat(10_000)],
    ['NUL', '\0<p>\0x\0</p>'.repeat(1_000)],
    ['half of a tag', '<p class="x'],
    ['half of a comment', '<p>x<!-- y'],
    ['an end tag alone', '</p></table></x>'],
  ])('of %s are read whole', (_, html) => {
    const { accounted } = documentOf(`<h1>T</h1>${html}`);
    expect(accounted.unclaimed).toEqual([]);
  });
});
