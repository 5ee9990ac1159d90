import { outgoingWords } from '@shared/interchange/outgoing-words'
import { type BibliographyFormat, writeReferences } from '@shared/interchange/bibliography/formats'
import { referencesOf } from '@shared/interchange/bibliography/of-source'
import { chosenSources } from '@shared/interchange/bibliography/outgoing'
import { Refusal } from '@shared/refusal'
import { sliced } from '../../in-slices'
import type { OutgoingWriter } from '../outgoing-writers'

/** The source cards that were chosen as a reference list. */
export const referencesWriter =
  (format: BibliographyFormat): OutgoingWriter =>
  async ({ project }, options, sourceIds) => {
    const sources = chosenSources(project, options, sourceIds)
    if (sources.length === 0) {
      throw new Refusal('no-sources', outgoingWords.noCards)
    }
    return new TextEncoder().encode(await sliced(writeReferences[format](referencesOf(sources))))
  }
