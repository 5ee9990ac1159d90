import { mailNotes } from './mail-words'
import type { Part } from './parts'

/** Names of attachments said in the note. */
const MOST_NAMES = 10

/** The name that a part is sent under; '' where it has none. */
export const attachmentName = ({ head }: Part): string => head.attachments[0]?.filename?.trim() ?? ''

/** Whether a part is sent beside the words, though it has some. */
export const isAttached = ({ head }: Part): boolean => head.attachments[0]?.disposition === 'attachment'

export function noteOfAttachments(attachments: readonly string[]): string[] {
  if (attachments.length === 0) return []
  const { andMore, attachments: told, quoted } = mailNotes
  const names = attachments.slice(0, MOST_NAMES).map((name) => quoted(name.slice(0, LONGEST_NAME)))
  const shown = names.join(', ')
  const more = attachments.length - names.length
  return [told(attachments.length, more > 0 ? andMore(shown, more) : shown)]
}
const LONGEST_NAME = 100
