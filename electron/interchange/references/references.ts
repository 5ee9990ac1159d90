import { readingWords } from '../reading-words'
import { decodeText } from '@shared/encoding/decode-text'
import { mayBeReferences, readReferences } from '@shared/interchange/bibliography/formats'
import { operationsOf, planReferences } from '@shared/interchange/bibliography/plan-references'
import { tellReferences } from '@shared/interchange/bibliography/told'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import { toLine } from '../../importing/source-card'
import { sliced } from '../../in-slices'
import type { IncomingFormat } from '../incoming-format'

/** Bytes that tell whether a file is a reference list. */
const ENOUGH = 64 * 1024

/** Reference lists: BibTeX, RIS, CSL-JSON, the JSON of Zotero and PubMed lists. They fill the cards of sources that are here. */
export const references: IncomingFormat = {
  get name() {
    return readingWords.references
  },
  endings: ['bib', 'ris', 'json', 'csljson', 'nbib'],
  largest: LIMITS.importBytes,
  isIn: (bytes) => mayBeReferences(new TextDecoder().decode(bytes.subarray(0, ENOUGH))),
  read: async ({ name, bytes }) => {
    const decoded = decodeText(bytes)
    const steps = readReferences(decoded.text)
    if (!steps) throw notAList(name)
    const read = await sliced(steps)
    const notes = [...decoded.notes, ...read.notes]
    if (read.references.length === 0 && read.dropped.length === 0) throw notAList(name)
    return {
      plan: async ({ project, accepted = new Set() }) => {
        const plan = await sliced(planReferences(project, read.references))
        return {
          ...tellReferences({ ...read, notes }, plan),
          label: readingWords.fillCards,
          texts: [],
          operations: operationsOf(plan, accepted, toLine(name)),
        }
      },
    }
  },
}

const notAList = (name: string): Refusal => new Refusal('no-references', readingWords.noReferences(name))
