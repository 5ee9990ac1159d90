import { catalogue } from '../language/catalogue'
import { counted } from '../language/counts'

/** What steps on sources and their passages are called, and why one is refused. */
export const passageWords = catalogue({
  notTagged: (tag: string) => ({
    en: `The passage no longer has the tag “${tag}”. Nothing was changed.`,
    de: `Die Stelle hat den Code „${tag}“ nicht mehr. Es wurde nichts geändert.`,
  }),
  notFromSource: {
    en: 'The passage is not from this source. Nothing was tagged.',
    de: 'Die Stelle ist nicht aus dieser Quelle. Es wurde nichts codiert.',
  },
  pastEnd: {
    en: 'The passage reaches past the end of the text. Nothing was tagged.',
    de: 'Die Stelle reicht über das Ende des Textes hinaus. Es wurde nichts codiert.',
  },
  wouldPassEnd: {
    en: 'The passage would reach past the end of the text. Nothing was changed.',
    de: 'Die Stelle würde über das Ende des Textes hinausreichen. Es wurde nichts geändert.',
  },
  tag: (name: string) => ({ en: `Tag “${name}”`, de: `Mit „${name}“ codieren` }),
  mark: { en: 'Mark passage', de: 'Stelle markieren' },
  importPassage: { en: 'Import passage', de: 'Stelle importieren' },
  editNote: { en: 'Edit passage note', de: 'Notiz der Stelle bearbeiten' },
  setStatement: { en: 'Set statement type', de: 'Art der Aussage festlegen' },
  grade: { en: 'Grade passage', de: 'Stelle einstufen' },
  resize: { en: 'Resize passage', de: 'Grenzen der Stelle ändern' },
  untag: (name: string) => ({ en: `Remove tag “${name}”`, de: `Code „${name}“ entfernen` }),
  tagAndKeep: (name: string, kept: string) => ({
    en: `Tag “${name}”, and keep “${kept}”`,
    de: `Mit „${name}“ codieren und „${kept}“ behalten`,
  }),
  tagInstead: (name: string, other: string) => ({
    en: `Tag “${name}” instead of “${other}”`,
    de: `Mit „${name}“ statt „${other}“ codieren`,
  }),
  hasTag: {
    en: 'It has this tag already. Nothing was changed.',
    de: 'Sie hat diesen Code schon. Es wurde nichts geändert.',
  },
  confirmTag: (name: string) => ({
    en: `Keep tag “${name}” under its present meaning`,
    de: `Code „${name}“ in seiner jetzigen Bedeutung behalten`,
  }),
  deletePassage: { en: 'Delete passage', de: 'Stelle löschen' },
  accept: { en: 'Accept changed words', de: 'Geänderte Worte annehmen' },
  reviewedAlready: {
    en: 'This passage was reviewed already. Nothing was changed.',
    de: 'Diese Stelle wurde schon geprüft. Es wurde nichts geändert.',
  },
  nothingToAccept: {
    en: 'The words of this passage are not in the present text. Nothing was changed. Select the right words and place it there, or say that it is lost.',
    de: 'Die Worte dieser Stelle sind nicht im jetzigen Text. Es wurde nichts geändert. Wählen Sie die richtigen Worte aus und setzen Sie die Stelle dorthin, oder geben Sie an, dass sie verloren ist.',
  },
  giveUp: { en: 'Call passage lost', de: 'Stelle für verloren erklären' },
  notLost: {
    en: 'The words of this passage are in the present text. Nothing was changed. Delete the passage if it is not wanted.',
    de: 'Die Worte dieser Stelle sind im jetzigen Text. Es wurde nichts geändert. Löschen Sie die Stelle, wenn sie nicht gebraucht wird.',
  },
  foundLost: {
    en: 'An analyst found that the words are no longer in the text.',
    de: 'Ein Analyst hat festgestellt, dass die Worte nicht mehr im Text sind.',
  },
  place: { en: 'Place passage', de: 'Stelle setzen' },
  placedInPresent: {
    en: 'A passage is placed in the present text of its source. Nothing was changed. Select the words there.',
    de: 'Eine Stelle wird in den jetzigen Text ihrer Quelle gesetzt. Es wurde nichts geändert. Wählen Sie die Worte dort aus.',
  },
  wordsChosen: { en: 'An analyst chose the words.', de: 'Ein Analyst hat die Worte gewählt.' },
  notTouched: {
    en: 'No new version has touched this passage. Nothing was changed. Resize it, or delete it and mark others.',
    de: 'Keine neue Fassung hat diese Stelle berührt. Es wurde nichts geändert. Ändern Sie ihre Grenzen, oder löschen Sie sie und markieren Sie andere Worte.',
  },
  importSource: (title: string) => ({ en: `Import “${title}”`, de: `„${title}“ importieren` }),
  mismatchImported: {
    en: 'The source and its text do not belong together. Nothing was imported.',
    de: 'Die Quelle und ihr Text gehören nicht zusammen. Es wurde nichts importiert.',
  },
  editCard: { en: 'Edit source card', de: 'Quellenkarte bearbeiten' },
  readAgain: (title: string) => ({ en: `Read “${title}” again`, de: `„${title}“ neu einlesen` }),
  importVersion: (title: string) => ({
    en: `Import a new version of “${title}”`,
    de: `Neue Fassung von „${title}“ importieren`,
  }),
  takeIn: (paragraphs: number, title: string) => ({
    en: `Take ${counted(paragraphs, 'paragraph', 'paragraphs')} into “${title}”`,
    de: `${counted(paragraphs, 'Absatz', 'Absätze')} in „${title}“ aufnehmen`,
  }),
  onlySameFile: {
    en: 'Only paragraphs of the same file can be taken into its text. Nothing was changed.',
    de: 'Nur Absätze derselben Datei können in ihren Text aufgenommen werden. Es wurde nichts geändert.',
  },
  markBeside: { en: 'Mark as beside the article', de: 'Als neben dem Artikel kennzeichnen' },
  markPart: { en: 'Mark as part of the article', de: 'Als Teil des Artikels kennzeichnen' },
  markedMeanwhile: {
    en: 'The paragraphs of this text were marked otherwise meanwhile. Nothing was changed. Look at them, and mark them again.',
    de: 'Die Absätze dieses Textes wurden inzwischen anders gekennzeichnet. Es wurde nichts geändert. Sehen Sie sie an und kennzeichnen Sie sie noch einmal.',
  },
  deleteSource: (title: string) => ({ en: `Delete source “${title}”`, de: `Quelle „${title}“ löschen` }),
  mismatch: {
    en: 'The source and its text do not belong together. Nothing was changed.',
    de: 'Die Quelle und ihr Text gehören nicht zusammen. Es wurde nichts geändert.',
  },
  readSoAlready: {
    en: 'The text is read this way already. Nothing was changed.',
    de: 'Der Text ist schon so eingelesen. Es wurde nichts geändert.',
  },
  lostHasNoPlace: {
    en: 'A lost passage has no place in the new text. Nothing was changed.',
    de: 'Eine verlorene Stelle hat keinen Ort im neuen Text. Es wurde nichts geändert.',
  },
  passagesMeanwhile: {
    en: 'Passages of this source were changed meanwhile. Nothing was changed. Try again.',
    de: 'Stellen dieser Quelle haben sich inzwischen geändert. Es wurde nichts geändert. Versuchen Sie es noch einmal.',
  },
})
