// One short article per language, as a table of what the language calls things.
import type { LanguagePack } from '../../ingest/lexicon/pack.ts';

export interface Sample {
  readonly language: string;
  readonly title: string;
  readonly goal: string;
  /** A heading of each role. */
  readonly headings: Readonly<Record<keyof LanguagePack['headings'], string>>;
  readonly sentence: string;
  /** A requirement, a footnote, a related article. */
  readonly need: string;
  readonly labels: readonly string[];
  /** The words of the steps: one mentions the caption, one names a control, one jumps. */
  readonly steps: readonly [string, string, string];
  readonly caption: string;
  readonly control: string;
  readonly condition: string;
  /** Note, warning and tip. */
  readonly remarks: readonly [string, string, string];
}

/** The article as a page dump prints it. */
export function textOf(sample: Sample): string {
  const { title, headings, sentence, need, labels, steps, caption, remarks } = sample;
  const [first, second, third] = steps.map((words, at) => `${labels[at] ?? ''} ${words}`);
  const [note, warning, tip] = remarks.map((word) => `${word} ${sentence}`);
  return [
    ...[title, ''],
    ...[headings.overview, '', sentence, ''],
    ...[headings.background, '', sentence, ''],
    ...[headings.requirements, '', `• ${need}`, ''],
    ...[headings.procedure, '', first, caption, second, third, '', note, '', warning, '', tip, ''],
    ...[headings.troubleshooting, '', sentence, ''],
    ...[headings.notes, '', `1. ${need}`, ''],
    ...[headings.references, '', `• ${need}`],
  ].join('\n');
}

export const SAMPLES: readonly Sample[] = [
  {
    language: 'en',
    title: 'How to pair a lamp for iPhone',
    goal: 'pair a lamp',
    headings: {
      overview: 'Overview',
      background: 'Background',
      requirements: 'What you need',
      procedure: 'Instructions',
      troubleshooting: 'Common problems',
      references: 'Related articles',
      notes: 'Notes',
    },
    sentence: 'The lamp keeps its colour when it is switched off.',
    need: 'a lamp of the second generation',
    labels: ['Step 1:', 'Step 2:', 'Step 3:'],
    steps: [
      'Hold the lamp near the phone (Figure 1).',
      'Tap the Pair button.',
      'If the lamp stays dark, go back to step 1.',
    ],
    caption: 'Figure 1',
    control: 'Pair',
    condition: 'If the lamp stays dark',
    remarks: ['Note:', 'Warning:', 'Tip:'],
  },
  {
    language: 'de',
    title: 'So können Sie eine Lampe koppeln (iPhone)',
    goal: 'eine Lampe koppeln',
    headings: {
      overview: 'Überblick',
      background: 'Hintergrund',
      requirements: 'Was Sie benötigen',
      procedure: 'Vorgehensweise',
      troubleshooting: 'Häufige Probleme',
      references: 'Verwandte Artikel',
      notes: 'Hinweise',
    },
    sentence: 'Die Lampe behält ihre Farbe, wenn sie ausgeschaltet wird.',
    need: 'eine Lampe der zweiten Generation',
    labels: ['Schritt 1:', 'Schritt 2:', 'Schritt 3:'],
    steps: [
      'Halten Sie die Lampe an das Telefon (Abbildung 1).',
      'Tippen Sie auf die Schaltfläche Koppeln.',
      'Wenn die Lampe dunkel bleibt, kehren Sie zu Schritt 1 zurück.',
    ],
    caption: 'Abb. 1: Die Lampe am Telefon',
    control: 'Koppeln',
    condition: 'Wenn die Lampe dunkel bleibt',
    remarks: ['Hinweis:', 'Achtung:', 'Tipp:'],
  },
  {
    language: 'nl',
    title: 'Hoe kan ik een lamp koppelen op iPhone?',
    goal: 'een lamp koppelen',
    headings: {
      overview: 'Overzicht',
      background: 'Achtergrond',
      requirements: 'Wat u nodig hebt',
      procedure: 'Werkwijze',
      troubleshooting: 'Veelvoorkomende problemen',
      references: 'Gerelateerde artikelen',
      notes: 'Opmerkingen',
    },
    sentence: 'De lamp behoudt haar kleur wanneer zij wordt uitgezet.',
    need: 'een lamp van de tweede generatie',
    labels: ['Stap 1:', 'Stap 2:', 'Stap 3:'],
    steps: [
      'Houd de lamp bij de telefoon (Afbeelding 1).',
      'Tik op de knop Koppelen.',
      'Als de lamp donker blijft, ga dan terug naar stap 1.',
    ],
    caption: 'Figuur 1. De lamp bij de telefoon',
    control: 'Koppelen',
    condition: 'Als de lamp donker blijft',
    remarks: ['Opmerking:', 'Waarschuwing:', 'Tip:'],
  },
  {
    language: 'fr',
    title: 'Comment associer une lampe sur iPhone ?',
    goal: 'associer une lampe',
    headings: {
      overview: 'Présentation',
      background: 'Contexte',
      requirements: 'Avant de commencer',
      procedure: 'Marche à suivre',
      troubleshooting: 'Problèmes courants',
      references: 'Articles associés',
      notes: 'Remarques',
    },
    sentence: 'La lampe garde sa couleur lorsqu’elle est éteinte.',
    need: 'une lampe de deuxième génération',
    labels: ['Étape 1 :', 'Étape 2 :', 'Étape 3 :'],
    steps: [
      'Placez la lampe près du téléphone (Figure 1).',
      'Appuyez sur l’icône Associer.',
      'Si la lampe reste éteinte, revenez à l’étape 1.',
    ],
    caption: 'Figure 1 : la lampe près du téléphone',
    control: 'Associer',
    condition: 'Si la lampe reste éteinte',
    remarks: ['Remarque :', 'Attention :', 'Conseil :'],
  },
  {
    language: 'es',
    title: '¿Cómo puedo vincular una lámpara en iPhone?',
    goal: 'vincular una lámpara',
    headings: {
      overview: 'Información general',
      background: 'Antecedentes',
      requirements: 'Antes de empezar',
      procedure: 'Procedimiento',
      troubleshooting: 'Problemas frecuentes',
      references: 'Artículos relacionados',
      notes: 'Notas',
    },
    sentence: 'La lámpara conserva su color cuando se apaga.',
    need: 'una lámpara de segunda generación',
    labels: ['Paso 1:', 'Paso 2:', 'Paso 3:'],
    steps: [
      'Acerque la lámpara al teléfono (Figura 1).',
      'Pulse el botón Vincular.',
      'Si la lámpara no se enciende, vuelva al paso 1.',
    ],
    caption: 'Imagen 1',
    control: 'Vincular',
    condition: 'Si la lámpara no se enciende',
    remarks: ['Nota:', 'Advertencia:', 'Sugerencia:'],
  },
  {
    language: 'it',
    title: 'Come associare una lampada su iPhone',
    goal: 'associare una lampada',
    headings: {
      overview: 'Panoramica',
      background: 'Contesto',
      requirements: 'Prima di iniziare',
      procedure: 'Procedura',
      troubleshooting: 'Problemi comuni',
      references: 'Articoli correlati',
      notes: 'Note importanti',
    },
    sentence: 'La lampada conserva il suo colore quando viene spenta.',
    need: 'una lampada di seconda generazione',
    labels: ['Passaggio 1:', 'Passaggio 2:', 'Passaggio 3:'],
    steps: [
      'Avvicina la lampada al telefono (Figura 1).',
      'Fai clic sull’icona Associa.',
      'Se la lampada resta spenta, torna al passaggio 1.',
    ],
    caption: 'Immagine 1',
    control: 'Associa',
    condition: 'Se la lampada resta spenta',
    remarks: ['Nota:', 'Avvertenza:', 'Suggerimento:'],
  },
  {
    language: 'pt',
    title: 'Como emparelhar uma lâmpada no iPhone',
    goal: 'emparelhar uma lâmpada',
    headings: {
      overview: 'Visão geral',
      background: 'Contexto',
      requirements: 'Antes de começar',
      procedure: 'Procedimento',
      troubleshooting: 'Problemas comuns',
      references: 'Artigos relacionados',
      notes: 'Observações',
    },
    sentence: 'A lâmpada mantém a sua cor quando é desligada.',
    need: 'uma lâmpada de segunda geração',
    labels: ['Etapa 1:', 'Etapa 2:', 'Etapa 3:'],
    steps: [
      'Aproxime a lâmpada do telefone (Figura 1).',
      'Toque no botão Emparelhar.',
      'Se a lâmpada continuar apagada, volte para a etapa 1.',
    ],
    caption: 'Figura 1: A lâmpada e o telefone',
    control: 'Emparelhar',
    condition: 'Se a lâmpada continuar apagada',
    remarks: ['Observação:', 'Aviso:', 'Dica:'],
  },
  {
    language: 'ru',
    title: 'Как подключить лампу на iPhone',
    goal: 'подключить лампу',
    headings: {
      overview: 'Общие сведения',
      background: 'Дополнительные сведения',
      requirements: 'Что вам понадобится',
      procedure: 'Порядок действий',
      troubleshooting: 'Частые проблемы',
      references: 'См. также',
      notes: 'Примечания',
    },
    sentence: 'Лампа сохраняет свой цвет, когда её выключают.',
    need: 'лампа второго поколения',
    labels: ['Шаг 1.', 'Шаг 2.', 'Шаг 3.'],
    steps: [
      'Поднесите лампу к телефону (рис. 1).',
      'Нажмите кнопку Подключить.',
      'Если лампа не загорается, вернитесь к шагу 1.',
    ],
    caption: 'Рисунок 1. Лампа рядом с телефоном',
    control: 'Подключить',
    condition: 'Если лампа не загорается',
    remarks: ['Примечание.', 'Внимание!', 'Совет:'],
  },
];
