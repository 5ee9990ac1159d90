import { Refusal } from '@shared/refusal'
import { importWords } from '../import-words'
import { compoundFile } from './compound-file'
import { type Foreign, FOREIGN_ADVICE, FOREIGN_KINDS } from './format-words'

/** How a kind of file is known that is not imported. */
type Known = Foreign & { begins?: RegExp; signatures?: readonly string[]; extensions?: readonly string[] }

const SHORTCUT: Foreign = { what: 'shortcut', advice: 'shortcut' }

/** By how they begin, read as Latin-1, whatever they are called. */
const BY_BYTES: readonly Known[] = [
  { begins: /^(?:\xef\xbb\xbf)?\{\\rtf/, what: 'rtf', advice: 'asText' },
  {
    signatures: ['\x78\x9f\x3e\x22'],
    what: 'winmail',
    advice: 'winmail',
  },
  { signatures: ['\xffWPC'], what: 'wordPerfect', advice: 'asText' },
  {
    begins: /^[^]{60}BOOKMOBI/,
    what: 'kindle',
    advice: 'kindle',
  },
  { signatures: ['ITSF'], what: 'help', advice: 'asPage' },
  { signatures: ['%!PS'], what: 'postScript', advice: 'postScript' },
  {
    begins: /^WARC\/\d/,
    what: 'warc',
    advice: 'warc',
  },
  { signatures: ['\x1f\x8b'], what: 'gzip', advice: 'unpack' },
  {
    signatures: ['\xfd7zXZ\0', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07', '\x28\xb5\x2f\xfd'],
    begins: /^BZh\d|^[^]{257}ustar/,
    what: 'archive',
    advice: 'unpack',
  },
  { begins: /^(?:\xef\xbb\xbf)?\s{0,100}\[InternetShortcut\]/i, ...SHORTCUT },
  { begins: /^(?:#[^\n]{0,200}\n){0,20}\s{0,100}\[Desktop Entry\]/, ...SHORTCUT },
]
/** By their names, whose bytes may look like much else. */
const BY_NAME: readonly Known[] = [
  {
    extensions: ['mbox'],
    what: 'mailbox',
    advice: 'mailbox',
  },
  { extensions: ['webloc', 'url', 'website', 'desktop'], ...SHORTCUT },
  { extensions: ['webarchive'], what: 'safari', advice: 'asPage' },
  {
    extensions: ['warc'],
    what: 'warc',
    advice: 'warc',
  },
]
const APPLE: Foreign = { what: 'safari', advice: 'asPage' }
/** What an XML file says at its beginning that is a document of an office program. */
const BY_XML: readonly Known[] = [
  {
    begins: /<\?mso-application|<w:wordDocument[\s>]|<pkg:package[\s>]/,
    what: 'officeXml',
    advice: 'asText',
  },
  {
    begins: /office:mimetype="application\/vnd\.oasis\.opendocument\.(?!text)/,
    what: 'openDocument',
    advice: 'asPage',
  },
]

/** Refuses what Assay cannot import, by the first bytes read as Latin-1 or, where they do not tell, by the extension. */
export function refuseForeign(extension: string, start: string, bytes: Uint8Array): void {
  const foreign = foreignOf(extension, start, bytes)
  if (foreign === null) return
  throw new Refusal(
    'unsupported-format',
    importWords.foreign(FOREIGN_KINDS[foreign.what], FOREIGN_ADVICE[foreign.advice]),
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
