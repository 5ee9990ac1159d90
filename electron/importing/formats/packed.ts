import type { PackedFormat } from '@shared/kinds/versions'
import { bundle } from './bundle'

/** A document or template of Word or of a program that writes its format; macros in it are never run. */
export const docx = bundle('docx', { extensions: ['docx', 'docm', 'dotx', 'dotm'] })

/** A text or template of LibreOffice or of a program that writes its format; .fodt is the same in one XML file. */
export const odt = bundle('odt', { extensions: ['odt', 'ott', 'fodt'] })

/** A book. */
export const epub = bundle('epub', { extensions: ['epub'] })

/** How a zip file begins, and one with nothing in it. */
const ZIP = ['PK\x03\x04', 'PK\x05\x06']
/** Documents of these families begin with a part that names their type and is not packed. */
const TYPE = /^PK[^]{28}mimetype[^]{0,40}?(application\/[\w.+-]+)/
const TYPES: readonly (readonly [string, PackedFormat])[] = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/epub+zip', 'epub'],
]
/** Parts that only documents of a format have. Their names stand in the file as they are, packed or not. */
const PARTS: readonly (readonly [PackedFormat, readonly string[]])[] = [
  ['docx', ['word/document.xml']],
  ['epub', ['META-INF/container.xml']],
  ['odt', ['META-INF/manifest.xml', 'content.xml']],
]
/** An OpenDocument text written as one XML file. */
const FLAT = /^(?:\xef\xbb\xbf)?\s{0,100}(?:<\?xml[^>]{0,200}\?>\s{0,100})?<office:document\s/

/** The format of a packed document by its bytes, then by its name; null for what is none. What it really holds is seen when it is unpacked. */
export function packedFormat(extension: string, start: string, bytes: Uint8Array): PackedFormat | null {
  if (FLAT.test(start)) return 'odt'
  if (!ZIP.some((signature) => start.startsWith(signature))) return null
  const type = TYPE.exec(start)?.[1] ?? ''
  const typed = TYPES.find(([begin]) => type.startsWith(begin))?.[1]
  if (typed) return typed
  const holds = PARTS.filter(([, parts]) => parts.every((part) => Buffer.from(bytes).includes(part)))
  const named = FORMATS.find(([, { extensions }]) => extensions.includes(extension))?.[0]
  // One document may hold another; where its name fits, it is what its name says.
  return holds.find(([format]) => format === named)?.[0] ?? holds[0]?.[0] ?? named ?? 'docx'
}
const FORMATS = Object.entries({ docx, odt, epub } satisfies Record<PackedFormat, unknown>) as [
  PackedFormat,
  typeof docx,
][]
