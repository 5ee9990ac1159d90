import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf } from '@shared/language/counts'

/** Why a PDF is not read. */
export const pdfRefusals = catalogue({
  noPageInIt: { en: 'There is no page in this PDF.', de: 'In diesem PDF ist keine Seite.' },
  noPage: (page: number) => ({ en: `This file has no page ${page}.`, de: `Diese Datei hat keine Seite ${page}.` }),
  noneReadable: {
    en: 'None of the pages of this PDF can be read.',
    de: 'Keine der Seiten dieses PDFs lässt sich lesen.',
  },
  noPdf: { en: 'This file cannot be read as a PDF.', de: 'Diese Datei lässt sich nicht als PDF lesen.' },
  damagedPage: (page: number) => ({
    en: `Page ${page} of this PDF cannot be read.`,
    de: `Seite ${page} dieses PDFs lässt sich nicht lesen.`,
  }),
  unworkable: {
    en: 'What is in this PDF cannot be worked through.',
    de: 'Was in diesem PDF ist, lässt sich nicht verarbeiten.',
  },
  manyPages: (count: number, most: number) => ({
    en: `It has ${formatCount(count)} pages, and ${formatCount(most)} is the most Assay imports. Nothing was imported. Split it, or import the part you need.`,
    de: `Es hat ${formatCount(count)} Seiten; mehr als ${formatCount(most)} importiert Assay nicht. Es wurde nichts importiert. Teilen Sie es, oder importieren Sie den Teil, den Sie brauchen.`,
  }),
  locked: {
    en: 'This PDF is protected by a password. Nothing was imported. Open it with the password, save or print it as a PDF without one and import that.',
    de: 'Dieses PDF ist durch ein Kennwort geschützt. Es wurde nichts importiert. Öffnen Sie es mit dem Kennwort, speichern oder drucken Sie es als PDF ohne Kennwort, und importieren Sie das.',
  },
  onlyPictures: (pages: number) => ({
    en: `${formOf(pages, { one: 'The page of this PDF is a picture', other: 'The pages of this PDF are pictures' })} without text, such as a scan. Nothing was imported. Recognise its text (OCR) and import that file.`,
    de: `${formOf(pages, { one: 'Die Seite dieses PDFs ist ein Bild', other: 'Die Seiten dieses PDFs sind Bilder' })} ohne Text, etwa ein Scan. Es wurde nichts importiert. Lassen Sie den Text erkennen (OCR), und importieren Sie jene Datei.`,
  }),
})

/** What is told of a PDF that was imported. */
export const pdfNotes = catalogue({
  damagedPages: (count: number, pages: string) => ({
    en: `${formOf(count, { one: `Page ${pages} is`, other: `Pages ${pages} are` })} damaged and could not be read: what stands there is missing. Get the file again to have it.`,
    de: `${formOf(count, { one: `Seite ${pages} ist beschädigt und konnte`, other: `Die Seiten ${pages} sind beschädigt und konnten` })} nicht gelesen werden: Was dort steht, fehlt. Besorgen Sie die Datei noch einmal, um es zu haben.`,
  }),
  pictures: (count: number, pages: string) => ({
    en: `${formOf(count, { one: `Page ${pages} is a picture`, other: `Pages ${pages} are pictures` })} without text, such as scans: recognise their text (OCR) and import that file to have it.`,
    de: `${formOf(count, { one: `Seite ${pages} ist ein Bild`, other: `Die Seiten ${pages} sind Bilder` })} ohne Text, etwa ein Scan: Lassen Sie den Text erkennen (OCR), und importieren Sie jene Datei, um ihn zu haben.`,
  }),
  unknownLetters: (count: number) => ({
    en: `${counted(count, 'letter', 'letters')} that the file gives no meaning ${formOf(count, { one: 'is', other: 'are' })} shown as �. Compare with the page.`,
    de: `${counted(count, 'Buchstabe, dem die Datei keine Bedeutung gibt, ist', 'Buchstaben, denen die Datei keine Bedeutung gibt, sind')} als � gezeigt. Vergleichen Sie mit der Seite.`,
  }),
  running: (named: string) => ({
    en: `Left out as running heads or feet: ${named}.`,
    de: `Als Kopf- oder Fußzeilen ausgelassen: ${named}.`,
  }),
  lineNumbers: (count: number) => ({
    en: `Left out: the numbers of ${counted(count, 'line', 'lines')} in the margin.`,
    de: `Ausgelassen: die Nummern von ${counted(count, 'Zeile', 'Zeilen')} am Rand.`,
  }),
  slanted: (count: number) => ({
    en: `Left out: ${counted(count, 'letter', 'letters')} at a slant, such as a watermark.`,
    de: `Ausgelassen: ${counted(count, 'schräger Buchstabe', 'schräge Buchstaben')}, etwa ein Wasserzeichen.`,
  }),
  beyondEdge: (count: number) => ({
    en: `Left out: ${counted(count, 'letter', 'letters')} beyond the edge of the page.`,
    de: `Ausgelassen: ${counted(count, 'Buchstabe', 'Buchstaben')} jenseits des Seitenrands.`,
  }),
  cut: (most: number, pages: number) => ({
    en: `Not read: what goes beyond ${formatCount(most)} letters on ${counted(pages, 'page', 'pages')}.`,
    de: `Nicht gelesen: was auf ${counted(pages, 'Seite', 'Seiten')} über ${formatCount(most)} Buchstaben hinausgeht.`,
  }),
  inFigures: (count: number) => ({
    en: `${counted(count, 'line', 'lines')} of words in figures, kept and folded in the reader.`,
    de: `${counted(count, 'Zeile', 'Zeilen')} mit Worten in Abbildungen, behalten und beim Lesen eingeklappt.`,
  }),
  comments: (count: number) => ({
    en: `${counted(count, 'comment', 'comments')} of readers ${formOf(count, { one: 'stands as a note at the end of its', other: 'stand as notes at the end of their' })} page.`,
    de: `${counted(count, 'Kommentar von Lesern steht als Anmerkung', 'Kommentare von Lesern stehen als Anmerkungen')} am Ende der jeweiligen Seite.`,
  }),
  marks: (count: number) => ({
    en: `${counted(count, 'mark', 'marks')} of readers without words, such as highlights, ${formOf(count, { one: 'is', other: 'are' })} not imported.`,
    de: `${counted(count, 'Markierung', 'Markierungen')} von Lesern ohne Worte, etwa mit Textmarker, ${formOf(count, { one: 'wird', other: 'werden' })} nicht importiert.`,
  }),
  fields: (count: number) => ({
    en: `What is written into ${counted(count, 'field', 'fields')} of its form stands where the form has it.`,
    de: `Was in ${counted(count, 'Feld', 'Felder')} des Formulars eingetragen ist, steht dort, wo es das Formular hat.`,
  }),
  emptyForm: {
    en: 'It has a form; nothing is written into its fields.',
    de: 'Es hat ein Formular; in die Felder ist nichts eingetragen.',
  },
  attached: (count: number) => ({
    en: `${counted(count, 'file', 'files')} attached to it ${formOf(count, { one: 'is', other: 'are' })} not imported.`,
    de: `${counted(count, 'angehängte Datei wird', 'angehängte Dateien werden')} nicht importiert.`,
  }),
  scripts: { en: 'Scripts in it were not run.', de: 'Skripte darin wurden nicht ausgeführt.' },
  quoted: (words: string) => ({ en: `“${words}”`, de: `„${words}“` }),
  andMore: (named: string, more: number) => ({
    en: `${named} and ${more} more`,
    de: `${named} und ${more} weitere`,
  }),
})
