import { catalogue } from '@shared/language/catalogue'
import { formatCount } from '@shared/language/counts'

/** What is said of pictures: their table, the ways they leave, and the memo they are put into. */
export const pictureWords = catalogue({
  workingOut: { en: 'Working it out…', de: 'Wird berechnet…' },
  whatToDo: (title: string) => ({ en: `${title}: what to do`, de: `${title}: was sich tun lässt` }),
  table: { en: 'Table', de: 'Tabelle' },
  tableOf: (title: string) => ({ en: `${title}: table`, de: `${title}: Tabelle` }),
  copyOrSave: { en: 'Copy or save…', de: 'Kopieren oder speichern…' },
  copyOrSaveOne: (title: string) => ({
    en: `Copy or save “${title}”`,
    de: `„${title}“ kopieren oder speichern`,
  }),
  copyAs: (format: 'PNG' | 'SVG') => ({ en: `Copy as ${format}`, de: `Als ${format} kopieren` }),
  saveAs: (format: 'PNG' | 'SVG') => ({ en: `Save as ${format}…`, de: `Als ${format} speichern…` }),
  copyTable: { en: 'Copy table', de: 'Tabelle kopieren' },
  copiedPicture: (title: string) => ({
    en: `Copied “${title}” as a picture.`,
    de: `„${title}“ als Bild kopiert.`,
  }),
  copiedDrawing: (title: string) => ({
    en: `Copied “${title}” as a drawing.`,
    de: `„${title}“ als Zeichnung kopiert.`,
  }),

  add: { en: 'Add to memo…', de: 'In ein Memo…' },
  addTitle: { en: 'Add picture to a memo', de: 'Bild in ein Memo aufnehmen' },
  addStep: { en: 'Add picture to memo', de: 'Bild in Memo aufnehmen' },
  titleOfMemo: { en: 'Title of a memo', de: 'Titel eines Memos' },
  memos: { en: 'Memos', de: 'Memos' },
  everyMemoHasIt: {
    en: 'Every memo has this picture already.',
    de: 'Jedes Memo hat dieses Bild schon.',
  },
  everyMemoIsFull: (most: number) => ({
    en: `Every memo has this picture already, or ${most} others, which is the most.`,
    de: `Jedes Memo hat dieses Bild schon oder ${formatCount(most)} andere, mehr sind nicht möglich.`,
  }),
  prints: (memo: string) => ({ en: `“${memo}” prints the picture.`, de: `„${memo}“ druckt das Bild.` }),
  showMemo: { en: 'Show memo', de: 'Memo zeigen' },
  noMemo: {
    en: 'There is no memo yet. Make one under Memo ({keys}).',
    de: 'Es gibt noch kein Memo. Legen Sie eines unter „Memo“ an ({keys}).',
  },
  noOtherMemo: { en: 'No other memo has this title.', de: 'Kein anderes Memo hat diesen Titel.' },
})
