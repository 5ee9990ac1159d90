import { latin1 } from '@shared/encoding/latin-1'
import { Refusal } from '@shared/refusal'
import PostalMime, { type Email } from 'postal-mime'
import { mailNotes, mailRefusals } from './mail-words'

/** Bytes of a head; programs use a few thousand. */
const HOW = { maxHeadersSize: 1024 * 1024 }

/** The head of a message of mail (RFC 5322) or of a part of one (RFC 2045). */
export async function readMime(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, HOW)
  } catch (cause) {
    throw new Refusal('damaged', mailRefusals.unreadableParts, { cause })
  }
}

/** What a header of the message says; '' where there is none. */
export const headerOf = ({ headers }: Email, key: string): string =>
  headers.find((header) => header.key === key)?.value ?? ''

/** What to tell the analyst of a message whose last part has no end (RFC 2046, section 5.1.1). */
export function noteOfCut(bytes: Uint8Array, message: Email): string[] {
  const boundary = parameterOf(headerOf(message, 'content-type'), 'boundary')
  if (boundary === '' || latin1(bytes).includes(`--${boundary}--`)) return []
  return [mailNotes.cutOff]
}

/** A parameter of a header: boundary="x"; '' where there is none. */
export function parameterOf(header: string, name: string): string {
  for (const [, key = '', quoted, plain] of header.matchAll(/;[ \t\r\n]*([\w-]+)=(?:"([^"]*)"|([^\s;"]*))/g)) {
    if (key.toLowerCase() === name) return quoted ?? plain ?? ''
  }
  return ''
}
