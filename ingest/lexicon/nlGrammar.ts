// The closed classes of Dutch.
import type { Grammar } from './grammar.ts';

export const dutchGrammar = {
  determiners: [
    ...['de', 'het', 'een', 'uw', 'je', 'jouw', 'mijn', 'ons', 'onze', 'hun', 'zijn', 'haar'],
    ...['dit', 'deze', 'dat', 'die', 'elke', 'elk', 'geen'],
  ],
  pronouns: ['u', 'jij', 'hij', 'zij', 'ze', 'wij', 'we', 'er', 'ik'],
  finiteVerbs: [
    ...['is', 'zijn', 'wordt', 'worden', 'kan', 'kunnen', 'kunt', 'moet', 'moeten', 'zal'],
    ...['zullen', 'heeft', 'hebben', 'hebt', 'verschijnt', 'verschijnen', 'blijft', 'brandt'],
    ...['knippert', 'werkt', 'gaat', 'ziet', 'wilt'],
  ],
  joints: ['en', 'of', 'maar', 'en/of'],
  alternatives: ['of'],
  sequences: [
    ...['dan', 'vervolgens', 'daarna', 'ten slotte', 'tot slot', 'gevolgd door', 'en dan'],
    ...['en vervolgens', 'en daarna', 'vervolgens op', 'daarna op', 'dan op'],
    ...['en vervolgens op', 'en daarna op', 'en dan op'],
  ],
  subordinators: [
    ...['als', 'indien', 'wanneer', 'tot', 'totdat', 'zodra', 'terwijl', 'omdat', 'zodat'],
    ...['dat', 'die', 'wie', 'waar', 'nadat', 'voordat', 'hoewel', 'tenzij', 'om', 'waarbij'],
    ...['waarna'],
  ],
  infinitives: ['te'],
  instructingInfinitives: [],
  places: [
    ...['in', 'op', 'aan', 'bij', 'van', 'onder', 'boven', 'uit', 'naar', 'naast', 'binnen'],
    ...['onderaan', 'bovenaan', 'rechtsboven', 'linksboven', 'rechtsonder', 'linksonder'],
    ...['vanuit', 'via'],
  ],
  prepositions: ['met', 'voor', 'door', 'zonder', 'volgens', 'per', 'over'],
  adverbs: [
    ...['opnieuw', 'nogmaals', 'nog een keer', 'nu', 'hier', 'daar', 'onmiddellijk', 'direct'],
    ...['eerst', 'ook', 'aan', 'in', 'uit', 'af', 'ingedrukt', 'tweemaal', 'twee keer'],
    ...['zoals weergegeven', 'zoals beschreven', 'rechts', 'links'],
  ],
  fillers: [
    ...['op', 'dan', 'dan op', 'vervolgens', 'vervolgens op', 'daarna', 'daarna op', 'nu'],
    ...['nu op', 'eerst', 'eerst op', 'opnieuw', 'opnieuw op', 'nogmaals op', 'ook', 'ook op'],
    ...['rechtsboven op', 'linksboven op', 'rechtsonder op', 'linksonder op', 'ofwel op'],
  ],
  askingWords: [
    ...['opslaan', 'opgeslagen', 'exporteren', 'geëxporteerd', 'gebruiken', 'gebruikt'],
    ...['instellen', 'ingesteld', 'markeren', 'gemarkeerd', 'zowel', 'ook', 'zelfs', 'alleen'],
    ...['net', 'evenals', 'dan', 'uitvoeren'],
  ],
  softeners: [
    ...['eerst', 'dan', 'ook', 'gewoon', 'altijd', 'nooit', 'opnieuw', 'handmatig'],
    ...['indien nodig'],
  ],
  verbsLast: true,
  targetWords: ['op'],
} satisfies Partial<Grammar>;
