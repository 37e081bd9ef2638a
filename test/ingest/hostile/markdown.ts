// Markdown made to bring a parser down: marks piled up, nested, or never closed.
import type { HostileText } from './text.ts';

const piled = (mark: string) => (size: number) => mark.repeat(Math.ceil(size / mark.length));

export const MARKDOWN: readonly HostileText[] = [
  { name: 'quotes in quotes', size: 40_000, text: piled('>') },
  { name: 'lists in lists on one line', size: 40_000, text: (size) => `${piled('- ')(size)}a` },
  {
    name: 'numbers in numbers on one line',
    size: 40_000,
    text: (size) => `${piled('1. ')(size)}a`,
  },
  {
    name: 'lists that are ever further in',
    size: 200,
    text: (size) => Array.from({ length: size }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
  },
  {
    name: 'runs of backticks of every length',
    size: 300,
    text: (size) => Array.from({ length: size }, (_, at) => '`'.repeat(at)).join(' '),
  },
  { name: 'brackets that open', size: 40_000, text: piled('[') },
  { name: 'links that open', size: 40_000, text: piled('[a](') },
  { name: 'pictures that open', size: 40_000, text: piled('![') },
  {
    name: 'links in links',
    size: 40_000,
    text: (size) => piled('[a')(size / 2) + piled('](b)')(size / 2),
  },
  { name: 'links without definition', size: 40_000, text: piled('[a][b] ') },
  { name: 'footnotes without definition', size: 40_000, text: piled('[^a] ') },
  {
    name: 'emphasis in emphasis',
    size: 40_000,
    text: (size) => piled('*a **b ')(size / 2) + piled('b** a*')(size / 2),
  },
  { name: 'emphasis that opens', size: 40_000, text: piled('*a _b ') },
  { name: 'signs of HTML', size: 40_000, text: piled('<') },
  { name: 'remarks of HTML that open', size: 40_000, text: piled('<!-- a') },
  { name: 'elements that open', size: 30_000, text: piled('<div>\n\n') },
  { name: 'remarks of HTML in a line', size: 40_000, text: (size) => `a ${piled('<!--')(size)}` },
  {
    name: 'front matter of keys in keys',
    size: 40_000,
    text: (size) => `---\n${piled('a b: ')(size)}\n---\n`,
  },
  { name: 'references to characters', size: 40_000, text: piled('&amp;&#38;&nope;') },
  { name: 'escapes', size: 40_000, text: piled('\\*') },
  {
    name: 'a wide table',
    size: 20_000,
    text: (size) => `${piled('|a')(size)}|\n${piled('|-')(size)}|\n`,
  },
  { name: 'a long table', size: 30_000, text: (size) => `|a|b|\n|-|-|\n${piled('|1|2|\n')(size)}` },
  { name: 'headings', size: 20_000, text: piled('# a\n') },
  { name: 'underlined headings', size: 20_000, text: piled('a\n=\n') },
  { name: 'remarks', size: 30_000, text: piled('> [!NOTE]\n> a\n\n') },
  { name: 'fences of colons', size: 30_000, text: piled(':::note\n\n') },
  {
    name: 'front matter of brackets',
    size: 40_000,
    text: (size) => `---\na: ${piled('[')(size)}\n---\n`,
  },
  {
    name: 'front matter of aliases',
    size: 20_000,
    text: (size) => `---\na: &a x\n${piled('b: *a\n')(size)}---\n`,
  },
  {
    name: 'a fence that never closes',
    size: 60_000,
    text: (size) => `\`\`\`\n${piled('a\n')(size)}`,
  },
  { name: 'steps', size: 60_000, text: piled('1. Tap the lid.\n') },
];
