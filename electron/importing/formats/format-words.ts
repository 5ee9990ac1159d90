import { catalogue } from '@shared/language/catalogue'
import type { SourceFormat } from '@shared/kinds/versions'

/** The formats that are imported, as the file dialog names them. */
export const FORMAT_NAMES: Readonly<Record<SourceFormat, string>> = catalogue({
  txt: { en: 'Plain text', de: 'Reiner Text' },
  md: { en: 'Markdown', de: 'Markdown' },
  html: { en: 'Web page', de: 'Webseite' },
  docx: { en: 'Word document', de: 'Word-Dokument' },
  odt: { en: 'OpenDocument text', de: 'OpenDocument-Text' },
  epub: { en: 'E-book', de: 'E-Book' },
  eml: { en: 'E-mail', de: 'E-Mail' },
  mhtml: { en: 'Web page in one file', de: 'Webseite in einer Datei' },
  pdf: { en: 'PDF document', de: 'PDF-Dokument' },
})

/** Kinds of files that are not imported, in the middle of a sentence. */
export const FOREIGN_KINDS = catalogue({
  shortcut: {
    en: 'a shortcut to a page on the web and not the page',
    de: 'eine Verknüpfung zu einer Seite im Web und nicht die Seite',
  },
  rtf: { en: 'an RTF document', de: 'ein RTF-Dokument' },
  winmail: { en: 'a file of Outlook (winmail.dat)', de: 'eine Datei von Outlook (winmail.dat)' },
  wordPerfect: { en: 'a WordPerfect document', de: 'ein WordPerfect-Dokument' },
  kindle: { en: 'an e-book for a Kindle', de: 'ein E-Book für einen Kindle' },
  help: { en: 'a compiled help file (.chm)', de: 'eine kompilierte Hilfedatei (.chm)' },
  postScript: { en: 'a PostScript file', de: 'eine PostScript-Datei' },
  warc: { en: 'an archive of many pages (WARC)', de: 'ein Archiv vieler Seiten (WARC)' },
  gzip: { en: 'a compressed file (gzip)', de: 'eine komprimierte Datei (gzip)' },
  archive: { en: 'an archive of compressed files', de: 'ein Archiv komprimierter Dateien' },
  mailbox: { en: 'a mailbox', de: 'ein Postfach' },
  safari: { en: 'a web archive of Safari', de: 'ein Webarchiv von Safari' },
  officeXml: { en: 'an Office document written as XML', de: 'ein als XML geschriebenes Office-Dokument' },
  openDocument: {
    en: 'an OpenDocument file that is no text',
    de: 'eine OpenDocument-Datei, die kein Text ist',
  },
  outlook: { en: 'an e-mail of Outlook (.msg)', de: 'eine E-Mail von Outlook (.msg)' },
  oldWord: { en: 'an old Word document (.doc)', de: 'ein altes Word-Dokument (.doc)' },
  oldPowerPoint: {
    en: 'an old PowerPoint presentation (.ppt)',
    de: 'eine alte PowerPoint-Präsentation (.ppt)',
  },
  oldExcel: { en: 'an old Excel workbook (.xls)', de: 'eine alte Excel-Arbeitsmappe (.xls)' },
  oldOffice: { en: 'a document of an old Office program', de: 'ein Dokument eines alten Office-Programms' },
})

/** What to do with such a file instead. */
export const FOREIGN_ADVICE = catalogue({
  asText: {
    en: 'Open it in Word or LibreOffice Writer and save it as .docx or .odt.',
    de: 'Öffnen Sie es in Word oder LibreOffice Writer, und speichern Sie es als .docx oder .odt.',
  },
  asPage: {
    en: 'Save it as a Word document (.docx), as a web page or as text, or copy its text and paste it.',
    de: 'Speichern Sie es als Word-Dokument (.docx), als Webseite oder als Text, oder kopieren Sie den Text, und fügen Sie ihn ein.',
  },
  unpack: { en: 'Unpack it and import what is in it.', de: 'Entpacken Sie es, und importieren Sie, was darin ist.' },
  shortcut: {
    en: 'Assay never goes online. Open it in a browser, save the page (Ctrl+S), and import the saved file.',
    de: 'Assay geht nie online. Öffnen Sie sie in einem Browser, speichern Sie die Seite (Strg+S), und importieren Sie die gespeicherte Datei.',
  },
  winmail: {
    en: 'Open the message it came with in Outlook and save it as a web page, or ask its sender to send it as plain text.',
    de: 'Öffnen Sie die Nachricht, mit der sie kam, in Outlook, und speichern Sie sie als Webseite, oder bitten Sie den Absender, sie als reinen Text zu senden.',
  },
  kindle: {
    en: 'Get it as an .epub or a PDF, or convert it to one, and import that.',
    de: 'Besorgen Sie es als .epub oder PDF, oder wandeln Sie es um, und importieren Sie das.',
  },
  postScript: {
    en: 'Convert it to a PDF and import that.',
    de: 'Wandeln Sie sie in ein PDF um, und importieren Sie das.',
  },
  warc: {
    en: 'Open it in the program it was made with, save the page you need as a web page, and import that.',
    de: 'Öffnen Sie es in dem Programm, aus dem es stammt, speichern Sie die Seite, die Sie brauchen, als Webseite, und importieren Sie die.',
  },
  mailbox: {
    en: 'Open it in your mail program, save the messages you need as .eml and import those.',
    de: 'Öffnen Sie es in Ihrem Mailprogramm, speichern Sie die Nachrichten, die Sie brauchen, als .eml, und importieren Sie die.',
  },
  outlook: {
    en: 'Open it in Outlook, save it as a web page or as text, and import that; other mail programs save messages as .eml.',
    de: 'Öffnen Sie sie in Outlook, speichern Sie sie als Webseite oder als Text, und importieren Sie das; andere Mailprogramme speichern Nachrichten als .eml.',
  },
  copy: {
    en: 'Open it, copy the text you need and paste it.',
    de: 'Öffnen Sie die Datei, kopieren Sie den Text, den Sie brauchen, und fügen Sie ihn ein.',
  },
})

/** A kind of file that is not imported: what it is, and what to do instead. */
export type Foreign = { what: keyof typeof FOREIGN_KINDS; advice: keyof typeof FOREIGN_ADVICE }
