// German headings and titles, what articles state of themselves, and what sites print around them.
import type { PackWords } from './packFrom.ts';

/** Verbs of titles, in the form that names the action: "Exportieren von Daten". */
const VERBS = [
  ...['abmelden', 'aktivieren', 'aktualisieren', 'anmelden', 'anpassen', 'anzeigen'],
  ...['ausblenden', 'ausschalten', 'austauschen', 'bearbeiten', 'beheben', 'bestellen'],
  ...['blockieren', 'deaktivieren', 'deinstallieren', 'drucken', 'einladen', 'einrichten'],
  ...['einschalten', 'entfernen', 'entsperren', 'ersetzen', 'erstellen', 'exportieren'],
  ...['festlegen', 'finden', 'freigeben', 'herunterladen', 'hinzufügen', 'hochladen'],
  ...['importieren', 'installieren', 'kalibrieren', 'konfigurieren', 'koppeln', 'kündigen'],
  ...['löschen', 'prüfen', 'registrieren', 'reinigen', 'scannen', 'senden', 'sichern'],
  ...['speichern', 'sperren', 'starten', 'synchronisieren', 'teilen', 'umbenennen'],
  ...['umwandeln', 'verbinden', 'verknüpfen', 'verschieben', 'verwalten', 'verwenden'],
  ...['wechseln', 'weitergeben', 'wiederherstellen', 'zurücksetzen', 'ändern', 'öffnen'],
  ...['überprüfen', 'übertragen'],
];

/** The same where a title speaks to the reader, with particles that stand apart: "richten … ein". */
const SPOKEN = [
  ...VERBS,
  ...[
    ...['fügen', 'geben', 'laden', 'legen', 'melden', 'nehmen', 'nutzen', 'passen', 'richten'],
    ...['rufen', 'schalten', 'setzen', 'stellen', 'tauschen', 'wählen'],
  ],
];

/** "So exportieren Sie das Protokoll". */
const SO = SPOKEN.map((verb) => `so ${verb} sie`);

export const germanHeadings = {
  headings: {
    overview: [
      ...['überblick', 'übersicht', 'einführung', 'einleitung', 'zusammenfassung', 'zweck'],
      ...['ziel', 'auf einen blick', 'das wichtigste in kürze', 'kurz zusammengefasst'],
      ...['worum geht es', 'worum es geht', 'über diesen artikel', 'über diese anleitung'],
      ...['inhalt dieses artikels', 'geltungsbereich'],
    ],
    background: [
      ...['hintergrund', 'hintergründe', 'hintergrundinformationen', 'kontext', 'beschreibung'],
      ...['details', 'einzelheiten', 'weitere informationen', 'zusätzliche informationen'],
      ...['nähere informationen', 'allgemeines', 'allgemeine informationen'],
    ],
    requirements: [
      ...['voraussetzungen', 'voraussetzung', 'anforderungen', 'systemanforderungen'],
      ...['systemvoraussetzungen', 'technische voraussetzungen', 'mindestanforderungen'],
      ...['vorbereitung', 'vorbereitungen', 'vorbedingungen', 'bevor sie beginnen'],
      ...['bevor sie anfangen', 'bevor sie starten', 'bevor du beginnst', 'bevor du anfängst'],
      ...['bevor du startest', 'bevor es losgeht', 'vor dem start', 'was sie benötigen'],
      ...['was sie brauchen', 'was du benötigst', 'was du brauchst', 'was wird benötigt'],
      ...['das benötigen sie', 'das brauchen sie', 'das brauchst du', 'das benötigst du'],
      ...['sie benötigen', 'sie brauchen', 'du brauchst', 'du benötigst'],
    ],
    procedure: [
      ...['anleitung', 'vorgehensweise', 'vorgehen', 'verfahren', 'ablauf', 'durchführung'],
      ...['anweisungen', 'schritte', 'schritt für schritt', 'schritt-für-schritt'],
      ...['schritt-für-schritt-anleitung', 'anleitung schritt für schritt', "so geht's"],
      ...['so geht es', 'so gehen sie vor', 'so gehst du vor', "so wird's gemacht"],
      ...['arbeitsschritte'],
    ],
    troubleshooting: [
      ...['fehlerbehebung', 'fehlersuche', 'fehlerbeseitigung', 'problembehandlung'],
      ...['problembehebung', 'problemlösung', 'störungsbeseitigung', 'störungsbehebung'],
      ...['probleme', 'probleme und lösungen', 'mögliche probleme'],
      ...['mögliche probleme und lösungen', 'bekannte probleme', 'häufige probleme'],
      ...['häufige probleme und lösungen', 'fehler', 'fehlermeldungen', 'fehlercodes'],
      ...['häufige fehler', 'häufige fehlermeldungen', 'häufig gestellte fragen'],
      ...['häufige fragen', 'fragen und antworten', 'faq', 'faqs', 'bei problemen'],
      ...['wenn probleme auftreten', 'wenn etwas nicht funktioniert', 'wenn etwas schiefgeht'],
      ...['tipps zur fehlerbehebung'],
    ],
    references: [
      ...['siehe auch', 'verwandte artikel', 'verwandte themen', 'verwandte inhalte'],
      ...['verwandte informationen', 'verwandte links', 'verwandte beiträge'],
      ...['zugehörige artikel', 'ähnliche artikel', 'ähnliche themen', 'passende artikel'],
      ...['weitere artikel', 'weitere artikel zum thema', 'weiterführende links'],
      ...['weiterführende informationen', 'weiterführende artikel', 'weitere ressourcen'],
      ...['zusätzliche ressourcen', 'nützliche links', 'hilfreiche links', 'links', 'referenzen'],
      ...['verweise', 'quellen', 'mehr erfahren', 'mehr dazu', 'mehr zum thema'],
      ...['artikel in diesem abschnitt', 'beiträge in diesem abschnitt'],
      ...['das könnte sie auch interessieren', 'das könnte dich auch interessieren'],
      ...['empfohlene artikel'],
    ],
    notes: [
      ...['hinweise', 'anmerkungen', 'bemerkungen', 'wichtige hinweise', 'allgemeine hinweise'],
      ...['zusätzliche hinweise', 'fußnoten', 'tipps', 'tipps und tricks', 'nützliche tipps'],
      ...['gut zu wissen', 'wissenswertes', 'einschränkungen', 'bekannte einschränkungen'],
      ...['haftungsausschluss', 'haftungsausschluss für informationen von drittanbietern'],
    ],
  },
  openingHeadings: [
    ...['überblick', 'übersicht', 'einführung', 'einleitung', 'zusammenfassung', 'zweck'],
    ...['hintergrund', 'symptome', 'symptom', 'problem', 'problembeschreibung'],
    ...['fehlerbeschreibung', 'voraussetzungen', 'bevor sie beginnen', 'bevor du beginnst'],
    ...['was sie benötigen', 'was du brauchst', 'das brauchen sie', 'gilt für'],
  ],
  closings: [
    ...['brauchen sie weitere hilfe', 'benötigen sie weitere hilfe'],
    ...['brauchst du weitere hilfe', 'benötigst du weitere hilfe'],
    ...['sie benötigen weitere hilfe', 'sie brauchen weitere hilfe'],
    ...['war dieser artikel hilfreich', 'war dieser beitrag hilfreich'],
    ...['war diese seite hilfreich', 'waren diese informationen hilfreich'],
    ...['hat dieser artikel geholfen', 'konnten wir ihre frage beantworten'],
    ...['haben sie noch fragen', 'noch fragen'],
  ],
  symptomHeadings: [
    ...['symptome', 'symptom', 'problem', 'das problem', 'problembeschreibung'],
    ...['beschreibung des problems', 'fehlerbeschreibung', 'fehlerbild', 'störung'],
    ...['was passiert'],
  ],
  causeHeadings: [
    ...['ursache', 'ursachen', 'grund', 'gründe', 'mögliche ursache', 'mögliche ursachen'],
    ...['mögliche gründe', 'häufige ursachen', 'wahrscheinliche ursache', 'fehlerursache'],
    ...['warum passiert das', 'warum tritt das problem auf', 'warum tritt der fehler auf'],
    ...['warum tritt dieser fehler auf', 'was bedeutet das', 'was bedeutet diese meldung'],
    ...['was bedeutet dieser fehler'],
  ],
  remedyHeadings: [
    ...['lösung', 'lösungen', 'abhilfe', 'behebung', 'umgehung', 'problemumgehung'],
    ...['workaround', 'mögliche lösung', 'mögliche lösungen', 'lösungsvorschlag'],
    ...['lösungsvorschläge', 'lösungsweg', 'lösungsschritte', 'maßnahme', 'maßnahmen'],
    ...['empfohlene maßnahme', 'empfohlene maßnahmen', 'empfohlene aktion', 'was tun'],
    ...['was ist zu tun', 'was kann ich tun', 'was sie tun können', 'was du tun kannst'],
    ...['das können sie tun', 'das kannst du tun', 'so beheben sie das problem'],
    ...['so beheben sie den fehler', 'so lösen sie das problem', 'so behebst du das problem'],
    ...['wie kann ich das beheben', 'wie kann ich das problem beheben'],
  ],
  headingGoals: [...['um'], ...SO],
  titleKeys: ['titel', 'artikeltitel', 'seitentitel'],
  metadataKeys: {
    identifier: [
      ...['artikel-id', 'artikelnummer', 'artikel-nr', 'artikel-nr.', 'artikel nr.', 'kb-nummer'],
      ...['kb-artikel', 'dokument-id', 'dokumentnummer', 'dokument-nr.'],
      ...['ursprüngliche kb-nummer'],
    ],
    url: ['url', 'artikel-url', 'permalink', 'link zum artikel'],
    updatedAt: [
      ...['zuletzt aktualisiert', 'zuletzt aktualisiert am', 'letzte aktualisierung'],
      ...['aktualisiert', 'aktualisiert am', 'zuletzt geändert', 'zuletzt geändert am'],
      ...['letzte änderung', 'geändert am', 'veröffentlicht', 'veröffentlicht am', 'stand'],
    ],
    labels: [
      ...['schlagwörter', 'schlagworte', 'stichwörter', 'stichworte', 'tags', 'labels'],
      ...['kategorie', 'kategorien', 'thema', 'themen'],
    ],
    product: [
      ...['produkt', 'produkte', 'gilt für', 'gültig für', 'betrifft', 'betroffene produkte'],
      ...['ursprüngliche produktversion'],
    ],
    version: [
      ...['version', 'produktversion', 'softwareversion', 'software-version', 'app-version'],
      ...['programmversion'],
    ],
  },
  titles: {
    opening: [
      ...[
        ...[
          'wie',
          'wie kann ich',
          'ich möchte',
          'ich will',
          'ich kann',
          'was tun',
          'was tun, wenn',
        ],
        ...['warum', 'weshalb', 'wieso', 'anleitung zum', 'anleitung zur', 'fehlerbehebung'],
        ...['problembehandlung', 'beheben', 'es ist nicht möglich'],
      ],
      ...SO,
    ],
    goal: [
      ...['so', 'wie', 'wie kann ich', 'wie können sie', 'wie kann man', 'wie lässt sich'],
      ...['wie sie', 'wie du', 'ich möchte', 'ich will', 'wir möchten', 'so können sie'],
      ...['so kannst du', 'so lässt sich', 'anleitung zum', 'anleitung zur', 'schritte zum'],
    ],
    obstacle: [
      ...['kann nicht', 'können nicht', 'kann kein', 'kann keine', 'kann keinen', 'konnte nicht'],
      ...['lässt sich nicht', 'lassen sich nicht', 'ich kann', 'sie können nicht'],
      ...['probleme beim', 'problem beim', 'fehler beim'],
    ],
    hindrances: ['ohne'],
    method: [
      ...['mithilfe', 'mithilfe von', 'mit hilfe', 'mit hilfe von', 'mittels', 'per'],
      ...['unter verwendung von'],
    ],
    clauses: ['wenn', 'falls', 'während', 'nach', 'vor'],
    verbs: VERBS,
    platform: ['für', 'auf', 'unter', 'am', 'im', 'bei'],
  },
  boilerplate: {
    lines: [
      ...['zum inhalt springen', 'zum hauptinhalt springen', 'zum hauptinhalt wechseln'],
      ...['zum hauptinhalt gehen', 'direkt zum inhalt', 'navigation überspringen', 'nach oben'],
      ...['zurück nach oben', 'zum seitenanfang', 'seite drucken', 'diese seite drucken'],
      ...['artikel drucken', 'diesen artikel drucken', 'artikel teilen', 'diesen artikel teilen'],
      ...['diese seite teilen', 'zuletzt angesehene artikel', 'zuletzt angesehen'],
      ...['kürzlich aufgerufene artikel', '0 kommentare', 'folgen sie uns'],
      ...['alle rechte vorbehalten', 'kommentare sind geschlossen'],
      ...['bitte melden sie sich an, um einen kommentar zu hinterlassen'],
      ...['zu diesem beitrag können keine kommentare hinterlassen werden'],
    ],
    openings: [
      ...['war dieser artikel hilfreich', 'war dieser beitrag hilfreich'],
      ...['war diese seite hilfreich', 'war diese antwort hilfreich', 'war das hilfreich'],
      ...['war dies hilfreich', 'waren diese informationen hilfreich'],
      ...['fanden sie diesen artikel hilfreich', 'hat ihnen dieser artikel geholfen'],
      ...['hat dir dieser artikel geholfen', 'hat dieser artikel geholfen'],
      ...['konnten wir ihre frage beantworten', 'wie hilfreich war'],
      ...['bewerten sie diesen artikel', 'diesen artikel bewerten', 'haben sie fragen?'],
      ...['haben sie noch fragen?', 'haben sie weitere fragen?', 'haben sie zusätzliche fragen?'],
    ],
    answers: [
      ...['ja', 'nein', 'ja nein', 'ja / nein', 'ja | nein', 'nicht wirklich', 'senden'],
      ...['absenden', 'feedback', 'feedback senden', 'danke', 'vielen dank'],
      ...['danke für ihr feedback', 'vielen dank für ihr feedback'],
      ...['vielen dank für ihre rückmeldung', 'kommentare', 'teilen', 'drucken', 'folgen'],
    ],
    links: [
      ...['startseite', 'menü', 'suche', 'suchen', 'anmelden', 'einloggen', 'registrieren'],
      ...['konto erstellen', 'mein konto', 'kontakt', 'kontakt aufnehmen', 'support kontaktieren'],
      ...['hilfe', 'hilfecenter', 'hilfe-center', 'community', 'produkte', 'anfrage einreichen'],
      ...['anfrage senden', 'deutsch', 'drucken', 'teilen', 'folgen', 'schließen', 'zurück'],
      ...['wissensdatenbank', 'alle kategorien', 'navigation umschalten', 'warenkorb'],
    ],
    homes: [
      ...['startseite', 'start', 'hilfe', 'hilfecenter', 'hilfe-center', 'hilfe und support'],
      ...['hilfe & support', 'supportcenter', 'wissensdatenbank', 'alle artikel'],
      ...['alle kategorien', 'alle sammlungen', 'dokumentation', 'handbuch'],
    ],
  },
} satisfies Partial<PackWords>;
