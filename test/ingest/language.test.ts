// Which language an article is in: by its script, its little words or its n-grams, by those beside
// it, or as its source declares.
import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../ingest/language/detect.ts';
import { defaultLexicons } from '../../ingest/lexicon/defaults.ts';
import { read } from '../../ingest/read.ts';
import { textSource } from './sources.ts';

const TEXTS: readonly (readonly [language: string, text: string])[] = [
  ['en', 'Hold the button for ten seconds and wait until the light of the kettle turns green.'],
  ['en', 'Open the Sorrel app on your phone and sign in.'],
  ['de', 'Halten Sie die Taste zehn Sekunden lang gedrückt, bis die Anzeige grün leuchtet.'],
  ['de', 'Ich kann mich nicht anmelden. Was kann ich tun?'],
  ['fr', 'Appuyez sur le bouton pendant dix secondes, puis attendez que le voyant devienne vert.'],
  ['fr', "Je n'arrive pas à me connecter. Que faire ?"],
  ['es', 'Mantenga pulsado el botón durante diez segundos hasta que la luz se ponga verde.'],
  ['es', 'No puedo iniciar sesión. ¿Qué debo hacer?'],
  ['it', 'Tieni premuto il pulsante per dieci secondi, poi attendi che la spia diventi verde.'],
  ['it', 'Non riesco ad accedere. Che cosa posso fare?'],
  ['pt', 'Mantenha o botão pressionado por dez segundos e aguarde até que a luz fique verde.'],
  ['pt', 'Não consigo iniciar sessão. O que devo fazer?'],
  ['nl', 'Houd de knop tien seconden ingedrukt en wacht tot het lampje van de ketel groen wordt.'],
  ['nl', 'Ik kan niet inloggen. Wat moet ik doen?'],
  ['ru', 'Удерживайте кнопку десять секунд и дождитесь, пока индикатор станет зелёным.'],
  ['ru', 'Не удаётся войти в систему. Что делать?'],
  ['ja', 'ボタンを 10 秒間押し、ランプが緑色になるまで待ちます。'],
  ['ja', 'iPhone で Sorrel Cloud を開く'],
  ['zh-Hans', '按住按钮十秒钟，然后等待指示灯变绿。'],
  ['zh-Hans', '在 iPhone 上打开 Sorrel Cloud 应用并登录。'],
  ['zh-Hant', '按住按鈕十秒鐘，然後等待指示燈變綠。'],
  ['zh-Hant', '在 iPhone 上開啟 Sorrel Cloud 應用程式並登入。'],
  [
    'sv',
    'Håll knappen intryckt i tio sekunder och vänta tills lampan på vattenkokaren lyser grönt.',
  ],
  [
    'pl',
    'Przytrzymaj przycisk przez dziesięć sekund i poczekaj, aż lampka zaświeci się na zielono.',
  ],
  ['uk', 'Утримуйте кнопку десять секунд, потім зачекайте, поки індикатор стане зеленим.'],
  ['ko', '버튼을 10초 동안 누른 다음 표시등이 녹색이 될 때까지 기다리세요.'],
];

describe('the language of a text', () => {
  it.each(TEXTS)('%s: %s', (language, text) => {
    expect(guessLanguage(text, defaultLexicons.union).language).toBe(language);
  });

  it('is unknown where there are no letters, and nothing that few letters could prove', () => {
    expect(guessLanguage('1. 2) 3', defaultLexicons.union).language).toBeNull();
    expect(guessLanguage('Pair the lock', defaultLexicons.union).sure).toBe(false);
    expect(guessLanguage('方法', defaultLexicons.union)).toMatchObject({ language: null });
  });
});

describe('the language of an article', () => {
  const languagesOf = (text: string) =>
    read(textSource(text)).articles.map(({ language }) => language);

  it('is that of those beside it where it is too short', () => {
    const german =
      'So setzen Sie den Kessel zurück\n\nÜberblick\nHier steht, was Sie mit dem Kessel tun.\n';
    const short = 'Kessel koppeln mit Sorrel\n\nVoraussetzungen:\n• Sorrel\n';
    expect(languagesOf(`${german}\n1. Warten Sie.\n2. Gehen Sie.\n\n\n\n${short}`)).toEqual([
      'de',
      'de',
    ]);
  });

  it('is English where nothing tells, and unknown where there is nothing to tell', () => {
    expect(languagesOf('Wi-Fi')).toEqual(['en']);
    expect(languagesOf('2019')).toEqual(['und']);
  });

  it('is what the source declares', () => {
    const text = '---\nlanguage: pt_BR\n---\n\n# Wi-Fi\n\n1. OK\n2. OK\n';
    const source = { ...textSource(text, 'a.md'), format: 'markdown' as const };
    expect(read(source).articles.map(({ language }) => language)).toEqual(['pt-BR']);
  });
});
