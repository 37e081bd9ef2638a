// The closed classes of English.
import type { Grammar } from './grammar.ts';

export const englishGrammar: Grammar = {
  determiners: [
    ...['the', 'a', 'an', 'your', 'my', 'our', 'their', 'its', 'his', 'her'],
    ...['this', 'that', 'these', 'those'],
  ],
  pronouns: [
    'you',
    'it',
    'we',
    'they',
    'i',
    'he',
    'she',
    'there',
    'this',
    'that',
    'these',
    'those',
  ],
  finiteVerbs: [
    ...['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', 'shall', 'cannot'],
    ...['is', 'are', 'was', 'were', 'has', 'have', 'had', 'do', 'does', 'did', 'needs', 'need'],
    ...["isn't", "aren't", "won't", "can't", "doesn't", "don't", "wasn't", "weren't", "hasn't"],
    ...['appears', 'appear', 'opens', 'becomes'],
  ],
  joints: ['and', 'or', 'but', 'nor', 'and/or'],
  alternatives: ['or'],
  sequences: [
    ...['then', 'finally', 'next', 'afterwards', 'afterward', 'subsequently', 'lastly'],
    ...['followed by', 'and then', 'and finally', 'and lastly', 'and next', 'and after that'],
  ],
  subordinators: [
    ...['if', 'when', 'whenever', 'until', 'once', 'while', 'so', 'because', 'unless'],
    ...['which', 'that', 'who', 'whose', 'where', 'after', 'before', 'whether', 'though'],
    ...['although', 'provided', 'assuming', 'instead', 'but', 'in case', 'in order'],
  ],
  infinitives: ['to'],
  instructingInfinitives: ['click', 'tap', 'need', 'have', 'want', 'able', 'sure', 'remember'],
  places: [
    ...['in', 'on', 'at', 'from', 'under', 'below', 'bellow', 'above', 'inside', 'within', 'into'],
    ...['onto', 'near', 'beside', 'beneath', 'underneath', 'over', 'across', 'via', 'through'],
  ],
  prepositions: ['with', 'for', 'by', 'using', 'of', 'about', 'without', 'as', 'between'],
  phrasalVerbs: [
    ...['log in', 'log on', 'log into', 'sign in', 'sign on', 'sign into', 'turn on', 'switch on'],
    ...['check in', 'opt in', 'zoom in', 'plug in', 'fill in', 'power on', 'open in', 'show in'],
    ...['run at', 'start at', 'view in', 'edit in', 'find in', 'save in', 'always on'],
  ],
  adverbs: [
    ...['again', 'twice', 'once', 'now', 'here', 'there', 'immediately', 'instead', 'first', 'too'],
    ...['as shown', 'as described', 'as follows', 'as needed', 'as well', 'as soon', 'as in'],
    ...['as necessary', 'as required', 'as appropriate', 'as below', 'as above', 'accordingly'],
    ...[
      'respectively',
      'two times',
      'three times',
      'several times',
      'located',
      'next to',
      'please',
      'just',
      'simply',
      'directly',
      'also',
    ],
  ],
  fillers: ['on', 'onto', 'once on', 'as well', 'also', 'both', 'either', 'again', 'only', 'over'],
  askingWords: [
    ...['check', 'checks', 'checking', 'see', 'determine', 'verify', 'confirm', 'know', 'test'],
    ...['ask', 'asks', 'asked', 'asking', 'wonder', 'sure', 'certain', 'unsure', 'tell', 'decide'],
    ...['specify', 'indicate', 'indicates', 'find out', 'out', 'even', 'as', 'what', 'notice'],
    ...['identify', 'investigate', 'clear', 'matter', 'care', 'detect', 'evaluate', 'examine'],
  ],
  softeners: [
    ...['please', 'just', 'simply', 'also', 'first', 'instead', 'either', 'always', 'never'],
    ...['do not', "don't", 'be sure to', 'make sure to', 'you can', 'carefully', 'manually'],
    ...['again', 'immediately', 'kindly', 'directly', 'proceed to', 'temporarily'],
  ],
};
