import type { MimeFormat } from '@shared/kinds/versions'
import { bundle } from './bundle'

/** An e-mail saved as a file; Apple Mail has a name of its own for it. */
export const eml = bundle('eml', { extensions: ['eml', 'emlx'] })

/** A page that a browser saved with all it shows as one file. */
export const mhtml = bundle('mhtml', { extensions: ['mhtml', 'mht'] })

const HEADER = /^[!-9;-~]+:/
/** What a message has that was sent, and a saved page has not. */
const SENT = /^(?:to|received|message-id|return-path):/im
/** What browsers write into the head of a page that they save. */
const SAVED = /^(?:from: <saved by |snapshot-content-location:|x-maf|content-location:)/im

/** The format of what begins with the headers of mail, or is named as if it did; null for what does neither. */
export function mimeFormat(start: string, named: MimeFormat | null): MimeFormat | null {
  const text = start.replaceAll('\r\n', '\n').replace(ENVELOPE, '')
  const [head = ''] = text.split('\n\n', 1)
  const [isSent, isSaved] = [SENT.test(head), SAVED.test(head)]
  if (named !== null) return isSaved && !isSent ? 'mhtml' : isSent && !isSaved ? 'eml' : named
  const lines = head.split('\n')
  const last = lines.length - 1
  const isHead = lines.every((line, at) => HEADER.test(line) || /^[ \t]/.test(line) || (at > 0 && at === last))
  if (!isHead || !lines.some((line) => /^mime-version:/i.test(line))) return null
  return !isSent && (isSaved || /multipart\/related/i.test(head)) ? 'mhtml' : 'eml'
}

/** The line that a mailbox puts before a message. */
const ENVELOPE = /^From [^\n]{0,200} \d{4}[^\n]{0,40}\n/
