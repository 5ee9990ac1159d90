import type { LabelOf } from '../input-refusal'
import { catalogue } from '../language/catalogue'
import { formatCount } from '../language/counts'

const LABELS: Readonly<Record<string, string>> = catalogue({
  paths: { en: 'Files of a folder', de: 'Dateien eines Ordners' },
  operations: { en: 'Changes made at once', de: 'Änderungen auf einmal' },
})

/** What a field of a call is called in refusals where its own name is no word of an analyst. */
export const callLabelOf: LabelOf = (field) => (Object.hasOwn(LABELS, field) ? LABELS[field] : undefined)

/** Why a call is not answered. */
export const callWords = catalogue({
  tooLarge: (most: number) => ({
    en: `This is more than the ${formatCount(most)} characters that Assay takes at once. Nothing was changed. Do it in several steps.`,
    de: `Das sind mehr als die ${formatCount(most)} Zeichen, die Assay auf einmal annimmt. Es wurde nichts geändert. Tun Sie es in mehreren Schritten.`,
  }),
})
