import type { LabelOf } from '../input-refusal'

const LABELS: Readonly<Record<string, string>> = {
  paths: 'Files of a folder',
  operations: 'Changes made at once',
}

/** What a field of a call is called in refusals where its own name is no word of an analyst. */
export const callLabelOf: LabelOf = (field) => (Object.hasOwn(LABELS, field) ? LABELS[field] : undefined)
