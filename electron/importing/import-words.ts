import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'

/** Why an article is not imported or its text not changed, and what is noted of one that is. */
export const importWords = catalogue({
  nothingImported: (why: string) => ({ en: `Nothing was imported. ${why}`, de: `Es wurde nichts importiert. ${why}` }),
  nothingChanged: (why: string) => ({ en: `Nothing was changed. ${why}`, de: `Es wurde nichts geändert. ${why}` }),
  unreadable: (name: string) => ({
    en: `“${name}” could not be read. Nothing was imported. Check that it still exists and may be read.`,
    de: `„${name}“ konnte nicht gelesen werden. Es wurde nichts importiert. Prüfen Sie, ob es die Datei noch gibt und ob sie gelesen werden darf.`,
  }),
  notFile: (name: string) => ({
    en: `“${name}” is not a file. Nothing was imported. Choose the article itself.`,
    de: `„${name}“ ist keine Datei. Es wurde nichts importiert. Wählen Sie den Artikel selbst.`,
  }),
  unanswered: (name: string) => ({
    en: `“${name}” could not be read: the drive it lies on does not answer. Nothing was imported. Connect the drive again, or copy the file to this computer, and import it then.`,
    de: `„${name}“ konnte nicht gelesen werden: Das Laufwerk, auf dem die Datei liegt, antwortet nicht. Es wurde nichts importiert. Verbinden Sie das Laufwerk wieder, oder kopieren Sie die Datei auf diesen Computer, und importieren Sie sie dann.`,
  }),
  forgotten: {
    en: 'Assay no longer knows where this file lies. Nothing was imported. Choose it again.',
    de: 'Assay weiß nicht mehr, wo diese Datei liegt. Es wurde nichts importiert. Wählen Sie sie noch einmal.',
  },
  reprintGone: {
    en: 'The source that this would be a reprint of is no longer in the project. Nothing was imported. Import the file again.',
    de: 'Die Quelle, deren Nachdruck dies wäre, ist nicht mehr im Projekt. Es wurde nichts importiert. Importieren Sie die Datei noch einmal.',
  },
  presentText: (title: string) => ({
    en: `This file is the present text of “${title}”, byte for byte. Nothing was imported.`,
    de: `Diese Datei ist Byte für Byte der jetzige Text von „${title}“. Es wurde nichts importiert.`,
  }),
  alreadyHere: (title: string) => ({
    en: `This file is already in the project as “${title}”. Nothing was imported.`,
    de: `Diese Datei ist schon als „${title}“ im Projekt. Es wurde nichts importiert.`,
  }),
  sourceGone: { en: 'This source is no longer in the project.', de: 'Diese Quelle ist nicht mehr im Projekt.' },
  sourceGoneNotChanged: {
    en: 'This source is no longer in the project. Nothing was changed.',
    de: 'Diese Quelle ist nicht mehr im Projekt. Es wurde nichts geändert.',
  },
  noPages: {
    en: 'This source has no pages that could be shown.',
    de: 'Diese Quelle hat keine Seiten, die gezeigt werden könnten.',
  },
  markedAlready: {
    en: 'These paragraphs are marked so already. Nothing was changed.',
    de: 'Diese Absätze sind schon so gekennzeichnet. Es wurde nichts geändert.',
  },
  noArticleLeft: {
    en: 'Nothing of the article would be left. Nothing was changed.',
    de: 'Vom Artikel bliebe nichts übrig. Es wurde nichts geändert.',
  },
  noText: {
    en: 'There is no text in this file. Nothing was imported.',
    de: 'In dieser Datei ist kein Text. Es wurde nichts importiert.',
  },
  empty: { en: 'This file is empty. Nothing was imported.', de: 'Diese Datei ist leer. Es wurde nichts importiert.' },
  tooLarge: (most: number) => ({
    en: `This file is larger than ${most} MB, the most Assay imports. Nothing was imported. Split it, or import the part you need.`,
    de: `Diese Datei ist größer als ${most} MB; mehr importiert Assay nicht. Es wurde nichts importiert. Teilen Sie sie, oder importieren Sie den Teil, den Sie brauchen.`,
  }),
  tooLong: (why: string) => ({
    en: `${why} Nothing was imported. Split it, or import the part you need.`,
    de: `${why} Es wurde nichts importiert. Teilen Sie ihn, oder importieren Sie den Teil, den Sie brauchen.`,
  }),
  takeInLess: (why: string) => ({
    en: `${why} Nothing was changed. Take in less of it.`,
    de: `${why} Es wurde nichts geändert. Nehmen Sie weniger davon auf.`,
  }),
  changedMeanwhile: {
    en: 'The text was changed meanwhile. Nothing was taken in. Look at what was left out of it again, and choose anew.',
    de: 'Der Text wurde inzwischen geändert. Es wurde nichts aufgenommen. Sehen Sie noch einmal an, was ausgelassen wurde, und wählen Sie neu.',
  },
  sameWords: {
    en: 'The same words stand where they stood.',
    de: 'Dieselben Worte stehen, wo sie standen.',
  },
  parted: {
    en: 'A paragraph that was left out stands between the words now.',
    de: 'Zwischen den Worten steht nun ein Absatz, der ausgelassen war.',
  },
  takenIn: (count: number) => ({
    en: `${counted(count, 'paragraph', 'paragraphs')} that the import had left out ${formOf(count, { one: 'was', other: 'were' })} taken in by hand.`,
    de: `${counted(count, 'Absatz, den', 'Absätze, die')} der Import ausgelassen hatte, ${formOf(count, { one: 'wurde', other: 'wurden' })} von Hand aufgenommen.`,
  }),
  otherKind: (ending: string, kind: string) => ({
    en: `The name of the file ends in .${ending}, but it is of another kind (${kind}) and was read as that.`,
    de: `Der Name der Datei endet auf .${ending}, aber sie ist von anderer Art (${kind}) und wurde so gelesen.`,
  }),
  foreign: (what: string, advice: string) => ({
    en: `This is ${what}, which Assay does not import. Nothing was imported. ${advice}`,
    de: `Dies ist ${what}; so etwas importiert Assay nicht. Es wurde nichts importiert. ${advice}`,
  }),
  password: {
    en: 'This document is protected by a password. Nothing was imported. Open it with the password, save it without one and import that.',
    de: 'Dieses Dokument ist durch ein Kennwort geschützt. Es wurde nichts importiert. Öffnen Sie es mit dem Kennwort, speichern Sie es ohne, und importieren Sie das.',
  },
})

/** What a folder has that is not imported, and that it has no article. */
export const folderNotes = catalogue({
  ofPages: (count: number) => ({
    en: `${counted(count, 'file', 'files')} that ${formOf(count, { one: 'belongs', other: 'belong' })} to saved pages`,
    de: `${counted(count, 'Datei, die zu gespeicherten Seiten gehört', 'Dateien, die zu gespeicherten Seiten gehören')}`,
  }),
  ofProjects: (count: number) => ({
    en: `${counted(count, 'file', 'files')} of Assay projects`,
    de: `${counted(count, 'Datei', 'Dateien')} von Assay-Projekten`,
  }),
  hidden: (count: number) => ({
    en: counted(count, 'hidden file', 'hidden files'),
    de: counted(count, 'versteckte Datei', 'versteckte Dateien'),
  }),
  ofOtherKinds: (count: number, kinds: string) => ({
    en: `${counted(count, 'file', 'files')} of kinds that Assay does not read: ${kinds}`,
    de: `${counted(count, 'Datei', 'Dateien')} von Arten, die Assay nicht liest: ${kinds}`,
  }),
  others: { en: 'others', de: 'andere' },
  noEnding: { en: 'no ending', de: 'keine Endung' },
  left: (folder: string, what: string) => ({ en: `In “${folder}”: ${what}.`, de: `In „${folder}“: ${what}.` }),
  noArticle: (folder: string) => ({
    en: `In “${folder}” is no article that Assay reads.`,
    de: `In „${folder}“ ist kein Artikel, den Assay liest.`,
  }),
})
