import type { Part } from './parts'

/** Names of attachments said in the note. */
const MOST_NAMES = 10

/** The name that a part is sent under; '' where it has none. */
export const attachmentName = ({ head }: Part): string => head.attachments[0]?.filename?.trim() ?? ''

/** Whether a part is sent beside the words, though it has some. */
export const isAttached = ({ head }: Part): boolean => head.attachments[0]?.disposition === 'attachment'

export function noteOfAttachments(attachments: readonly string[]): string[] {
  if (attachments.length === 0) return []
  const names = attachments.slice(0, MOST_NAMES).map((name) => `“${name.slice(0, LONGEST_NAME)}”`)
  const more = attachments.length > MOST_NAMES ? ` and ${attachments.length - MOST_NAMES} more` : ''
  return [`Attachments are not imported (${attachments.length}): ${names.join(', ')}${more}.`]
}
const LONGEST_NAME = 100
