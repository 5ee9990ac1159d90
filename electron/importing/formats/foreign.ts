import { Refusal } from '@shared/refusal'
import { compoundFile } from './compound-file'

/** A kind of file that is not imported: how it is known, what it is, and what to do instead. */
export type Foreign = { what: string; advice: string }
type Known = Foreign & { begins?: RegExp; signatures?: readonly string[]; extensions?: readonly string[] }

const AS_TEXT = 'Open it in Word or LibreOffice Writer and save it as .docx or .odt.'
const AS_PAGE = 'Save it as a Word document (.docx), as a web page or as text, or copy its text and paste it.'
const UNPACK = 'Unpack it and import what is in it.'
const SHORTCUT: Foreign = {
  what: 'a shortcut to a page on the web and not the page',
  advice: 'Assay never goes online. Open it in a browser, save the page (Ctrl+S), and import the saved file.',
}

/** By how they begin, read as Latin-1, whatever they are called. */
const BY_BYTES: readonly Known[] = [
  { begins: /^(?:\xef\xbb\xbf)?\{\\rtf/, what: 'an RTF document', advice: AS_TEXT },
  {
    signatures: ['\x78\x9f\x3e\x22'],
    what: 'a file of Outlook (winmail.dat)',
    advice:
      'Open the message it came with in Outlook and save it as a web page, or ask its sender to send it as plain text.',
  },
  { signatures: ['\xffWPC'], what: 'a WordPerfect document', advice: AS_TEXT },
  {
    begins: /^[^]{60}BOOKMOBI/,
    what: 'an e-book for a Kindle',
    advice: 'Get it as an .epub or a PDF, or convert it to one, and import that.',
  },
  { signatures: ['ITSF'], what: 'a compiled help file (.chm)', advice: AS_PAGE },
  { signatures: ['%!PS'], what: 'a PostScript file', advice: 'Convert it to a PDF and import that.' },
  {
    begins: /^WARC\/\d/,
    what: 'an archive of many pages (WARC)',
    advice: 'Open it in the program it was made with, save the page you need as a web page, and import that.',
  },
  { signatures: ['\x1f\x8b'], what: 'a compressed file (gzip)', advice: UNPACK },
  {
    signatures: ['\xfd7zXZ\0', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', '\x28\xb5\x2f\xfd'],
    begins: /^BZh\d|^[^]{257}ustar/,
    what: 'an archive of compressed files',
    advice: UNPACK,
  },
  { begins: /^(?:\xef\xbb\xbf)?\s{0,100}\[InternetShortcut\]/i, ...SHORTCUT },
  { begins: /^(?:#[^\n]{0,200}\n){0,20}\s{0,100}\[Desktop Entry\]/, ...SHORTCUT },
]
/** By their names, whose bytes may look like much else. */
const BY_NAME: readonly Known[] = [
  {
    extensions: ['mbox'],
    what: 'a mailbox',
    advice: 'Open it in your mail program, save the messages you need as .eml and import those.',
  },
  { extensions: ['webloc', 'url', 'website', 'desktop'], ...SHORTCUT },
  { extensions: ['webarchive'], what: 'a web archive of Safari', advice: AS_PAGE },
  {
    extensions: ['warc'],
    what: 'an archive of many pages (WARC)',
    advice: 'Open it in the program it was made with, save the page you need as a web page, and import that.',
  },
]
const APPLE: Foreign = { what: 'a web archive of Safari', advice: AS_PAGE }
/** What an XML file says at its beginning that is a document of an office program. */
const BY_XML: readonly Known[] = [
  {
    begins: /<\?mso-application|<w:wordDocument[\s>]|<pkg:package[\s>]/,
    what: 'an Office document written as XML',
    advice: AS_TEXT,
  },
  {
    begins: /office:mimetype="application\/vnd\.oasis\.opendocument\.(?!text)/,
    what: 'an OpenDocument file that is no text',
    advice: AS_PAGE,
  },
]

/** Refuses what Assay cannot import, by the first bytes read as Latin-1 or, where they do not tell, by the extension. */
export function refuseForeign(extension: string, start: string, bytes: Uint8Array): void {
  const foreign = foreignOf(extension, start, bytes)
  if (foreign === null) return
  throw new Refusal(
    'unsupported-format',
    `This is ${foreign.what}, which Assay does not import. Nothing was imported. ${foreign.advice}`,
  )
}

function foreignOf(extension: string, start: string, bytes: Uint8Array): Foreign | null {
  const compound = compoundFile(extension, start, bytes)
  if (compound) return compound
  const known = BY_BYTES.find(
    ({ begins, signatures = [] }) => begins?.test(start) || signatures.some((signature) => start.startsWith(signature)),
  )
  if (known) return known
  const named = BY_NAME.find(({ extensions }) => extensions?.includes(extension))
  if (named) return named
  if (start.startsWith('bplist00')) return APPLE
  const isXml = /^(?:\xef\xbb\xbf)?\s{0,100}<\?xml/.test(start)
  return (isXml && BY_XML.find(({ begins }) => begins?.test(start))) || null
}
