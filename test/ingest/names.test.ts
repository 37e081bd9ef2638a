// Names that HTML inside of Markdown gives to places belong to the heading that a link to them
// leads to: the next one, or else the one above.
import { expect, it } from 'vitest';
import { read } from '../../ingest/read.ts';
import { sourceOf } from '../markup.ts';

function anchorsIn(text: string) {
  const { articles } = read(sourceOf('page.md', text));
  return articles.flatMap(({ sections }) =>
    sections.flatMap(({ heading, anchors }) => (heading === null ? [] : [[heading, ...anchors]])),
  );
}

it('right before a heading, and in it', () => {
  const text = `# Sharpen the Bittern saw

It is soon done.

<a id="tools"></a>
<a name='what'></a>

## What you need

* A file

---

<div id="how"></div>

## <a id=steps></a>Sharpen it {#sharpen}

1. Clamp the saw.
`;
  expect(anchorsIn(text)).toEqual([
    ['What you need', 'tools', 'what', 'what-you-need'],
    ['Sharpen it', 'sharpen', 'how', 'steps', 'sharpen-it'],
  ]);
});

it('between two headings, where words stand beside or after them', () => {
  const text = `# Sharpen the Bittern saw

## Sharpen it

1. Clamp the saw. <a id="clamp"></a>

<a id="file"></a>

2. File each tooth.

Then <span id="test">test it</span>.

## Store it

Keep it dry.
`;
  expect(anchorsIn(text)).toEqual([
    ['Sharpen it', 'clamp', 'file', 'test', 'sharpen-it'],
    ['Store it', 'store-it'],
  ]);
});
