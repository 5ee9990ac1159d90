import { query } from '@shared/document/queries/query'
import { type Carrier, type Retrieved, retrieve } from '@shared/retrieval/retrieve'
import { inSlices } from '@state/in-slices'
import { currentProject } from '@state/project-store'
import { textOf } from '@state/texts'

/** Carries out asking in slices, so that the page answers meanwhile, until it is not wanted any more. */
export const carrier = (signal: AbortSignal): Carrier => ({
  carry: (steps) => inSlices(steps, signal),
  readText: (versionId) => textOf(versionId).catch(() => null),
})

/** Asks a query of passages; null once it is not wanted any more. */
export const retrieveHere = (typed: string, signal: AbortSignal): Promise<Retrieved | null> =>
  retrieve(currentProject(), typed, carrier(signal))

/** Another value whenever anything that passages are asked about changed. */
export const askedOf = query(
  ['passages', 'tags', 'sources', 'versions', 'analysts', 'evidence', 'risks'],
  (): object => ({}),
)
