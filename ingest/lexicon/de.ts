// German.
import { germanGrammar } from './deGrammar.ts';
import { germanHeadings } from './deHeadings.ts';
import { packFrom } from './packFrom.ts';
import { platformNames } from '../../schema/platformNames.ts';
import { platformClues } from './platformClues.ts';

export const de = packFrom({
  language: 'de',
  figureWords: [
    ...['abbildung', 'abb.', 'abb', 'bild', 'screenshot', 'bildschirmfoto'],
    ...['bildschirmaufnahme', 'grafik', 'illustration', 'foto'],
  ],
  figureWordsPlural: [
    ...['abbildungen', 'bilder', 'bildern', 'screenshots', 'bildschirmfotos', 'grafiken'],
    ...['fotos'],
  ],
  stepWords: [
    ...['schritt', 'schritte', 'schritten', 'schritts', 'arbeitsschritt', 'arbeitsschritte'],
    ...['arbeitsschritten', 'punkt', 'punkte', 'punkten'],
  ],
  labelWords: ['schritt', 'arbeitsschritt'],
  ...germanHeadings,
  leadIns: [
    ...['folgende', 'folgenden', 'folgendem', 'folgender', 'folgendes', 'wie folgt'],
    ...['nachstehend', 'nachstehenden', 'nachfolgend', 'nachfolgenden', 'unten'],
    ...['diese schritte', 'dieser artikel', 'in diesem artikel', 'zum beispiel', 'hier ist'],
    ...['hier sind', 'eine der', 'einen der', 'eines der'],
  ],
  dialogue: { question: ['f', 'frage'], answer: ['a', 'antwort'] },
  notes: {
    note: [
      ...['hinweis', 'hinweise', 'anmerkung', 'anmerkungen', 'bemerkung', 'bitte beachten'],
      ...['bitte beachten sie', 'zu beachten', 'wichtig', 'wichtiger hinweis', 'info'],
    ],
    warning: [...['warnung', 'warnhinweis', 'achtung', 'vorsicht', 'gefahr', 'sicherheitshinweis']],
    tip: [
      ...['tipp', 'tipps', 'profi-tipp', 'profitipp', 'unser tipp', 'praxistipp', 'schon gewusst'],
      ...['wussten sie schon'],
    ],
  },
  notePhrases: {
    note: [
      ...['bitte beachten sie', 'beachten sie', 'bitte beachte', 'beachte', 'bitte bedenken sie'],
      ...['bedenken sie', 'denken sie daran', 'denke daran'],
    ],
    warning: [],
    tip: [],
  },
  jumps: {
    goto: [
      ...['fahren sie mit', 'fahren sie fort mit', 'fahren sie bei', 'fahre mit'],
      ...['fahre fort mit', 'weiter mit', 'weiter zu', 'weiter bei', 'weiter geht es mit'],
      ...['machen sie weiter mit', 'machen sie mit', 'mach weiter mit', 'mache mit'],
      ...['gehen sie zu', 'gehen sie zurück zu', 'gehen sie weiter zu', 'gehen sie über zu'],
      ...['gehe zu', 'gehe zurück zu', 'geh zu', 'geh zurück zu', 'springen sie zu'],
      ...['springen sie zurück zu', 'springe zu', 'springe zurück zu', 'kehren sie zu'],
      ...['kehre zu', 'zurück zu', 'zurück zum', 'wechseln sie zu', 'wechsle zu'],
      ...['beginnen sie mit', 'beginnen sie bei', 'beginnen sie wieder bei', 'beginne mit'],
      ...['beginne bei', 'starten sie bei', 'setzen sie den vorgang mit', 'setzen sie mit'],
      ...['setzen sie bei', 'lesen sie weiter bei'],
    ],
    repeat: [
      ...['wiederholen sie', 'wiederhole', 'führen sie die', 'führen sie erneut die'],
      ...['führen sie noch einmal die', 'führe die', 'befolgen sie', 'befolge', 'durchlaufen sie'],
    ],
    uses: [...['aus', 'in', 'im', 'bei', 'von', 'vom', 'unter', 'gemäß', 'laut']],
  },
  jumpsAfter: {
    goto: [
      ...['fortfahren', 'weitermachen', 'fortsetzen', 'springen', 'zurückspringen'],
      ...['zurückkehren', 'übergehen'],
    ],
    repeat: [
      ...['wiederholen', 'erneut aus', 'noch einmal aus', 'nochmals aus', 'erneut ausführen'],
      ...['erneut durchführen'],
    ],
    uses: [],
  },
  rangeWords: ['bis', 'bis zu', 'bis einschließlich'],
  listWords: ['und', 'oder', 'sowie', '&'],
  conditionWords: ['wenn', 'falls', 'sofern'],
  optionalWords: ['optional', 'optionaler schritt', 'wahlweise'],
  optionalPhrases: [
    ...['optional', 'wahlweise', 'dieser schritt ist optional'],
    ...['sie können diesen schritt überspringen', 'du kannst diesen schritt überspringen'],
    ...['dieser schritt kann übersprungen werden'],
  ],
  actions: {
    tap: [
      ...['tippen sie auf', 'tippen sie', 'tippen sie doppelt auf', 'tippe auf', 'tippe'],
      ...['tipp auf', 'berühren sie', 'berühre'],
    ],
    click: [
      ...['klicken sie auf', 'klicken sie mit der rechten maustaste auf'],
      ...['klicken sie mit der linken maustaste auf', 'klicken sie doppelt auf', 'klicken sie'],
      ...['doppelklicken sie auf', 'doppelklicken sie', 'klicke auf'],
      ...['klicke mit der rechten maustaste auf', 'klicke doppelt auf', 'klicke', 'klick auf'],
      ...['klicken auf'],
    ],
    press: [
      ...['drücken sie auf', 'drücken sie', 'drücke auf', 'drücke', 'betätigen sie', 'betätige'],
      ...['halten sie', 'halte'],
    ],
    select: [
      ...['wählen sie', 'wählen sie aus', 'wähle', 'wählen sie unter', 'markieren sie'],
      ...['markiere', 'setzen sie ein häkchen bei', 'setze ein häkchen bei'],
      ...['setzen sie den haken bei'],
    ],
    open: [
      ...['öffnen sie', 'öffne', 'gehen sie zu', 'gehen sie auf', 'gehen sie in', 'gehe zu'],
      ...['gehe auf', 'gehe in', 'rufen sie', 'rufe', 'navigieren sie zu', 'navigiere zu'],
      ...['wechseln sie zu', 'wechseln sie auf', 'wechseln sie in', 'wechsle zu', 'wechsle auf'],
      ...['starten sie', 'starte', 'erweitern sie', 'klappen sie'],
    ],
    enter: [
      ...['geben sie', 'gib', 'tragen sie', 'trage', 'füllen sie', 'fülle', 'fügen sie', 'füge'],
    ],
    switch: [
      ...['schalten sie', 'schalte', 'aktivieren sie', 'aktiviere', 'deaktivieren sie'],
      ...['deaktiviere'],
    ],
    other: [
      ...['scrollen sie zu', 'scrollen sie nach unten zu', 'scrolle zu', 'scrolle nach unten zu'],
      ...['ziehen sie', 'ziehe', 'wischen sie', 'wische', 'zeigen sie auf', 'leeren sie', 'leere'],
    ],
  },
  weakVerbs: [
    ...['öffnen sie', 'öffne', 'rufen sie', 'rufe', 'starten sie', 'starte', 'erweitern sie'],
    ...['klappen sie', 'geben sie', 'gib', 'tragen sie', 'trage', 'füllen sie', 'fülle'],
    ...['fügen sie', 'füge', 'markieren sie', 'markiere', 'ziehen sie', 'ziehe', 'wischen sie'],
    ...['wische', 'leeren sie', 'leere', 'halten sie', 'halte'],
  ],
  controlNouns: [
    ...['schaltfläche', 'button', 'knopf', 'taste', 'tab', 'registerkarte', 'reiter', 'feld'],
    ...['textfeld', 'eingabefeld', 'suchfeld', 'suchleiste', 'kontrollkästchen', 'kästchen'],
    ...['checkbox', 'optionsfeld', 'option', 'menü', 'untermenü', 'menüpunkt', 'menüeintrag'],
    ...['menüoption', 'menübefehl', 'kontextmenü', 'dropdown-menü', 'dropdownmenü'],
    ...['dropdown-liste', 'dropdownliste', 'auswahlliste', 'auswahlmenü', 'listenfeld'],
    ...['symbol', 'icon', 'link', 'schalter', 'umschalter', 'schieberegler', 'regler', 'kachel'],
    ...['eintrag', 'befehl'],
  ],
  controlNounsPlural: [
    ...['schaltflächen', 'buttons', 'tasten', 'tabs', 'registerkarten', 'felder', 'textfelder'],
    ...['optionsfelder', 'optionen', 'menüs', 'symbole', 'links', 'kacheln', 'einträge'],
  ],
  namingWords: [
    ...['namens', 'mit der bezeichnung', 'mit dem namen', 'mit der aufschrift'],
    ...['mit der beschriftung'],
  ],
  containerNouns: [
    ...['dialogfeld', 'dialogfenster', 'dialogbox', 'dialog', 'fenster', 'seite', 'bildschirm'],
    ...['bereich', 'ansicht', 'maske', 'meldungsfenster'],
  ],
  keys: {
    modifiers: [
      ...['strg', 'steuerung', 'ctrl', 'umschalt', 'umschalttaste', 'shift', 'alt', 'altgr'],
      ...['alt gr', 'cmd', 'command', 'befehlstaste', 'befehl', 'option', 'optionstaste'],
      ...['wahltaste', 'win', 'windows', 'windows-taste', 'windowstaste', 'windows-logo-taste'],
      ...['fn', 'meta', 'super'],
    ],
    named: [
      ...['eingabe', 'eingabetaste', 'enter', 'return', 'esc', 'escape', 'tab', 'tabulator'],
      ...['tabulatortaste', 'leertaste', 'entf', 'rücktaste', 'einfg', 'pos1', 'ende', 'bild auf'],
      ...['bild ab', 'bild-auf', 'bild-ab', 'pfeil nach oben', 'pfeil nach unten'],
      ...['pfeil nach links', 'pfeil nach rechts', 'nach oben', 'nach unten', 'druck-taste'],
      ...['feststelltaste', 'pause', 'home', 'end'],
    ],
  },
  grammar: germanGrammar,
  platforms: { ...platformNames },
  platformClues: {
    ...platformClues,
    lookalikes: [...platformClues.lookalikes, ...['mac-adresse', 'mac-adressen', 'mac-filter']],
    nouns: [
      ...['gerät', 'geräte', 'geräten', 'smartphone', 'smartphones', 'handy', 'telefon', 'tablet'],
      ...['tablets', 'computer', 'computern', 'rechner', 'pc', 'browser', 'nutzer', 'benutzer'],
    ],
  },
  errorWords: [
    ...['fehler', 'fehlers', 'fehlermeldung', 'fehlermeldungen', 'fehlercode', 'fehlertext'],
    ...['fehlerhinweis', 'ausnahme'],
  ],
  messageWords: [
    ...['meldung', 'meldungen', 'warnung', 'warnmeldung', 'nachricht', 'hinweis'],
    ...['benachrichtigung', 'anzeige', 'zeigt', 'meldet', 'erscheint', 'lautet', 'anzeigt'],
    ...['angezeigt', 'steht'],
  ],
  failureWords: [
    ...['fehler', 'fehlgeschlagen', 'fehlschlag', 'nicht', 'kein', 'keine', 'keinen', 'keiner'],
    ...['ungültig', 'ungültige', 'ungültiges', 'ungültiger', 'unbekannt', 'unbekannter'],
    ...['unerwartet', 'unerwarteter', 'verweigert', 'abgelehnt', 'gesperrt', 'falsch'],
    ...['falsches', 'fehlt', 'fehlend', 'fehlende', 'fehlendes', 'abgelaufen', 'beschädigt'],
    ...['problem', 'erneut', 'voll', 'verloren', 'unterbrochen', 'überschritten', 'zu viele'],
    ...['zu groß', 'zeitüberschreitung', 'abgebrochen', 'gescheitert', 'belegt', 'getrennt'],
    ...['warnung'],
  ],
  quotingWords: [
    ...['mit dem text', 'mit folgendem text', 'mit dem wortlaut', 'mit dem inhalt'],
    ...['die besagt', 'die lautet', 'der lautet', 'lautet', 'wie', 'code', 'nummer'],
    ...['wird angezeigt', 'angezeigt'],
  ],
  causeWords: [
    ...['weil', 'wegen', 'aufgrund', 'verursacht', 'liegt daran', 'liegt meist daran'],
    ...['liegt an', 'der grund ist', 'grund dafür ist', 'die ursache ist', 'ursache ist'],
    ...['kann darauf hinweisen', 'kann darauf hindeuten', 'weist darauf hin'],
    ...['deutet darauf hin', 'deutet meist darauf hin', 'bedeutet', 'kann bedeuten'],
    ...['tritt auf, wenn', 'tritt auf, weil', 'tritt meist auf, wenn', 'kann auftreten, wenn'],
    ...['erscheint, wenn', 'wird angezeigt, wenn', 'verhindert', 'zurückzuführen'],
    ...['hängt damit zusammen'],
  ],
  remedyWords: [
    ...['bitte', 'stellen sie sicher', 'stelle sicher', 'vergewissern sie sich', 'sie sollten'],
    ...['sie müssen', 'du solltest', 'du musst', 'wir empfehlen', 'es wird empfohlen'],
    ...['es empfiehlt sich', 'abhilfe schafft', 'die lösung ist', 'lässt sich beheben'],
    ...['können sie das problem', 'hilft es', 'hilft ein', 'hilft eine'],
  ],
  remedyExceptions: [
    ...['bitte beachten', 'bitte beachte', 'bitte lesen', 'beachten sie', 'beachte', 'siehe'],
    ...['lesen sie', 'denken sie daran'],
  ],
  remedyLeads: [
    ...['wenn', 'falls', 'sofern', 'in diesem fall', 'in diesen fällen', 'sobald', 'nachdem'],
    ...['bevor', 'um', 'andernfalls', 'ansonsten', 'sonst', 'alternativ', 'stattdessen', 'dann'],
    ...['zuerst', 'zunächst', 'danach', 'anschließend', 'außerdem', 'zusätzlich', 'schließlich'],
    ...['zum beheben', 'zur behebung'],
  ],
  instructionVerbs: [
    ...['klicken', 'tippen', 'drücken', 'wählen', 'öffnen', 'geben', 'gehen', 'schalten'],
    ...['halten', 'tragen', 'stellen', 'prüfen', 'überprüfen', 'kontrollieren', 'vergewissern'],
    ...['starten', 'beenden', 'schließen', 'trennen', 'verbinden', 'koppeln', 'ziehen'],
    ...['stecken', 'setzen', 'legen', 'nehmen', 'entnehmen', 'warten', 'melden', 'installieren'],
    ...['deinstallieren', 'aktualisieren', 'laden', 'speichern', 'kopieren', 'fügen', 'löschen'],
    ...['entfernen', 'ändern', 'ersetzen', 'richten', 'führen', 'folgen', 'lassen', 'lesen'],
    ...['scannen', 'senden', 'schicken', 'suchen', 'tauschen', 'reinigen', 'verwenden'],
    ...['nutzen', 'versuchen', 'wiederholen', 'fahren', 'springen', 'wenden', 'notieren'],
    ...['bestätigen', 'erstellen', 'konfigurieren', 'importieren', 'exportieren', 'drehen'],
    ...['schieben', 'lösen', 'befestigen', 'füllen', 'leeren', 'achten', 'laden sie'],
    ...['aktivieren', 'deaktivieren', 'rufen', 'wechseln', 'markieren', 'stelle', 'prüfe'],
    ...['überprüfe', 'öffne', 'schließe', 'trenne', 'verbinde', 'warte', 'melde', 'installiere'],
    ...['aktualisiere', 'speichere', 'lösche', 'entferne', 'ändere', 'ersetze', 'folge'],
    ...['wiederhole', 'bestätige', 'kontaktiere', 'kontaktieren', 'achte', 'versuche', 'fahre'],
    ...['springe', 'verwende', 'nutze'],
  ],
  referenceWords: [
    ...['siehe', 'siehe auch', 'lesen sie', 'lies', 'finden sie', 'findest du'],
    ...['informationen dazu', 'weitere informationen', 'beschrieben in', 'beschrieben unter'],
    ...['wie in', 'wie im', 'besuchen sie', 'besuche', 'gehen sie zu', 'schlagen sie'],
    ...['konsultieren sie', 'folgen sie', 'sehen sie', 'schauen sie', 'anleitung in'],
    ...['anweisungen in', 'anweisungen im', 'schritte im'],
  ],
  sectionWords: [
    ...['abschnitt', 'abschnitts', 'abschnitte', 'abschnitten', 'kapitel', 'kapitels'],
  ],
  headingStops: [
    ...['am', 'an', 'auf', 'beschrieben', 'dieser', 'dieses', 'diesem', 'erklärt', 'erläutert'],
    ...['finden', 'für', 'im', 'in', 'ist', 'sind', 'mit', 'nach', 'oben', 'unten', 'vor'],
    ...['von', 'weiter', 'wenn', 'dann', 'der', 'die', 'das', 'zu', 'und'],
  ],
  selfWords: [
    ...['dieser artikel', 'diesem artikel', 'dieses artikels', 'diesen artikel'],
    ...['dieser beitrag', 'diesem beitrag', 'diese seite', 'dieser seite', 'dieses dokument'],
    ...['dieses dokuments', 'diesem dokument', 'diese anleitung', 'dieser anleitung'],
  ],
  siteWords: [
    ...['wissensdatenbank', 'knowledge base', 'hilfecenter', 'hilfe-center', 'hilfeportal'],
    ...['help center', 'support-website', 'supportseite', 'support-seite', 'supportcenter'],
    ...['website', 'webseite', 'community', 'forum', 'benutzerhandbuch'],
  ],
});
