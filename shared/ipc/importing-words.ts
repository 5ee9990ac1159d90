import { catalogue } from '../language/catalogue'

/** What a file of an import is like that has the words of a source, and what may be done with it. */
export const importingWords = catalogue({
  hasVeryWords: (title: string) => ({
    en: `Has the very words of “${title}”`,
    de: `Hat genau die Worte von „${title}“`,
  }),
  hasWordsInCommon: (title: string, percent: number) => ({
    en: `Has ${percent} % of its words in common with “${title}”`,
    de: `Hat ${percent} % der Worte mit „${title}“ gemeinsam`,
  }),
  reprint: { en: 'Import as a reprint', de: 'Als Nachdruck importieren' },
  reprintMeans: { en: 'Both cards get the same origin.', de: 'Beide Karten bekommen dieselbe Herkunft.' },
  version: { en: 'Import as its new version', de: 'Als neue Fassung importieren' },
  versionMeans: {
    en: 'Its passages are looked for in the new text.',
    de: 'Die Stellen werden im neuen Text gesucht.',
  },
  own: { en: 'Import as a source of its own', de: 'Als eigene Quelle importieren' },
  ownMeans: { en: 'The two are not connected.', de: 'Die beiden sind nicht verbunden.' },
})
