// Adds what the parser tells of a text to the tree of it. In: the events of its blocks, in which words
// are still as they stand. Words without a sign of a mark are taken as they are; the others go through
// the parser once more.
import { postprocess } from 'micromark';
import type { Event, Token, TokenizeContext } from 'micromark-util-types';
import { ENTER, EXIT } from './nestedTokens.ts';
import type { TreeBuilder } from './treeBuilder.ts';
import { WHOLE } from './wholeTokens.ts';

/** Adds all that events tell to what is built. */
export function build(events: readonly Event[], builder: TreeBuilder): void {
  let passed: Token | null = null;
  for (let at = 0; at < events.length; at += 1) {
    const event = events[at];
    if (event === undefined) break;
    const [kind, token, source] = event;
    if (passed !== null) {
      if (passed === token) passed = null;
    } else if (kind === 'exit') EXIT[token.type]?.(builder, token, source);
    else if (token.contentType === 'text') {
      const end = endOfWords(token, events, at);
      if (!addPlain(token, source, builder)) build(postprocess(events.slice(at, end)), builder);
      at = end - 1;
    } else {
      const whole = WHOLE[token.type];
      if (whole) passed = token;
      (whole ?? ENTER[token.type])?.(builder, token, source);
    }
  }
}

/**
 * The words of a block are a token for each line, entered and left at once, with the signs of what
 * holds the block between. Gives the index after the last.
 */
function endOfWords(first: Token, events: readonly Event[], from: number): number {
  let at = from;
  for (let token: Token | undefined = first; token; token = token.next)
    while (at < events.length && events[at]?.[1] !== token) at += 1;
  return at + 2;
}

/** What marks begin with, and blanks at the end of a line, which may be one. */
const SIGN = /[&*<[\\_`~]|[ \t](?:[\r\n]|$)/;
const INDENT = /^[ \t]+/;
const LINE_END = /[\r\n]$/;

/** Adds words that have no marks; false where they may have some. */
function addPlain(first: Token, source: TokenizeContext, builder: TreeBuilder): boolean {
  let value = '';
  let last = first;
  for (let token: Token | undefined = first; token; token = token.next) {
    const line = source.sliceSerialize(token);
    if (SIGN.test(line)) return false;
    if (token === first) {
      if (INDENT.test(line)) return false;
      value = line;
    } else value += line.replace(INDENT, '');
    last = token;
  }
  if (LINE_END.test(value)) return false;
  builder.addText({ start: first.start, end: last.end }, value);
  return true;
}
