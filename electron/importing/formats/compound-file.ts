import { Refusal } from '@shared/refusal'
import type { Foreign } from './foreign'

/** How the files begin in which Office and Outlook of old keep many streams (MS-CFB). */
const SIGNATURE = '\xd0\xcf\x11\xe0'
const AS_TEXT = 'Open it in Word or LibreOffice Writer and save it as .docx or .odt.'
const COPY = 'Open it, copy the text you need and paste it.'
const MESSAGE: Foreign = {
  what: 'an e-mail of Outlook (.msg)',
  advice:
    'Open it in Outlook, save it as a web page or as text, and import that; other mail programs save messages as .eml.',
}

/** By the names of their streams; a message may have documents attached, and a document may hold a workbook. */
const BY_STREAM: readonly (readonly [string, Foreign])[] = [
  ['__properties_version1.0', MESSAGE],
  ['WordDocument', { what: 'an old Word document (.doc)', advice: AS_TEXT }],
  ['PowerPoint Document', { what: 'an old PowerPoint presentation (.ppt)', advice: COPY }],
  ['Workbook', { what: 'an old Excel workbook (.xls)', advice: COPY }],
]

/** What a file of many streams is, by their names in UTF-16; null for what is none. One that is under a password is refused. */
export function compoundFile(extension: string, start: string, bytes: Uint8Array): Foreign | null {
  if (!start.startsWith(SIGNATURE)) return null
  const has = (stream: string): boolean => Buffer.from(bytes).includes(Buffer.from(stream, 'utf16le'))
  if (has('EncryptedPackage') || has('EncryptionInfo')) {
    throw new Refusal(
      'password',
      'This document is protected by a password. Nothing was imported. Open it with the password, save it without one and import that.',
    )
  }
  if (extension === 'msg') return MESSAGE
  return (
    BY_STREAM.find(([stream]) => has(stream))?.[1] ?? {
      what: 'a document of an old Office program',
      advice: AS_TEXT,
    }
  )
}
