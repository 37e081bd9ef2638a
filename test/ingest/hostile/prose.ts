// Lists of many errors, references, notes, headings, issues and articles.
import { lines, under, type HostileText } from './text.ts';

export const PROSE_LISTS: readonly HostileText[] = [
  {
    name: 'errors quoted in one paragraph',
    size: 20_000,
    text: (size) =>
      under(
        'Background:',
        lines(size, () => 'The error "Cannot open" appears.', ' '),
      ),
  },
  {
    name: 'errors in paragraphs of their own',
    size: 20_000,
    text: (size) =>
      under(
        'Background:',
        lines(size, (n) => `The app says "Cannot open door ${n}".`, '\n\n'),
      ),
  },
  {
    name: 'errors in steps, and prose that explains them',
    size: 10_000,
    text: (size) =>
      under(
        'Background:',
        lines(size, () => 'It may be locked. Open it.', '\n\n'),
      ) +
      '\nInstructions\n\n' +
      lines(size, (place) => `${place}. If the error "Cannot open" appears, wait.`),
  },
  {
    name: 'errors in the solutions of one issue',
    size: 10_000,
    text: (size) =>
      under(
        'Troubleshooting',
        '- Why?\n\n' +
          lines(size, () => 'The error "Cannot open" may mean a lock. Open it.', '\n\n'),
      ),
  },
  {
    name: 'references in one item',
    size: 30_000,
    text: (size) => under('References:', `- ${lines(size, (place) => `KB${place + 1000}`, ', ')}`),
  },
  {
    name: 'references',
    size: 30_000,
    text: (size) =>
      under(
        'References:',
        lines(size, (place) => `- See KB${place + 1000}`),
      ),
  },
  {
    name: 'references in one paragraph',
    size: 30_000,
    text: (size) =>
      under(
        'Background:',
        lines(size, (place) => `see KB${place + 1000}`, ' '),
      ),
  },
  {
    name: 'references to sections',
    size: 20_000,
    text: (size) =>
      under(
        'Background:',
        lines(size, () => 'see the section Notes below.', ' '),
      ),
  },
  {
    name: 'requirements',
    size: 50_000,
    text: (size) =>
      under(
        'Requirements:',
        lines(size, (place) => `• Key ${place}`),
      ),
  },
  {
    name: 'notes',
    size: 50_000,
    text: (size) => under('Instructions', '1. Turn.\n' + lines(size, () => 'Note: mind the gap.')),
  },
  {
    name: 'note words alone',
    size: 50_000,
    text: (size) =>
      under(
        'Background:',
        lines(size, () => 'Note:'),
      ),
  },
  {
    name: 'bullets alone',
    size: 50_000,
    text: (size) =>
      under(
        'Background:',
        lines(size, () => '•'),
      ),
  },
  {
    name: 'headings',
    size: 30_000,
    text: (size) => lines(size, (place) => `Part ${place} of the door`, '\n\n\n'),
  },
  {
    name: 'headings of roles',
    size: 30_000,
    text: (size) =>
      under(
        'Procedure',
        lines(size, () => 'Instructions:', '\n\n\n'),
      ),
  },
  {
    name: 'headings of platforms',
    size: 30_000,
    text: (size) =>
      under(
        'Procedure',
        lines(size, () => 'Android\n\nTurn it.\n'),
      ),
  },
  {
    name: 'questions',
    size: 30_000,
    text: (size) =>
      under(
        'FAQ',
        lines(size, () => 'Why is it so?', '\n\n'),
      ),
  },
  {
    name: 'issues',
    size: 30_000,
    text: (size) =>
      under(
        'Troubleshooting',
        lines(size, (n) => `- Why is ${n} shut?\n\nIt may be locked.\n`),
      ),
  },
  {
    name: 'solutions of one issue',
    size: 30_000,
    text: (size) =>
      under('Troubleshooting', '- Why?\n\n' + lines(size, () => 'It may be locked.', '\n\n')),
  },
  {
    name: 'symptoms, causes and resolutions',
    size: 20_000,
    text: (size) =>
      under(
        'x',
        lines(
          size,
          () => 'Symptoms\n\nIt is shut.\n\nCause\n\nA lock.\n\nResolution\n\nOpen it.\n',
        ),
      ),
  },
  {
    name: 'articles',
    size: 10_000,
    text: (size) =>
      lines(
        size,
        (n) => `How to open door ${n}\n\nOverview:\n\nA door.\n\n1. Turn (Figure 1).\n\nFigure 1\n`,
      ),
  },
  {
    name: 'titles without articles',
    size: 30_000,
    text: (size) => lines(size, (place) => `How to open door ${place}`, '\n\n'),
  },
  {
    name: 'boilerplate',
    size: 50_000,
    text: (size) => `How to open a door\n\n` + lines(size, () => 'Syndicate content'),
  },
  {
    name: 'short lines that continue each other',
    size: 50_000,
    text: (size) =>
      under(
        'Background:',
        lines(size, () => 'the door is green and it stays green and has a key in it and'),
      ),
  },
  {
    name: 'a paragraph of lines broken at a width',
    size: 30_000,
    text: (size) =>
      under(
        'Background:',
        lines(size, () => 'A door of wood that is green and stays green and keeps its green key.'),
      ),
  },
  {
    name: 'levels of a list',
    size: 200,
    text: (size) =>
      under(
        'Instructions',
        lines(size, (place) => ' '.repeat(place * 2) + '1. Turn.'),
      ),
  },
  {
    name: 'levels of a list, each longer',
    size: 2_000,
    text: (size) =>
      under(
        'Instructions',
        lines(size, (n) => `${' '.repeat(n % 200)}${n}. Turn.`),
      ),
  },
  {
    name: 'a table of contents and its headings',
    size: 20_000,
    text: (size) =>
      under(
        'Contents',
        lines(size, (place) => `${place}. Part ${place}`),
      ) + lines(size, (place) => `\n\nPart ${place}\n\nA door.`),
  },
];
