// What the blocks of a page of HTML are read as, one behaviour at a time.
import { describe, expect, it } from 'vitest';
import { articleOf, asideOf, blocks, steps } from './htmlReading.ts';

describe('headings', () => {
  it('have ranks, and the names by which links point at them', () => {
    const { title, sections } = articleOf(
      '<h1>Wren clock</h1><a name="set"></a><h2 id="time">Time</h2><p>x</p><h3>Zone</h3><p>y</p>',
    );
    expect(title).toBe('Wren clock');
    expect(sections.map(({ heading, parent }) => [heading, parent])).toEqual([
      ['Time', null],
      ['Zone', 0],
    ]);
    expect(sections[0]?.anchors).toEqual(expect.arrayContaining(['set', 'time']));
  });

  it('leave out signs that only mark their place', () => {
    const html = '<h1>Clock</h1><h2>Time<a class="headerlink" href="#time">¶</a></h2><p>x</p>';
    expect(articleOf(html).sections[0]?.heading).toBe('Time');
    expect(asideOf(html)).toEqual(['¶']);
  });
});

describe('the title', () => {
  const page = (title: string, body: string, head = '') =>
    articleOf(`<title>${title}</title>${head}<body>${body}</body>`).title;

  it('is the heading of the first rank', () =>
    expect(page('Clock | Wren', '<h1>The clock</h1><p>x</p>')).toBe('The clock'));
  it.each([
    ['Set the clock | Wren Support', 'Set the clock'],
    ['Set the clock - Wren', 'Set the clock'],
    ['Set the clock &mdash; Wren', 'Set the clock'],
    ['Set-up of the clock', 'Set-up of the clock'],
  ])('is the title of the page without its site: %s', (title, expected) =>
    expect(page(title, '<p>x</p>')).toBe(expected),
  );
  it('loses the name of the site at its beginning where the page says it', () => {
    const head = '<meta property="og:site_name" content="Wren">';
    expect(page('Wren: x', '<p>y</p>')).toBe('Wren: x');
    expect(page('Wren | Set the clock', '<p>x</p>', head)).toBe('Set the clock');
  });
  it('is a lower heading that says the same as the page', () => {
    const { title, sections } = articleOf('<title>Set it - Wren</title><h2>Set it</h2><p>x</p>');
    expect(title).toBe('Set it');
    expect(sections.map(({ heading }) => heading)).toEqual([null]);
  });
});

describe('lists', () => {
  it('have the labels that a page prints', () => {
    const html =
      '<h1>T</h1><ol type="A" start="26"><li>one<li>two</ol><p>x</p>' +
      '<ol type="i"><li value="9">three<li>four</ol><p>x</p>' +
      '<ol style="list-style-type: lower-alpha"><li>five</ol>';
    expect(steps(articleOf(html))).toEqual([
      ...['Z. one', 'AA. two', 'ix. three', 'x. four', 'a. five'],
    ]);
  });

  it('count down where they are reversed', () => {
    const html = '<h1>T</h1><ol reversed><li>one</li><li>two</li></ol>';
    expect(steps(articleOf(html))).toEqual(['2. one', '1. two']);
  });

  it.each([
    ['a paragraph', '<p>Tap <b>Save</b>.</p><p>Wait.</p>'],
    ['a block', '<div>Tap <b>Save</b>.</div><div>Wait.</div>'],
    ['loose text', 'Tap <b>Save</b>.<p>Wait.</p>'],
    ['a heading', '<h4>Tap Save.</h4><p>Wait.</p>'],
    ['text after a comment', '<!-- x -->\n Tap\n Save.<br><br>Wait.'],
  ])('take their words from %s', (_, item) => {
    const [step] = articleOf(`<h1>T</h1><ol><li>${item}</li></ol>`).procedures[0]?.steps ?? [];
    expect(step?.text).toBe('Tap Save.');
    expect(step?.details.map(({ text }) => text)).toEqual(['Wait.']);
  });

  it('nest', () => {
    const html = '<h1>T</h1><ol><li>one<ol type="a"><li>in<li>side</ol><li>two</ol>';
    const [procedure] = articleOf(html).procedures;
    expect(procedure?.steps.map(({ number, parent }) => [number, parent])).toEqual([
      ...[
        ['1', null],
        ['a', 1],
        ['b', 1],
        ['2', null],
      ],
    ]);
  });

  it('have no step for an item that shows nothing', () =>
    expect(steps(articleOf('<h1>T</h1><ol><li>one<li></ol>'))).toEqual(['1. one']));
});

describe('text', () => {
  it('has no white space that the page does not show, and is not broken by marks', () => {
    const html = '<h1>T</h1><p>\n  a<b>b</b>c \t <i> d</i>\n</p>';
    expect(blocks(articleOf(html))).toEqual(['paragraph: abc d']);
  });

  it('between blocks is a paragraph', () => {
    const html = '<h1>T</h1>one<p>two</p>three<div>four</div>';
    expect(articleOf(html).blocks.map(({ text }) => text)).toEqual([
      ...['one', 'two', 'three', 'four'],
    ]);
  });

  it('is broken by lines: one alone within a paragraph, two between paragraphs', () => {
    const html = '<h1>T</h1><p>one<br>two<br><br/>three</p>';
    expect(articleOf(html).blocks.map(({ text }) => text)).toEqual(['one two', 'three']);
  });

  it('has steps and bullets where its lines bear labels and bullets', () => {
    const html = '<h1>T</h1><p>1. one<br>2. two<br>more of two</p><p>• a<br>• b</p>';
    expect(steps(articleOf(html))).toEqual(['1. one', '2. two more of two']);
    expect(blocks(articleOf(html))).toEqual(['item: a', 'item: b']);
  });

  it('has labels and bullets also where these are marked or written as characters of HTML', () => {
    const html = '<h1>T</h1><p><b>1.</b> one</p><p>&#50;. two</p><p>&bull; a</p>';
    expect(steps(articleOf(html))).toEqual(['1. one', '2. two']);
    expect(JSON.stringify(articleOf(html))).toContain('"text":"a"');
  });

  it('keeps program text, quotations and tables apart', () => {
    const html =
      '<h1>T</h1><pre>\n a\n  b</pre><blockquote><p>c</p><p>d</p></blockquote>' +
      '<table><tr><th>e</th><th>f</th></tr><tr><td>g</td><td>h</td></tr></table>';
    expect(blocks(articleOf(html))).toEqual(['code: a b', 'quote: c d', 'table: e f g h']);
  });

  it('in tables that only lay out a page is that of the page', () => {
    const cells = '<td>side</td><td><h2>Steps</h2><ol><li>one</ol></td>';
    const article = articleOf(`<h1>T</h1><table><tr>${cells}</tr></table>`);
    expect(steps(article)).toEqual(['1. one']);
    expect(blocks(article)).toEqual(['paragraph: side']);
    const one = articleOf('<h1>T</h1><table><tr><td>a</td></tr></table>');
    expect(blocks(one)).toEqual(['paragraph: a']);
  });
});

describe('remarks', () => {
  it.each([
    ['<div class="note">Mind it.</div>', 'note'],
    ['<div class="note"><p>Note</p><p>Mind it.</p></div>', 'note'],
    ['<div class="note"><strong>Note:</strong> Mind it.</div>', 'note'],
    ['<div class="admonition tip"><p class="title">Tip</p>Mind it.</div>', 'tip'],
    ['<div class="alert alert-danger">Mind it.</div>', 'warning'],
    ['<p class="callout callout--warning">Mind it.</p>', 'warning'],
    ['<div class="theme-admonition theme-admonition-caution">Mind it.</div>', 'warning'],
    ['<div class="confluence-information-macro-tip"><div>Mind it.</div></div>', 'tip'],
    ['<table class="warning"><tr><td>Mind it.</td></tr></table>', 'warning'],
    ['<table><tr><td><img src="n.svg" alt="Note"></td><td>Mind it.</td></tr></table>', 'note'],
    ['<dl class="note"><dt>Note</dt><dd>Mind it.</dd></dl>', 'note'],
    ['<section><aside>Mind it.</aside></section>', 'note'],
    ['<p>Note: Mind it.</p>', 'note'],
  ])('%s', (html, kind) => {
    const { notes, blocks: others, figures } = articleOf(`<h1>T</h1><p>x</p>${html}`);
    expect(notes.map((note) => [note.kind, note.text])).toEqual([[kind, 'Mind it.']]);
    expect(others).toHaveLength(1);
    expect(figures).toEqual([]);
  });

  it.each([
    '<p class="footnotes">a</p>',
    '<div class="notebook">a</div>',
    '<div class="panel">a</div>',
  ])('are not %s', (html) => expect(articleOf(`<h1>T</h1>${html}`).notes).toEqual([]));
});

describe('figures', () => {
  const figures = (html: string) =>
    articleOf(`<h1>T</h1>${html}`).figures.map(({ number, caption, source }) => [
      number,
      caption,
      source,
    ]);

  it('have their alternative text as caption', () =>
    expect(figures('<p>a <img src="b.png" alt="c &amp; d"> e</p>')).toEqual([
      [null, 'c & d', 'b.png'],
    ]));
  it('have the caption of their element', () => {
    const html =
      '<figure><img src="b.png" alt="c"><figcaption>Figure 2: <i>D</i></figcaption></figure>';
    expect(figures(html)).toEqual([['2', 'Figure 2: D', 'b.png']]);
  });
  it.each([
    ['below', '<p><img src="a.png"></p><p>Figure 1. A</p><img src="b.png"><p>Figure 2. B</p>'],
    ['above', '<p>Figure 1. A</p><img src="a.png"><p>Figure 2. B</p><p><img src="b.png"></p>'],
  ])('have the caption %s', (_, html) =>
    expect(figures(html)).toEqual([
      ['1', 'Figure 1. A', 'a.png'],
      ['2', 'Figure 2. B', 'b.png'],
    ]),
  );
  it('may come late, and may hold themselves', () => {
    const html =
      '<img src="data:image/gif;base64,AA" data-src="b.png"><img src="data:image/png,x">';
    expect(figures(html)).toEqual([
      [null, '', 'b.png'],
      [null, '', 'data:image/png'],
    ]);
  });
  it.each([
    '<img src="a.png" role="presentation">',
    '<img src="a.png" alt="" width="24" height="24">',
    '<img src="a.gif" width="1" height="1" alt="x">',
    '<img src="a.png" class="icon" alt="">',
    '<span class="noteicon"><img src="a.png" alt="Note Icon"></span>',
  ])('are not %s', (html) => expect(figures(`<p>x ${html}</p>`)).toEqual([]));

  it('belong to the step that they stand in, before its words too', () => {
    const html = '<h1>T</h1><ol><li>one<li><p><img src="a.png" alt="a"></p><p>two</p></ol>';
    expect(articleOf(html).figures.map(({ step }) => step)).toEqual([2]);
    expect(steps(articleOf(html))).toEqual(['1. one', '2. two']);
  });
});
