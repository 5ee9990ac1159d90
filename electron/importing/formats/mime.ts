import type { MimeFormat } from '@shared/kinds/versions'
import { bundle } from './bundle'

/** An e-mail saved as a file; Apple Mail has a name of its own for it. */
export const eml = bundle('eml', { label: 'E-mail', extensions: ['eml', 'emlx'] })

/** A page that a browser saved with all it shows as one file. */
export const mhtml = bundle('mhtml', { label: 'Web page in one file', extensions: ['mhtml', 'mht'] })

const HEADER = /^[!-9;-~]+:/
/** What a message has that was sent, and a saved page has not. */
const SENT = /^(?:to|received|message-id|return-path):/im

/** The format of what begins with the headers of mail, one of which says that it is MIME; null for what does not. */
export function mimeFormat(start: string): MimeFormat | null {
  const [head = ''] = start.replaceAll('\r\n', '\n').split('\n\n', 1)
  const lines = head.split('\n')
  const last = lines.length - 1
  const isHead = lines.every((line, at) => HEADER.test(line) || /^[ \t]/.test(line) || (at > 0 && at === last))
  if (!isHead || !lines.some((line) => /^mime-version:/i.test(line))) return null
  return /multipart\/related/i.test(head) && !SENT.test(head) ? 'mhtml' : 'eml'
}
