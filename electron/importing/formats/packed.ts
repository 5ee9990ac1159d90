import { PackedFormat } from '@shared/kinds/versions'
import { bundle } from './bundle'

/** A document of Word or of a program that writes its format. */
export const docx = bundle('docx', { label: 'Word document', extensions: ['docx', 'dotx'] })

/** A text of LibreOffice or of a program that writes its format. */
export const odt = bundle('odt', { label: 'OpenDocument text', extensions: ['odt', 'ott'] })

/** A book. */
export const epub = bundle('epub', { label: 'E-book', extensions: ['epub'] })

/** How a zip file begins, and one with nothing in it. */
const ZIP = ['PK\x03\x04', 'PK\x05\x06']

/** Documents of these families begin with a part that names their type and is not packed. */
const TYPE = /^PK[^]{28}mimetype[^]{0,40}?(application\/[\w.+-]+)/
const TYPES: readonly (readonly [string, PackedFormat])[] = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/epub+zip', 'epub'],
]

/** The format of a zip file, whatever its name; null for what is none. What it really holds is seen when it is unpacked. */
export function packedFormat(extension: string, start: string): PackedFormat | null {
  if (!ZIP.some((signature) => start.startsWith(signature))) return null
  const type = TYPE.exec(start)?.[1] ?? ''
  const typed = TYPES.find(([begin]) => type.startsWith(begin))?.[1]
  return typed ?? PackedFormat.options.find((format) => format === extension) ?? 'docx'
}
