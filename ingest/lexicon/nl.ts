// Dutch.
import { dutchGrammar } from './nlGrammar.ts';
import { dutchHeadings } from './nlHeadings.ts';
import { packFrom } from './packFrom.ts';
import { platformNames } from '../../schema/platformNames.ts';
import { platformClues } from './platformClues.ts';

export const nl = packFrom({
  language: 'nl',
  figureWords: [
    ...['figuur', 'fig.', 'fig', 'afbeelding', 'afb.', 'afb', 'schermafbeelding'],
    ...['schermopname', 'screenshot', 'illustratie', 'foto'],
  ],
  figureWordsPlural: [
    ...['figuren', 'afbeeldingen', 'schermafbeeldingen', 'schermopnamen', 'screenshots'],
    ...['illustraties', "foto's"],
  ],
  stepWords: ['stap', 'stappen', 'punt', 'punten'],
  labelWords: ['stap'],
  ...dutchHeadings,
  leadIns: [
    ...['volgende', 'als volgt', 'hieronder', 'onderstaande', 'deze stappen', 'dit artikel'],
    ...['in dit artikel', 'bijvoorbeeld', 'een van de', 'één van de', 'zoals', 'hier zijn'],
  ],
  dialogue: { question: ['v', 'vraag'], answer: ['a', 'antwoord'] },
  notes: {
    note: [
      ...['opmerking', 'opmerkingen', 'let op', 'n.b.', 'nb', 'noot', 'belangrijk'],
      ...['belangrijke opmerking', 'belangrijke informatie', 'ter informatie'],
    ],
    warning: [
      ...['waarschuwing', 'waarschuwingen', 'attentie', 'pas op', 'gevaar', 'voorzichtig'],
      ...['opgelet', 'belangrijke waarschuwing'],
    ],
    tip: [...['tip', 'tips', 'handige tip', 'extra tip', 'wist u dat', 'wist je dat']],
  },
  notePhrases: {
    note: [
      ...['houd er rekening mee', 'houd rekening met', 'let op dat', 'let erop dat'],
      ...['merk op dat', 'vergeet niet dat'],
    ],
    warning: [],
    tip: [],
  },
  jumps: {
    goto: [
      ...['ga naar', 'ga direct door naar', 'ga meteen door naar', 'ga rechtstreeks naar'],
      ...['ga direct naar', 'ga meteen naar', 'ga terug naar', 'ga door naar', 'ga door met'],
      ...['ga dan door met', 'ga dan verder met', 'ga dan verder bij', 'ga dan terug naar'],
      ...['ga daarna verder met', 'ga verder met', 'ga verder naar', 'ga verder bij'],
      ...['ga dan naar', 'ga direct door met', 'keer terug naar', 'spring naar'],
      ...['spring terug naar', 'keer terug tot', 'begin bij', 'begin met', 'begin opnieuw bij'],
      ...['begin opnieuw met', 'start bij', 'start met', 'hervat bij', 'vervolg met'],
      ...['vervolg bij', 'sla over naar', 'doorgaan met', 'doorgaan naar', 'verder met'],
      ...['terug naar'],
    ],
    repeat: [
      ...['herhaal', 'herhalen', 'voer opnieuw', 'doorloop', 'doorloop opnieuw', 'volg de'],
      ...['volg opnieuw', 'doe opnieuw'],
    ],
    uses: ['uit', 'in', 'bij', 'van', 'onder', 'volgens'],
  },
  jumpsAfter: {
    goto: ['doorgaan', 'verdergaan', 'teruggaan', 'terugkeren'],
    repeat: [...['herhalen', 'opnieuw uit', 'nogmaals uit', 'opnieuw uitvoeren']],
    uses: [],
  },
  rangeWords: ['tot', 'tot en met', 't/m', 't.e.m.', 'tm'],
  listWords: ['en', 'of', '&'],
  conditionWords: ['als', 'indien', 'wanneer', 'mocht'],
  optionalWords: [
    ...['optioneel', 'facultatief', 'optionele stap', 'niet verplicht', 'desgewenst'],
  ],
  optionalPhrases: [
    ...['optioneel', 'desgewenst', 'deze stap is optioneel', 'u kunt deze stap overslaan'],
    ...['je kunt deze stap overslaan', 'deze stap kan worden overgeslagen'],
  ],
  actions: {
    tap: [...['tik op', 'tik dubbel op', 'tik', 'tikken op', 'raak', 'raak aan']],
    click: [
      ...['klik op', 'klik met de rechtermuisknop op', 'klik met rechts op', 'klik', 'klikken op'],
      ...['dubbelklik op', 'dubbelklik', 'rechtsklik op'],
    ],
    press: ['druk op', 'druk', 'drukken op', 'houd', 'houd ingedrukt'],
    select: [
      ...['selecteer', 'selecteren', 'kies', 'kiezen', 'vink', 'vink aan', 'markeer', 'klik aan'],
    ],
    open: [
      ...['open', 'openen', 'ga naar', 'ga naar het', 'navigeer naar', 'blader naar', 'start'],
      ...['vouw', 'schakel over naar'],
    ],
    enter: [...['voer', 'vul', 'typ', 'type', 'geef', 'plak', 'vul in', 'voer in']],
    switch: [...['schakel', 'zet', 'activeer', 'deactiveer', 'inschakelen', 'uitschakelen']],
    other: [
      ...['scrol naar', 'scroll naar', 'scrol omlaag naar', 'scroll omlaag naar', 'sleep', 'veeg'],
      ...['wijs', 'wis'],
    ],
  },
  weakVerbs: [
    ...['open', 'openen', 'start', 'vouw', 'voer', 'vul', 'typ', 'type', 'geef', 'plak'],
    ...['vul in', 'voer in', 'markeer', 'sleep', 'veeg', 'wijs', 'wis', 'houd', 'raak', 'druk'],
  ],
  controlNouns: [
    ...['knop', 'toets', 'tabblad', 'tab', 'veld', 'tekstveld', 'invoerveld', 'zoekveld'],
    ...['zoekbalk', 'tekstvak', 'zoekvak', 'vak', 'vakje', 'selectievakje', 'keuzerondje'],
    ...['optie', 'menu', 'submenu', 'menu-item', 'menuoptie', 'contextmenu', 'snelmenu'],
    ...['vervolgkeuzemenu', 'keuzemenu', 'vervolgkeuzelijst', 'keuzelijst', 'pictogram'],
    ...['icoon', 'link', 'koppeling', 'schakelaar', 'schuifregelaar', 'schuifknop', 'tegel'],
    ...['opdracht'],
  ],
  controlNounsPlural: [
    ...['knoppen', 'toetsen', 'tabbladen', 'velden', 'selectievakjes', 'opties', "menu's"],
    ...['pictogrammen', 'links', 'koppelingen', 'schakelaars', 'tegels'],
  ],
  namingWords: ['genaamd', 'met de naam', 'met het label', 'met de tekst'],
  containerNouns: [
    ...['dialoogvenster', 'dialoogvak', 'venster', 'pagina', 'scherm', 'paneel', 'deelvenster'],
    ...['berichtvenster'],
  ],
  keys: {
    modifiers: [
      ...['ctrl', 'control', 'shift', 'alt', 'altgr', 'alt gr', 'cmd', 'command', 'option'],
      ...['optie', 'win', 'windows', 'windows-toets', 'windows-logotoets', 'fn', 'meta', 'super'],
    ],
    named: [
      ...['enter', 'return', 'esc', 'escape', 'tab', 'spatie', 'spatiebalk', 'delete', 'del'],
      ...['backspace', 'insert', 'home', 'end', 'page up', 'page down', 'pijl-omhoog'],
      ...['pijl-omlaag', 'pijl-links', 'pijl-rechts', 'pijl omhoog', 'pijl omlaag'],
      ...['print screen', 'pause'],
    ],
  },
  grammar: dutchGrammar,
  platforms: { ...platformNames },
  platformClues: {
    ...platformClues,
    lookalikes: [...platformClues.lookalikes, ...['mac-adres', 'mac-adressen', 'mac-filter']],
    nouns: [
      ...['apparaat', 'apparaten', 'telefoon', 'telefoons', 'toestel', 'toestellen', 'smartphone'],
      ...['tablet', 'tablets', 'computer', 'computers', 'pc', 'browser', 'gebruiker'],
      ...['gebruikers'],
    ],
  },
  errorWords: [
    ...['fout', 'fouten', 'foutmelding', 'foutmeldingen', 'foutbericht', 'foutcode'],
    ...['foutcodes', 'fouttekst', 'uitzondering'],
  ],
  messageWords: [
    ...['melding', 'meldingen', 'bericht', 'waarschuwing', 'waarschuwingsbericht', 'toont'],
    ...['verschijnt', 'meldt', 'geeft', 'luidt', 'staat', 'wordt weergegeven', 'weergegeven'],
  ],
  failureWords: [
    ...['fout', 'mislukt', 'mislukte', 'kan niet', 'kon niet', 'niet', 'geen', 'ongeldig'],
    ...['ongeldige', 'onbekend', 'onbekende', 'onverwacht', 'onverwachte', 'geweigerd'],
    ...['afgewezen', 'verboden', 'ontbreekt', 'ontbrekend', 'onjuist', 'onjuiste', 'verkeerd'],
    ...['verkeerde', 'verlopen', 'beschadigd', 'probleem', 'probeer het opnieuw', 'opnieuw'],
    ...['vol', 'verbroken', 'verloren', 'geblokkeerd', 'overschreden', 'te veel', 'te groot'],
    ...['time-out', 'onderbroken', 'afgebroken', 'bezet'],
  ],
  quotingWords: [
    ...['met de tekst', 'met als tekst', 'waarin staat', 'die luidt', 'luidt', 'zoals', 'code'],
    ...['nummer', 'als volgt'],
  ],
  causeWords: [
    ...['omdat', 'doordat', 'vanwege', 'wegens', 'veroorzaakt door', 'komt door'],
    ...['komt doordat', 'wordt veroorzaakt', 'ligt aan', 'de oorzaak is', 'de reden is'],
    ...['kan erop wijzen', 'wijst erop', 'kan erop duiden', 'duidt erop', 'betekent'],
    ...['betekent meestal', 'kan betekenen', 'treedt op als', 'treedt op wanneer'],
    ...['treedt op omdat', 'kan optreden als', 'kan optreden wanneer', 'verschijnt als'],
    ...['verschijnt wanneer', 'wordt weergegeven als', 'wordt weergegeven wanneer'],
    ...['gebeurt als', 'gebeurt wanneer', 'voorkomt dat', 'verhindert'],
  ],
  remedyWords: [
    ...['zorg ervoor', 'zorg dat', 'controleer of', 'u moet', 'je moet', 'u dient'],
    ...['u kunt het probleem', 'je kunt het probleem', 'wij raden', 'we raden'],
    ...['het wordt aanbevolen', 'wij adviseren', 'we adviseren', 'de oplossing is'],
    ...['dit kan worden opgelost', 'probeer', 'gelieve'],
  ],
  remedyExceptions: [...['houd er rekening mee', 'let op', 'zie', 'raadpleeg', 'lees', 'bekijk']],
  remedyLeads: [
    ...['als', 'indien', 'wanneer', 'in dat geval', 'in dit geval', 'zodra', 'nadat', 'voordat'],
    ...['om', 'anders', 'is dat niet het geval', 'of', 'daarnaast', 'ook', 'vervolgens', 'dan'],
    ...['daarna', 'eerst', 'ten slotte', 'tot slot', 'bovendien'],
  ],
  instructionVerbs: [
    ...['controleer', 'controleren', 'verifieer', 'zorg', 'probeer', 'herstart'],
    ...['start opnieuw', 'sluit', 'sluiten', 'koppel', 'ontkoppel', 'verbind', 'haal', 'trek'],
    ...['steek', 'plaats', 'leg', 'neem', 'verwijder', 'verwijderen', 'installeer'],
    ...['installeren', 'deïnstalleer', 'download', 'downloaden', 'bewaar', 'sla', 'kopieer'],
    ...['voeg', 'wijzig', 'wijzigen', 'verander', 'vervang', 'vervangen', 'configureer', 'stel'],
    ...['maak', 'maken', 'exporteer', 'exporteren', 'importeer', 'importeren', 'stuur'],
    ...['verstuur', 'verzend', 'zoek', 'reinig', 'gebruik', 'gebruiken', 'wacht', 'volg'],
    ...['volgen', 'raadpleeg', 'lees', 'bekijk', 'noteer', 'laat', 'doe', 'draai', 'duw'],
    ...['scan', 'bevestig', 'bevestigen', 'accepteer', 'reset', 'herstel', 'herhaal', 'ga'],
    ...['keer', 'spring', 'meld', 'log', 'neem contact op', 'update', 'werk', 'pas', 'vraag'],
    ...['verplaats', 'vergrendel', 'ontgrendel', 'zet', 'vul', 'leeg', 'schuif', 'sta'],
    ...['blader', 'begin', 'sla over', 'schroef', 'til', 'knip', 'breng', 'hang'],
  ],
  referenceWords: [
    ...['zie', 'zie ook', 'raadpleeg', 'lees', 'bekijk', 'bezoek', 'ga naar', 'beschreven in'],
    ...['beschreven onder', 'vermeld in', 'uitgelegd in', 'zoals beschreven', 'meer informatie'],
    ...['instructies in', 'stappen in', 'volg de'],
  ],
  sectionWords: [
    ...['sectie', 'secties', 'gedeelte', 'hoofdstuk', 'paragraaf', 'rubriek', 'onderdeel'],
  ],
  headingStops: [
    ...['aan', 'als', 'beschreven', 'bij', 'dan', 'in', 'is', 'met', 'na', 'om', 'onderaan'],
    ...['bovenaan', 'onder', 'boven', 'op', 'te', 'uit', 'van', 'voor', 'voordat', 'zijn'],
    ...['hieronder', 'hierboven', 'die', 'dat', 'waar'],
  ],
  selfWords: [
    ...['dit artikel', 'deze pagina', 'dit document', 'deze handleiding', 'deze gids'],
    ...['dit onderwerp'],
  ],
  siteWords: [
    ...['kennisbank', 'knowledge base', 'helpcentrum', 'help center', 'helpcenter'],
    ...['supportcentrum', 'ondersteuningssite', 'supportsite', 'website', 'community', 'forum'],
    ...['gebruikershandleiding'],
  ],
});
