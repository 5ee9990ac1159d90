import { Refusal } from '@shared/refusal'
import { importWords } from '../import-words'
import type { Foreign } from './format-words'

/** How the files begin in which Office and Outlook of old keep many streams (MS-CFB). */
const SIGNATURE = '\xd0\xcf\x11\xe0'
const MESSAGE: Foreign = { what: 'outlook', advice: 'outlook' }

/** By the names of their streams; a message may have documents attached, and a document may hold a workbook. */
const BY_STREAM: readonly (readonly [string, Foreign])[] = [
  ['__properties_version1.0', MESSAGE],
  ['WordDocument', { what: 'oldWord', advice: 'asText' }],
  ['PowerPoint Document', { what: 'oldPowerPoint', advice: 'copy' }],
  ['Workbook', { what: 'oldExcel', advice: 'copy' }],
]

/** What a file of many streams is, by their names in UTF-16; null for what is none. One that is under a password is refused. */
export function compoundFile(extension: string, start: string, bytes: Uint8Array): Foreign | null {
  if (!start.startsWith(SIGNATURE)) return null
  const has = (stream: string): boolean => Buffer.from(bytes).includes(Buffer.from(stream, 'utf16le'))
  if (has('EncryptedPackage') || has('EncryptionInfo')) {
    throw new Refusal('password', importWords.password)
  }
  if (extension === 'msg') return MESSAGE
  return (
    BY_STREAM.find(([stream]) => has(stream))?.[1] ?? {
      what: 'oldOffice',
      advice: 'asText',
    }
  )
}
