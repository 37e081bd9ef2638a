// The closed classes of German.
import type { Grammar } from './grammar.ts';

export const germanGrammar = {
  determiners: [
    ...['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer'],
    ...['eines', 'ihr', 'ihre', 'ihren', 'ihrem', 'ihrer', 'ihres', 'dein', 'deine', 'deinen'],
    ...['deinem', 'deiner', 'mein', 'meine', 'meinen', 'meinem', 'meiner', 'unser', 'unsere'],
    ...['sein', 'seine', 'dieser', 'diese', 'dieses', 'diesen', 'diesem', 'jeder', 'jede'],
    ...['jedes', 'kein', 'keine', 'keinen', 'folgende', 'folgenden', 'folgender', 'folgendes'],
    ...['folgendem'],
  ],
  pronouns: ['sie', 'du', 'er', 'es', 'wir', 'man', 'ich'],
  finiteVerbs: [
    ...['ist', 'sind', 'hat', 'haben', 'wird', 'werden', 'kann', 'können', 'könnte', 'muss'],
    ...['müssen', 'soll', 'sollte', 'sollten', 'darf', 'dürfen', 'möchten', 'möchte', 'wurde'],
    ...['wurden', 'erscheint', 'bleibt', 'leuchtet', 'blinkt', 'funktioniert', 'zeigt'],
    ...['befindet'],
  ],
  joints: ['und', 'oder', 'aber', 'sowie', 'und/oder', 'bzw.'],
  alternatives: ['oder'],
  sequences: [
    ...['dann', 'danach', 'anschließend', 'schließlich', 'daraufhin', 'zuletzt', 'gefolgt von'],
    ...['und dann', 'und danach', 'und anschließend', 'und schließlich', 'dann auf'],
    ...['danach auf', 'anschließend auf', 'und dann auf', 'und danach auf'],
    ...['und anschließend auf'],
  ],
  subordinators: [
    ...['wenn', 'falls', 'sofern', 'bis', 'sobald', 'während', 'weil', 'damit', 'dass', 'ob'],
    ...['nachdem', 'bevor', 'obwohl', 'wobei', 'um', 'welche', 'welcher', 'welches', 'deren'],
    ...['dessen'],
  ],
  infinitives: ['zu'],
  places: [
    ...['in', 'im', 'ins', 'auf', 'an', 'am', 'unter', 'aus', 'von', 'vom', 'bei', 'beim'],
    ...['über', 'oberhalb', 'unterhalb', 'neben', 'vor', 'hinter', 'zwischen', 'innerhalb'],
    ...['zum', 'zur', 'nach', 'oben', 'unten'],
  ],
  prepositions: [...['mit', 'für', 'durch', 'ohne', 'als', 'per', 'gegen', 'mithilfe']],
  adverbs: [
    ...['erneut', 'noch einmal', 'nochmals', 'jetzt', 'nun', 'hier', 'dort', 'sofort', 'zuerst'],
    ...['wieder', 'bitte', 'aus', 'ein', 'an', 'ab', 'fest', 'zweimal', 'gedrückt', 'rechts'],
    ...['links', 'wie gezeigt', 'wie abgebildet', 'wie beschrieben', 'wie folgt'],
  ],
  fillers: [
    ...['auf', 'dann', 'dann auf', 'danach', 'danach auf', 'anschließend', 'anschließend auf'],
    ...['erneut', 'erneut auf', 'noch einmal auf', 'nun', 'nun auf', 'jetzt', 'jetzt auf'],
    ...['zuerst', 'zuerst auf', 'bitte', 'auch', 'entweder', 'entweder auf', 'oben rechts'],
    ...['oben links', 'unten rechts', 'unten links', 'oben rechts auf', 'oben links auf'],
    ...['unten rechts auf', 'unten links auf', 'rechts oben auf', 'links oben auf'],
  ],
  askingWords: ['auch', 'selbst', 'als'],
  softeners: [
    ...['bitte', 'zuerst', 'zunächst', 'auch', 'einfach', 'immer', 'stattdessen', 'manuell'],
    ...['erneut'],
  ],
  capitalNouns: true,
  verbsLast: true,
  targetWords: ['auf'],
} satisfies Partial<Grammar>;
