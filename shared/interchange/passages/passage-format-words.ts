import { catalogue } from '../../language/catalogue'

/** The formats that passages, or the whole text of a source with them, are exported in. */
export const passageFormats = catalogue({
  md: { en: 'Markdown', de: 'Markdown' },
  docx: { en: 'Word document', de: 'Word-Dokument' },
  quotesUse: {
    en: 'The words as quotes with what stands around them, then what is known of each.',
    de: 'Die Worte als Zitate mit dem, was um sie steht, dann, was von jedem bekannt ist.',
  },
  html: { en: 'Highlighted text (web page)', de: 'Markierter Text (Webseite)' },
  htmlUse: {
    en: 'The whole text of the source with its passages marked; beside them their tags, who made them and the notes, at the end a legend. It runs nothing and loads nothing.',
    de: 'Der ganze Text der Quelle mit markierten Stellen; daneben ihre Codes, wer sie gemacht hat und die Notizen, am Ende eine Legende. Die Seite führt nichts aus und lädt nichts.',
  },
  markedDocx: { en: 'Highlighted text (Word document)', de: 'Markierter Text (Word-Dokument)' },
  markedDocxUse: {
    en: 'The whole text of the source with its passages marked; their tags and notes are comments by who made them, at the end a legend.',
    de: 'Der ganze Text der Quelle mit markierten Stellen; ihre Codes und Notizen sind Kommentare derer, die sie gemacht haben, am Ende eine Legende.',
  },
})
