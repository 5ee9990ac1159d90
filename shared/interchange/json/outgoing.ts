import { outgoingFormats } from '../outgoing-format-words'
import type { OutgoingFormat } from '../outgoing'

/** The document of a project as JSON, as it is offered. */
export const projectJson: OutgoingFormat = {
  get name() {
    return outgoingFormats.json
  },
  ending: 'json',
  get use() {
    return outgoingFormats.jsonUse
  },
  options: [],
  lost: () => [outgoingFormats.jsonLost, outgoingFormats.jsonNoProject],
}
