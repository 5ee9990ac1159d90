import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** What is said where words are tagged, noted on and put beside the article. */
export const codingWords = catalogue({
  noTag: { en: 'No tag', de: 'Ohne Code' },
  tag: (name: string) => ({ en: `Tag ${name}`, de: `Code ${name}` }),
  tags: { en: 'Tags', de: 'Codes' },
  newTag: { en: 'New tag…', de: 'Neuer Code…' },
  noTagsYet: {
    en: 'No tags yet. Select words and press {tag} to make the first one.',
    de: 'Noch keine Codes. Wörter auswählen und mit {tag} den ersten machen.',
  },
  tagThis: { en: 'Tag the selection or passage', de: 'Auswahl oder Stelle codieren' },
  showInCodebook: { en: 'Show in the codebook', de: 'Im Codebuch zeigen' },
  tagsOfPassage: { en: 'Tags of this passage', de: 'Codes dieser Stelle' },
  removeFromPassage: { en: 'Remove from this passage', de: 'Von dieser Stelle entfernen' },
  removeTag: (name: string) => ({ en: `Remove tag ${name}`, de: `Code ${name} entfernen` }),
  addTag: { en: 'Add tag…', de: 'Code hinzufügen…' },

  nothingSelected: {
    en: 'Select words or a passage first. Nothing was changed.',
    de: 'Wählen Sie zuerst Wörter oder eine Stelle aus. Es wurde nichts geändert.',
  },
  earlierText: {
    en: 'This is an earlier text of the source. Nothing was marked. Mark the words in the present text.',
    de: 'Dies ist ein früherer Text der Quelle. Es wurde nichts markiert. Markieren Sie die Wörter im jetzigen Text.',
  },
  noTagUsed: {
    en: 'No tag was used in this window yet. Nothing was changed. Choose one first.',
    de: 'In diesem Fenster wurde noch kein Code verwendet. Es wurde nichts geändert. Wählen Sie zuerst einen.',
  },
  /** The step as the Edit menu and the history name it. */
  tagStep: (name: string) => ({ en: `Tag “${name}”`, de: `Codieren mit „${name}“` }),
  tagged: (quote: string, tag: string) => ({
    en: `Tagged “${quote}” with ${tag}.`,
    de: `„${quote}“ ist mit ${tag} codiert.`,
  }),
  giveTag: (name: string) => ({ en: `Tag ${name}`, de: `Mit ${name} codieren` }),
  tagsOfSet: (name: string) => ({ en: `Tags of “${name}”…`, de: `Codes aus „${name}“…` }),
  noneUntaggedAfter: {
    en: 'No untagged paragraph after this one.',
    de: 'Nach diesem kommt kein Absatz ohne Code.',
  },
  noneUntaggedBefore: {
    en: 'No untagged paragraph before this one.',
    de: 'Vor diesem steht kein Absatz ohne Code.',
  },

  quickNote: { en: 'Quick note', de: 'Notiz an Ort und Stelle' },
  noteOnWords: { en: 'Note on these words', de: 'Notiz zu diesen Wörtern' },
  howToNote: {
    en: 'Enter keeps it, Shift+Enter begins a line, Escape gives it up.',
    de: 'Eingabe behält sie, Umschalt+Eingabe beginnt eine Zeile, Esc verwirft sie.',
  },
  /** The step as the Edit menu and the history name it. */
  noteStep: { en: 'Note on a passage', de: 'Notiz zu einer Stelle' },
  noteEmpty: { en: 'The note is empty now.', de: 'Die Notiz ist jetzt leer.' },
  noted: (quote: string) => ({ en: `Noted on “${quote}”.`, de: `Notiz zu „${quote}“ behalten.` }),

  partOfArticle: { en: 'Part of the article', de: 'Teil des Artikels' },
  beside: { en: 'Beside the article', de: 'Neben dem Artikel' },
  selectParagraph: {
    en: 'Select words of a paragraph first. Nothing was changed.',
    de: 'Wählen Sie zuerst Wörter eines Absatzes aus. Es wurde nichts geändert.',
  },
  standBeside: (count: number) => ({
    en: `${counted(count, 'paragraph stands', 'paragraphs stand')} beside the article now.`,
    de: `${counted(count, 'Absatz steht', 'Absätze stehen')} jetzt neben dem Artikel.`,
  }),
  standIn: (count: number) => ({
    en: `${counted(count, 'paragraph stands', 'paragraphs stand')} in the article now.`,
    de: `${counted(count, 'Absatz steht', 'Absätze stehen')} jetzt im Artikel.`,
  }),
})

/** What can be done with selected words, in short. */
export const ACTION_NAMES = catalogue({
  'passage.tag': { en: 'Tag', de: 'Codieren' },
  'passage.newTag': { en: 'New tag', de: 'Neuer Code' },
  'passage.quickNote': { en: 'Note', de: 'Notiz' },
  'passage.evidence': { en: 'Evidence', de: 'Beleg' },
  'tray.put': { en: 'Tray', de: 'Ablage' },
  'passage.copyCitation': { en: 'Copy citation', de: 'Zitat kopieren' },
})
