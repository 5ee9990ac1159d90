import { catalogue } from '../../language/catalogue'
import { counted, formatCount } from '../../language/counts'

/** What is told of annotations of other programs that come, and why some do not. */
export const annotationWords = catalogue({
  what: { en: 'annotations', de: 'Anmerkungen' },
  again: { en: 'Export the annotations again there.', de: 'Exportieren Sie die Anmerkungen dort noch einmal.' },
  less: { en: 'Export them there in parts.', de: 'Exportieren Sie sie dort in Teilen.' },
  noWords: {
    en: 'They do not say which words they stand at.',
    de: 'Sie sagen nicht, an welchen Worten sie stehen.',
  },
  manyWords: {
    en: 'They stand at more words than a passage can have.',
    de: 'Sie stehen an mehr Worten, als eine Stelle haben kann.',
  },
  manyTags: (most: number) => ({
    en: `A passage has at most ${most}.`,
    de: `Eine Stelle hat höchstens ${most}.`,
  }),
  tagDropped: (name: string, why: string) => ({ en: `“${name}”: ${why}`, de: `„${name}“: ${why}` }),
  here: {
    en: 'The project has them already; what it has stays as it is.',
    de: 'Das Projekt hat sie schon; was es hat, bleibt, wie es ist.',
  },
  twice: {
    en: 'The file has them several times: the same words, tags, note and person. They come once.',
    de: 'Die Datei hat sie mehrmals: dieselben Worte, Codes, Notiz und Person. Sie kommen einmal.',
  },
  whoMade: {
    en: 'Who made the annotations, as the file names them. One who is an analyst here already can be merged with them (“Who is working here?”).',
    de: 'Wer die Anmerkungen gemacht hat, wie die Datei es nennt. Wer hier schon Analyst ist, lässt sich damit zusammenführen („Wer arbeitet hier?“).',
  },
  leftOut: (what: string, count: number, why: string) => ({
    en: `Left out (${what}): ${formatCount(count)}. ${why}`,
    de: `Ausgelassen (${what}): ${formatCount(count)}. ${why}`,
  }),
  none: (leftOut: readonly string[]) => ({
    en: ['The file has no annotations of words in a text.', ...leftOut, 'Nothing was imported.'].join(' '),
    de: ['Die Datei hat keine Anmerkungen zu Worten eines Textes.', ...leftOut, 'Es wurde nichts importiert.'].join(
      ' ',
    ),
  }),
  emptyList: {
    en: 'The list of annotations in this file is empty. Nothing was imported. Look there which ones the export takes.',
    de: 'Die Liste der Anmerkungen in dieser Datei ist leer. Es wurde nichts importiert. Sehen Sie dort nach, welche der Export nimmt.',
  },
  tooMany: (count: number, most: number) => ({
    en: `The file has ${formatCount(count)} entries, and ${formatCount(most)} are the most that are read. Nothing was imported. Export them there in parts.`,
    de: `Die Datei hat ${formatCount(count)} Einträge; mehr als ${formatCount(most)} werden nicht gelesen. Es wurde nichts importiert. Exportieren Sie sie dort in Teilen.`,
  }),
  pagesElsewhere: {
    en: 'This file names a collection of annotations and has none of them: they are in the files of its pages. Nothing was imported. Import those.',
    de: 'Diese Datei nennt eine Sammlung von Anmerkungen und hat selbst keine: Sie sind in den Dateien ihrer Seiten. Es wurde nichts importiert. Importieren Sie jene.',
  },
  morePages: {
    en: 'The file is one page of a collection; other pages are in other files and have to be imported, too.',
    de: 'Die Datei ist eine Seite einer Sammlung; andere Seiten sind in anderen Dateien und müssen auch importiert werden.',
  },
  ofGroup: (count: number, group: string) => ({
    en: `${count} of them are of the group “${group}”. Assay has no groups: everybody who has the project sees them.`,
    de: `${count} davon sind aus der Gruppe „${group}“. Assay hat keine Gruppen: Alle, die das Projekt haben, sehen sie.`,
  }),
  noParent: { en: 'What they answer is not in the file.', de: 'Worauf sie antworten, ist nicht in der Datei.' },
  noTarget: { en: 'They have no target.', de: 'Sie haben kein Ziel.' },
  otherParagraphs: { en: 'They are none of its annotations.', de: 'Sie gehören nicht zu ihren Anmerkungen.' },
  ofPicture: { en: 'They mark a part of a picture.', de: 'Sie markieren einen Teil eines Bildes.' },
  ofPage: {
    en: 'They are notes on a page and stand at no words.',
    de: 'Sie sind Notizen auf einer Seite und stehen an keinen Worten.',
  },
  ofWholePage: { en: 'They are about a whole page.', de: 'Sie gelten einer ganzen Seite.' },
  ofRecording: {
    en: 'They mark a part of a picture or a recording.',
    de: 'Sie markieren einen Teil eines Bildes oder einer Aufnahme.',
  },
  byMarkup: {
    en: 'They say where they stand by the markup of a page, which Assay does not keep, and not by words.',
    de: 'Sie sagen durch die Auszeichnung einer Seite, wo sie stehen, die Assay nicht behält, und nicht durch Worte.',
  },
})

/** The formats of annotations, as they are offered for export, and what they lose. */
export const annotationFormats = catalogue({
  web: { en: 'Web Annotation (W3C)', de: 'Web Annotation (W3C)' },
  webUse: {
    en: 'For archives, Recogito and whatever else reads the standard: every passage with its words, tags and notes. Assay reads it back.',
    de: 'Für Archive, Recogito und alles, was den Standard liest: jede Stelle mit ihren Worten, Codes und Notizen. Assay liest es zurück.',
  },
  collection: { en: 'A collection, as the standard has it', de: 'Eine Sammlung, wie im Standard' },
  list: { en: 'A list, as Recogito reads it', de: 'Eine Liste, wie Recogito sie liest' },
  hypothesisUse: {
    en: 'For Hypothesis: its sidebar imports the file on the page that the source was taken from.',
    de: 'Für Hypothesis: Die Seitenleiste importiert die Datei auf der Seite, von der die Quelle stammt.',
  },
  sidebar: { en: 'As the sidebar imports it', de: 'Wie die Seitenleiste sie importiert' },
  api: { en: 'As the search API answers', de: 'Wie die Such-API antwortet' },
  noAddress: (count: number) => ({
    en: `${counted(count, 'source has', 'sources have')} no address: Hypothesis cannot show their passages anywhere.`,
    de: `${counted(count, 'Quelle hat', 'Quellen haben')} keine Adresse: Hypothesis kann ihre Stellen nirgends zeigen.`,
  }),
  tagsByName: {
    en: 'Tags go by their names: where they stand in the codebook, their looks and definitions are left out. Export the codebook for those.',
    de: 'Codes gehen mit ihren Namen hinaus: Wo sie im Codebuch stehen, ihr Aussehen und ihre Definitionen fehlen. Exportieren Sie dafür das Codebuch.',
  },
  reAnchoringLost: (count: number) => ({
    en: `${counted(count, 'passage loses', 'passages lose')} what became of the words in a new version.`,
    de: `${counted(count, 'Stelle verliert', 'Stellen verlieren')}, was in einer neuen Fassung aus ihren Worten wurde.`,
  }),
  restLost: {
    en: 'Risks, scores, sessions and memos are left out.',
    de: 'Risiken, Bewertungen, Sitzungen und Memos fehlen.',
  },
})
