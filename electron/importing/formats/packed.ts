import { PackedFormat } from '@shared/kinds/versions'
import { bundle } from './bundle'

/** A document of Word or of a program that writes its format. */
export const docx = bundle('docx', { label: 'Word document', extensions: ['docx', 'dotx'] })

/** How a zip file begins, and one with nothing in it. */
const ZIP = ['PK\x03\x04', 'PK\x05\x06']

/** The format of a zip file, whatever its name; null for what is none. What it really holds is seen when it is unpacked. */
export function packedFormat(extension: string, start: string): PackedFormat | null {
  if (!ZIP.some((signature) => start.startsWith(signature))) return null
  return PackedFormat.options.find((format) => format === extension) ?? 'docx'
}
