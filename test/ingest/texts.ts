// Random raw texts for properties: lines of every shape that the reader knows, in any order, with
// any indent and any end; and strings of anything at all.
import fc from 'fast-check';

const pick = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);

const word = pick(
  ...['tap', 'Settings', 'the', 'If', 'you', 'see', 'error', 'message', 'step', 'Figure', 'to'],
  ...['KB1234', 'because', 'repeat', 'from', 'Android', 'or', 'not', 'CTRL+S', '3)', '(Figure 2)'],
  ...[
    '"Cannot save. Try again."',
    '“Offline ... retry”',
    'https://wren.example/a?b',
    'é',
    '图',
    '🦜',
  ],
  ...['go to step 3', 'steps 1 to 3', 'obtained at point 2', 'Please note that', 'jump to'],
  ...['point', '2.', 'through', 'section', 'Notes', 'button', '[', ']', '"', '(', ')', '\u200f'],
);
const gap = pick(' ', ' ', ' ', '  ', '\u00a0', '\t', '\u00a0 \u00a0', '\u3000', '\0');
const sentence = fc
  .tuple(fc.array(fc.tuple(word, gap), { maxLength: 12 }), pick('', '.', '?', ':', '!', '."'))
  .map(([words, end]) => words.flat().join('').trimEnd() + end);

const label = fc.oneof(
  fc
    .tuple(fc.nat(12), pick('', 'a', '.b', '.1', '.2.3'), pick('.', ')', '.)', ':', ' -', '', '．'))
    .map(([number, part, stop]) => `${number}${part}${stop}`),
  pick('a)', 'B.', 'iv.', '(2)', '(a)', 'Step 1:', 'Step 2 -', 'step 3', '１．', '1.Ask', '2019.'),
);
const captions = fc
  .array(
    fc.tuple(pick('Figure', 'Fig.', 'figure', 'FIGURE'), gap, fc.nat(20), pick('', '.', ': A')),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .chain((all) => gap.map((between) => all.map((one) => one.join('')).join(between.repeat(9))));
const heading = pick(
  ...['Requirements:', 'Instructions', 'Notes:\u00a0', ' References:', 'Apple iOS', 'Android'],
  ...['Possible Issues and Solutions', 'Symptoms', 'Cause', 'Resolution:', 'To open the door:'],
  ...['Background: ', 'How to open a door', 'Why?', 'Syndicate content', 'Article ID: KB1042'],
);
const bullet = pick('•', '-', '*', '·', '–', '\u25aa');

const line = fc.oneof(
  sentence,
  fc.tuple(label, gap, sentence).map((parts) => parts.join('')),
  fc.tuple(bullet, gap, sentence).map((parts) => parts.join('')),
  captions,
  heading,
  pick('', '', '\u00a0', '-----', '= = =', 'Note: mind the gap', '| a | b |', 'Note:', '•', '1.'),
);
const indent = pick('', '', '', '  ', '\t', '\u00a0\u00a0\u00a0\u00a0 ', '\u3000');
const lineEnd = pick('\n', '\n', '\n', '\n\n', '\r\n', '\r', '\n\n\n', '\u2028', '\u0085', '\f');

/** Texts made of lines as support articles have them, in any order. */
export const articleLikeText = fc
  .tuple(pick('', '\ufeff'), fc.array(fc.tuple(indent, line, lineEnd), { maxLength: 40 }), sentence)
  .map(([mark, lines, last]) => mark + lines.flat().join('') + last);

/** Any string at all, lone surrogates included. */
export const anyText = fc.string({ unit: 'binary', maxLength: 300 });

/** Strings of few characters, which meet each other in every way. */
export const denseText = fc
  .array(
    pick(...'1.a)( \n\r\u00a0"F•:?[]-Aé\ud83d\udc26\u0085\0'.split(''), 'Figure 1', 'step 1'),
    {
      maxLength: 120,
    },
  )
  .map((parts) => parts.join(''));
