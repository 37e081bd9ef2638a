// Random pages for properties: well-formed ones, and pieces of HTML in any order.
import fc from 'fast-check';

const pick = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);

const words = pick(
  ...['Tap Save.', 'If it blinks, wait.', '1. Open', 'Figure 3', 'Note: mind it', '•', ' \n ', 'a'],
  ...['&amp;', '&nbsp;', '&#150;', 'é', '🦜', '5 &lt; 6', '"Cannot save"', 'step 2', '图'],
);

const attribute = pick(
  ...['', '', '', ' class="note"', ' class="MAC"', ' class="alert alert-warning"', ' id="a"'],
  ...[' data-os="linux"', ' role="tabpanel"', ' role="tab"', ' role="tablist"', ' title="&lt;p>"'],
  ...[' class="sidebar"', ' role="presentation"', ' aria-labelledby="a"'],
);

const inline = (inner: fc.Arbitrary<string>) =>
  fc
    .tuple(
      pick('b', 'i', 'span', 'code', 'a href="x.html"', 'a href="#a"', 'strong'),
      attribute,
      inner,
    )
    .map(([tag, more, text]) => `<${tag}${more}>${text}</${tag.split(' ')[0] ?? ''}>`);

const image = pick(
  ...['<img src="a.png" alt="An &amp; b">', '<img src="b.png">', '<img alt="" src="c.svg">'],
);
const line = fc.array(
  fc.oneof(words, words, inline(words), inline(inline(words)), image, pick('<br>')),
  {
    maxLength: 5,
  },
);
const text = line.map((pieces) => pieces.join(''));

const join = (pieces: readonly string[]) => pieces.join('');

const items = (inner: fc.Arbitrary<string>) =>
  fc.array(inner, { maxLength: 4 }).map((all) => all.map((one) => `<li>${one}</li>`).join(''));

const row = (cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

function wrapped([tag, more, inner]: readonly [string, string, string]): string {
  return `<${tag}${more}>${inner}</${tag.split(' ')[0] ?? ''}>`;
}

const { block } = fc.letrec<{ block: string; inner: string }>((tie) => ({
  inner: fc.array(fc.oneof({ depthSize: 'small' }, text, tie('block')), { maxLength: 3 }).map(join),
  block: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(pick('p', 'h1', 'h2', 'h3', 'pre'), attribute, text).map(wrapped),
    fc
      .tuple(
        pick(
          'div',
          'section',
          'blockquote',
          'aside',
          'article',
          'main',
          'nav',
          'details',
          'figure',
        ),
        attribute,
        tie('inner'),
      )
      .map(wrapped),
    fc
      .tuple(
        pick('ul', 'ol', 'ol type="a"', 'ol start="4"', 'ol reversed'),
        attribute,
        items(tie('inner')),
      )
      .map(wrapped),
    fc
      .array(fc.array(tie('inner'), { maxLength: 3 }), { maxLength: 3 })
      .map((rows) => `<table>${rows.map(row).join('')}</table>`),
    pick(
      ...['<hr>', '<!-- x -->', '<script>if (a < b) "</p>"</script>', '<svg><p>x</svg>'],
      '<figure><img src="d.png"><figcaption>Figure 2. D</figcaption></figure>',
    ),
  ),
}));

/** Pages whose tags come in pairs. */
export const page = fc
  .tuple(
    pick(
      '',
      '<title>T &amp; c | Site</title>',
      '<html lang="de"><head><title>T</title></head><body>',
    ),
    fc.array(block, { maxLength: 8 }),
  )
  .map(([head, blocks]) => head + blocks.join('\n'));

/** Pieces of HTML in any order. */
export const anyHtml = fc
  .array(
    fc.oneof(
      words,
      pick(
        ...'p div ol ul li table tr td h1 h2 b a span pre dl dt dd svg main nav title select'
          .split(' ')
          .flatMap((name) => [`<${name}>`, `</${name}>`]),
      ),
      pick(
        ...[
          '<',
          '>',
          '</',
          '<!--',
          '-->',
          '<!',
          '<p class="',
          '"',
          "'",
          '=',
          '&',
          '&#',
          '\0',
          '\r',
        ],
        ...[
          '<a href=x>',
          '<br/>',
          '<img src=a alt="b">',
          '<![CDATA[',
          ']]>',
          '<?',
          '/>',
          '<script>',
        ],
        ...[
          '</script>',
          '<body>',
          '<html lang=x>',
          '<span class=WIN>',
          '<div class=note>',
          '\ufeff',
        ],
        ...[
          '<figure>',
          '<figcaption>',
          '<li value=3>',
          '<p hidden>',
          '\ud83d',
          '<template>',
          '<frame>',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
