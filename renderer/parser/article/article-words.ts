import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** What is noted of a page as its article is told apart from the rest. */
export const articleWords = catalogue({
  wholePage: {
    en: 'No article could be told apart; the text of the whole page was imported.',
    de: 'Kein Artikel ließ sich abgrenzen; der Text der ganzen Seite wurde importiert.',
  },
  mostLeftOut: (held: number, all: number) => ({
    en: `Most of this page was left out: only ${held} of the page’s ${all} long paragraphs were taken for the article. Compare with the page.`,
    de: `Das meiste dieser Seite wurde ausgelassen: Nur ${held} der ${all} langen Absätze der Seite galten als Artikel. Vergleichen Sie mit der Seite.`,
  }),
  wholePart: (held: number, all: number) => ({
    en: `Only ${held} of the page’s ${all} long paragraphs were taken for the article, so the whole part of the page that holds them was imported. Some of it may not belong to the article.`,
    de: `Nur ${held} der ${all} langen Absätze der Seite galten als Artikel, daher wurde der ganze Teil der Seite importiert, der sie enthält. Manches davon gehört vielleicht nicht zum Artikel.`,
  }),
  rescued: (from: string) => ({
    en: `This page shows its article only by script; the words were read from ${from}. Compare with the page.`,
    de: `Diese Seite zeigt ihren Artikel nur per Skript; die Worte wurden hieraus gelesen: ${from}. Vergleichen Sie mit der Seite.`,
  }),
  withoutScripts: { en: 'what it shows without scripts', de: 'was sie ohne Skripte zeigt' },
  hiddenPart: { en: 'a part that it hides', de: 'ein Teil, den sie verbirgt' },
  templates: { en: 'its templates', de: 'ihre Vorlagen' },
  linkedData: { en: 'its linked data (JSON-LD)', de: 'ihre verknüpften Daten (JSON-LD)' },
  short: (words: number) => ({
    en: `The article found in this page is very short: ${counted(words, 'word', 'words')}. Compare with the page.`,
    de: `Der auf dieser Seite gefundene Artikel ist sehr kurz: ${counted(words, 'Wort', 'Wörter')}. Vergleichen Sie mit der Seite.`,
  }),
  beside: (count: number) => ({
    en: `${counted(count, 'paragraph', 'paragraphs')} beside the article, such as links to others, kept and folded in the reader.`,
    de: `${counted(count, 'Absatz', 'Absätze')} neben dem Artikel, etwa Links zu anderen, behalten und beim Lesen eingeklappt.`,
  }),
  headline: { en: 'the page’s headline', de: 'die Schlagzeile der Seite' },
})

/** What of an article is left out, or kept. */
export const leftOutWords = catalogue({
  struck: (count: number) => ({
    en: `Deleted words of the article are left out (${counted(count, 'place', 'places')}).`,
    de: `Gelöschte Worte des Artikels sind ausgelassen (an ${counted(count, 'Ort', 'Orten')}).`,
  }),
  'kept-struck': (count: number) => ({
    en: `Words the page strikes through are kept (${counted(count, 'place', 'places')}).`,
    de: `Worte, die die Seite durchstreicht, sind behalten (an ${counted(count, 'Ort', 'Orten')}).`,
  }),
  hidden: (count: number) => ({
    en: `Hidden parts of the article are left out (${count}), such as closed tabs and panels.`,
    de: `Verborgene Teile des Artikels sind ausgelassen (${count}), etwa geschlossene Reiter und Felder.`,
  }),
  embed: (count: number) => ({
    en: `Embedded frames, videos and posts are not imported (${count} in this article).`,
    de: `Eingebettete Rahmen, Videos und Beiträge werden nicht importiert (${count} in diesem Artikel).`,
  }),
})

/** What of a page is never imported, and why one is not read. */
export const pageWords = catalogue({
  pictures: (count: number) => ({
    en: `Pictures are not imported (${count} in this article).`,
    de: `Bilder werden nicht importiert (${count} in diesem Artikel).`,
  }),
  tooDeep: {
    en: 'This page is too deeply nested to be read safely. Copy its text and import that instead.',
    de: 'Diese Seite ist zu tief verschachtelt, um sicher gelesen zu werden. Kopieren Sie stattdessen den Text, und importieren Sie den.',
  },
  textTooDeep: {
    en: 'This text is too deeply nested to be read safely. Import it as plain text instead.',
    de: 'Dieser Text ist zu tief verschachtelt, um sicher gelesen zu werden. Importieren Sie ihn stattdessen als reinen Text.',
  },
})
