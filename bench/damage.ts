// Damaged texts: what happens to files on their way, and what nobody would write. In: sound texts and
// a source of random numbers. Out: one of them, cut, mixed, repeated or strewn with marks.

import type { Random } from './random.ts';

const MARKS = [
  ...[
    '\u00a0',
    '\u3000',
    '\t',
    '\r',
    '\r\n',
    '\u2028',
    '\u0085',
    '\0',
    '\u200f',
    '\ufeff',
    '\ud800',
  ],
  ...[
    '1. ',
    '1.a) ',
    'a) ',
    'Step 1: ',
    '(',
    ')',
    '"',
    '""',
    '\u201c',
    '\n\n\n',
    '    ',
    '- ',
    '\u2022 ',
  ],
  ...[
    'Figure 1',
    'Figure 1 Figure 2',
    'Note: ',
    'KB1234',
    'https://',
    '`',
    '```\n',
    '*',
    '**',
    '_',
  ],
  ...[
    '[',
    ']',
    '](',
    '![',
    '[^1]',
    '> ',
    '> [!NOTE]\n',
    ':::',
    '---\n',
    '# ',
    '|',
    '|-|-|\n',
    '&amp;',
    '&#',
  ],
  ...[
    '<',
    '>',
    '</',
    '<div>',
    '</div>',
    '<li>',
    '<ol start="3">',
    '<table>',
    '<td>',
    '<b>',
    '</p>',
    '<!--',
  ],
  ...[
    '<script>',
    '<p ',
    '="',
    '<h1>',
    '<pre>',
    '<![CDATA[',
    '\\',
    '{',
    '}',
    '\u56fe 1',
    '\u6b65\u9aa4 1',
    '\u0448\u0430\u0433 2',
  ],
];
/** A damaged text is cut to this length, so that repeats of repeats end. */
const MAX_LENGTH = 120_000;

/** One of the texts with one to four damages. */
export function damaged(texts: readonly string[], random: Random): string {
  const pick = () => texts[random(texts.length)] ?? '';
  let text = pick();
  for (let times = 1 + random(4); times > 0; times -= 1) {
    const damage = DAMAGES[random(DAMAGES.length)];
    if (damage) text = damage(text, random, pick).slice(0, MAX_LENGTH);
  }
  return text;
}

type Damage = (text: string, random: Random, pick: () => string) => string;

const DAMAGES: readonly Damage[] = [
  function cutOut(text, random) {
    const [start, end] = range(text, random, 2_000);
    return text.slice(0, start) + text.slice(end);
  },
  function cutOff(text, random) {
    return text.slice(0, random(text.length + 1));
  },
  function repeat(text, random) {
    const [start, end] = range(text, random, 200);
    return text.slice(0, end) + text.slice(start, end).repeat(1 + random(200)) + text.slice(end);
  },
  function move(text, random) {
    const [start, end] = range(text, random, 2_000);
    const at = random(start + 1);
    return text.slice(0, at) + text.slice(start, end) + text.slice(at, start) + text.slice(end);
  },
  function splice(text, random, pick) {
    const at = random(text.length + 1);
    const other = pick();
    const [start, end] = range(other, random, 5_000);
    return text.slice(0, at) + other.slice(start, end) + text.slice(at);
  },
  function strew(text, random) {
    let strewn = text;
    for (let times = 1 + random(30); times > 0; times -= 1) {
      const at = random(strewn.length + 1);
      strewn = strewn.slice(0, at) + (MARKS[random(MARKS.length)] ?? '') + strewn.slice(at);
    }
    return strewn;
  },
  function pile(text, random) {
    const at = random(text.length + 1);
    const mark = MARKS[random(MARKS.length)] ?? '';
    return text.slice(0, at) + mark.repeat(1 + random(3_000)) + text.slice(at);
  },
  function exchange(text, random) {
    const from = text.charAt(random(text.length));
    return from === '' ? text : text.replaceAll(from, MARKS[random(MARKS.length)] ?? '');
  },
  function collapse(text) {
    return text.replace(/\s+/g, ' ');
  },
];

function range(text: string, random: Random, most: number): [start: number, end: number] {
  const start = random(text.length + 1);
  return [start, Math.min(text.length, start + random(most))];
}
