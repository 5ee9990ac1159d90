import type { PackedFormat } from '@shared/kinds/versions'
import { Refusal } from '@shared/refusal'
import { damaged, locked } from '@shared/packed/refusals'
import type { Parts } from '@shared/packed/unzip'

type Known = { is: PackedFormat; named: string } | { is: null; what: string; advice?: string }

const NAMED: Readonly<Record<PackedFormat, string>> = {
  docx: 'a Word document (.docx)',
  odt: 'an OpenDocument text (.odt)',
  epub: 'an e-book (.epub)',
}
/** By what the list of contents of an Office file says of its main part. */
const WORD = /wordprocessingml[^"']*main\+xml|ms-word\.(?:document|template)\.macroEnabled/i
const OFFICE: readonly (readonly [RegExp, string])[] = [
  [/sheet\.binary/i, 'a binary workbook (.xlsb)'],
  [/macroEnabled[^"']*main\+xml/i, 'an Office document with macros'],
  [/spreadsheetml[^"']*main\+xml/i, 'an Excel workbook (.xlsx)'],
  [/presentationml[^"']*main\+xml/i, 'a PowerPoint presentation (.pptx)'],
  [/ms-visio/i, 'a Visio drawing'],
]
/** By the type that documents of other families name first. */
const TYPES: readonly (readonly [string, string])[] = [
  ['application/vnd.oasis.opendocument.spreadsheet', 'an OpenDocument spreadsheet (.ods)'],
  ['application/vnd.oasis.opendocument.presentation', 'an OpenDocument presentation (.odp)'],
  ['application/vnd.oasis.opendocument', 'an OpenDocument file that is no text'],
  ['application/vnd.sun.xml', 'an old OpenOffice document'],
]

/** Refuses a packed file that is something else than its name says, by what is in it. */
export function refuseOthers(parts: Parts, format: PackedFormat): void {
  const known = whatItIs(parts)
  if (known.is === format) return
  if (known.is === null) {
    throw new Refusal(
      'unsupported-format',
      `This is ${known.what}, which Assay does not import. Nothing was imported. ${known.advice ?? 'Save it as a Word document (.docx), as a web page or as text, or copy its text and paste it.'}`,
    )
  }
  throw new Refusal(
    'other-format',
    `This is ${known.named} under another name. Nothing was imported. Rename it to end in .${known.is} and import it again.`,
  )
}

const WORKBOOK = /(?:spreadsheetml|ms-excel)[^"']*main\+xml/i

/** Refuses a packed file that is no workbook, by what is in it. */
export function refuseNoWorkbook(parts: Parts): void {
  if (WORKBOOK.test(textOf(parts.read('[Content_Types].xml'))) || parts.names.has('xl/workbook.xml')) return
  const known = whatItIs(parts)
  throw new Refusal(
    'no-table',
    `This is ${known.is === null ? known.what : known.named}, which is not read as a table. Nothing was imported. Save it as an Excel workbook (.xlsx) or as CSV.`,
  )
}

/** Refuses a packed file that is no Word document, by what is in it. */
export function refuseNoWord(parts: Parts): void {
  const known = whatItIs(parts)
  if (known.is === 'docx') return
  throw new Refusal(
    'no-word',
    `This is ${known.is === null ? known.what : known.named}, which is no Word document. Nothing was read of it.`,
  )
}

function whatItIs({ names, read }: Parts): Known {
  if (names.size === 0) throw damaged('There is nothing in this file.')
  if (names.has('EncryptedPackage')) throw locked()
  const contents = textOf(read('[Content_Types].xml'))
  if (WORD.test(contents) || names.has('word/document.xml')) return known('docx')
  const office = OFFICE.find(([pattern]) => pattern.test(contents))
  if (office) return { is: null, what: office[1] }
  const type = textOf(read('mimetype')).trim()
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return known('odt')
  if (type === 'application/epub+zip' || names.has('META-INF/container.xml')) return known('epub')
  const typed = TYPES.find(([name]) => type.startsWith(name))
  if (typed) return { is: null, what: typed[1] }
  if (names.has('content.xml') && names.has('META-INF/manifest.xml')) return known('odt')
  const isApple = [...names].some((name) => /\.iwa$|^Index\.zip$/i.test(name))
  return isApple
    ? { is: null, what: 'a Pages, Numbers or Keynote document' }
    : { is: null, what: 'a zip archive', advice: 'Unpack it and import what is in it.' }
}

const known = (is: PackedFormat): Known => ({ is, named: NAMED[is] })

/** These parts are written in few letters whatever their encoding, which only matters for what is in quotes. */
const textOf = (bytes: Uint8Array | null): string => (bytes ? new TextDecoder().decode(bytes).replaceAll('\0', '') : '')
