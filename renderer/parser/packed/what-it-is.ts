import type { PackedFormat } from '@shared/kinds/versions'
import { Refusal } from '@shared/refusal'
import { damaged, locked } from '@shared/packed/refusals'
import type { Parts } from '@shared/packed/unzip'
import { IMPORTED_KINDS, kindRefusals, OTHER_KINDS } from './kind-words'

/** A file that is imported, or another: those are named, and archives alone are worth unpacking. */
type Known = { is: PackedFormat } | { is: null; other: keyof typeof OTHER_KINDS }

/** By what the list of contents of an Office file says of its main part. */
const WORD = /wordprocessingml[^"']*main\+xml|ms-word\.(?:document|template)\.macroEnabled/i
const OFFICE: readonly (readonly [RegExp, keyof typeof OTHER_KINDS])[] = [
  [/sheet\.binary/i, 'binaryWorkbook'],
  [/macroEnabled[^"']*main\+xml/i, 'withMacros'],
  [/spreadsheetml[^"']*main\+xml/i, 'workbook'],
  [/presentationml[^"']*main\+xml/i, 'presentation'],
  [/ms-visio/i, 'drawing'],
]
/** By the type that documents of other families name first. */
const TYPES: readonly (readonly [string, keyof typeof OTHER_KINDS])[] = [
  ['application/vnd.oasis.opendocument.spreadsheet', 'openSpreadsheet'],
  ['application/vnd.oasis.opendocument.presentation', 'openPresentation'],
  ['application/vnd.oasis.opendocument', 'openOther'],
  ['application/vnd.sun.xml', 'oldOpenOffice'],
]

/** Refuses a packed file that is something else than its name says, by what is in it. */
export function refuseOthers(parts: Parts, format: PackedFormat): void {
  const known = whatItIs(parts)
  if (known.is === format) return
  if (known.is === null) {
    const told = known.other === 'zip' ? kindRefusals.archive : kindRefusals.notImported
    throw new Refusal('unsupported-format', told(nameOf(known)))
  }
  throw new Refusal('other-format', kindRefusals.otherName(nameOf(known), known.is))
}

const WORKBOOK = /(?:spreadsheetml|ms-excel)[^"']*main\+xml/i

/** Refuses a packed file that is no workbook, by what is in it. */
export function refuseNoWorkbook(parts: Parts): void {
  if (WORKBOOK.test(textOf(parts.read('[Content_Types].xml'))) || parts.names.has('xl/workbook.xml')) return
  throw new Refusal('no-table', kindRefusals.noTable(nameOf(whatItIs(parts))))
}

/** Refuses a packed file that is no Word document, by what is in it. */
export function refuseNoWord(parts: Parts): void {
  const known = whatItIs(parts)
  if (known.is === 'docx') return
  throw new Refusal('no-word', kindRefusals.noWord(nameOf(known)))
}

function whatItIs({ names, read }: Parts): Known {
  if (names.size === 0) throw damaged(kindRefusals.empty)
  if (names.has('EncryptedPackage')) throw locked()
  const contents = textOf(read('[Content_Types].xml'))
  if (WORD.test(contents) || names.has('word/document.xml')) return { is: 'docx' }
  const office = OFFICE.find(([pattern]) => pattern.test(contents))
  if (office) return { is: null, other: office[1] }
  const type = textOf(read('mimetype')).trim()
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return { is: 'odt' }
  if (type === 'application/epub+zip' || names.has('META-INF/container.xml')) return { is: 'epub' }
  const typed = TYPES.find(([name]) => type.startsWith(name))
  if (typed) return { is: null, other: typed[1] }
  if (names.has('content.xml') && names.has('META-INF/manifest.xml')) return { is: 'odt' }
  const isApple = [...names].some((name) => /\.iwa$|^Index\.zip$/i.test(name))
  return { is: null, other: isApple ? 'apple' : 'zip' }
}

const nameOf = (known: Known): string => (known.is === null ? OTHER_KINDS[known.other] : IMPORTED_KINDS[known.is])

/** These parts are written in few letters whatever their encoding, which only matters for what is in quotes. */
const textOf = (bytes: Uint8Array | null): string => (bytes ? new TextDecoder().decode(bytes).replaceAll('\0', '') : '')
