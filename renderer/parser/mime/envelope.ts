import { latin1 } from '@shared/encoding/latin-1'
import { mailNotes } from './mail-words'
import { toBytes } from './to-bytes'

/** The line that a mailbox puts before a message: who sent it, and when. */
const MAILBOX = /^From [^\r\n]{0,200} \d{4}[^\r\n]{0,40}\r?\n/
/** What mailboxes write where a line of the text begins with that word. */
const ESCAPED = '>From '

/** A message as it was sent, without what its file has around it, and what was taken away or back, in words. */
export function withoutEnvelope(bytes: Uint8Array): { message: Uint8Array; notes: string[] } {
  const text = latin1(bytes).replace(/^(?:\xef\xbb\xbf)?[\r\n]{0,100}/, '')
  const message = ofMailbox(ofAppleMail(withLineEnds(text)))
  return { message: toBytes(message.text), notes: message.notes }
}

/** Files of old Macs end their lines with a carriage return alone. */
const withLineEnds = (text: string): string => (text.includes('\n') ? text : text.replaceAll('\r', '\n'))

/** Apple Mail puts the length of a message before it, and what it knows of it behind. */
function ofAppleMail(text: string): string {
  const [line = '', length = ''] = /^(\d{1,12})[ \t]{0,20}\r?\n/.exec(text) ?? []
  return length === '' ? text : text.slice(line.length, line.length + Number(length))
}

/** In a mailbox lines of the text that begin like a new message are marked; outside of one nobody can tell. */
function ofMailbox(text: string): { text: string; notes: string[] } {
  const [envelope] = MAILBOX.exec(text) ?? []
  if (envelope === undefined) return { text, notes: [] }
  let count = 0
  const lines = text.slice(envelope.length).split('\n')
  const head = lines.findIndex((line) => line === '' || line === '\r')
  const plain = lines.map((line, at) => {
    if (at <= head || !line.startsWith(ESCAPED)) return line
    count += 1
    return line.slice(1)
  })
  return { text: plain.join('\n'), notes: count === 0 ? [] : [mailNotes.mailboxLines(count)] }
}
