import { outgoingFormats } from '../outgoing-format-words'
import type { OutgoingFormat } from '../outgoing'

/** Sources and memos as a folder of Markdown, as it is offered. */
export const vault: OutgoingFormat = {
  get name() {
    return outgoingFormats.vault
  },
  ending: 'zip',
  get use() {
    return outgoingFormats.vaultUse
  },
  options: [],
  lost: () => [outgoingFormats.vaultLost, outgoingFormats.vaultTags],
}
