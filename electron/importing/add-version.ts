import { ReAnchoring } from '@shared/anchoring/re-anchor'
import type { Commit } from '@shared/document/change'
import { entitiesNaming } from '@shared/document/indexes/foreign-keys'
import type { Passage } from '@shared/kinds/passages'
import { lastSeen, type TextPlace } from '@shared/kinds/re-anchored'
import type { Version } from '@shared/kinds/versions'
import type { OperationInput } from '@shared/operations/operations'
import { Refusal } from '@shared/refusal'
import type { Steps } from '@shared/steps'
import { type Block, canonicalText } from '@shared/text/blocks'
import { refuseIfCancelled } from '../cancelled'
import { sliced } from '../in-slices'
import type { ProjectSession } from '../project/session'

/** The passages with what became of them, as the operation takes them. */
type Placed = OperationInput<'source.addVersion'>['passages']

/** Passages that were changed while theirs were looked for are looked for again, so many times. */
const MOST_TRIES = 3

type NewText = { version: Version; blocks: readonly Block[]; by: string; signal?: AbortSignal | undefined }

/** Where passages of the present text stand in the new one, where that is known without looking for them. */
type Known = { versionId: string; place: (passage: Passage) => Placed[number] }

/**
 * Gives a source another text and finds all its passages in it, as one change. The texts are aligned in slices, so that
 * nothing else waits; what was changed meanwhile is looked for once more.
 */
export async function addVersion(
  session: ProjectSession,
  { version, blocks, by, signal }: NewText,
  { operation, known }: { operation: 'source.addVersion' | 'source.takeIn'; known?: Known } = {
    operation: 'source.addVersion',
  },
): Promise<{ commit: Commit; passages: Placed }> {
  const finder = new Finder(session, canonicalText(blocks), known)
  for (let tried = 1; ; tried += 1) {
    const passages = await finder.place(version, signal)
    const input = { sourceId: version.sourceId, version, passages }
    try {
      const operations = [{ name: operation, input }]
      return { commit: await session.changes.apply({ by, operations }), passages }
    } catch (error) {
      const isLate = error instanceof Refusal && error.code === 'changed-meanwhile'
      if (!isLate || tried === MOST_TRIES) throw error
    }
  }
}

/** Finds passages of any version in one new text. */
class Finder {
  readonly #session: ProjectSession
  readonly #text: string
  readonly #known: Known | undefined
  readonly #byVersion = new Map<string, ReAnchoring>()

  constructor(session: ProjectSession, text: string, known: Known | undefined) {
    this.#session = session
    this.#text = text
    this.#known = known
  }

  async place({ sourceId }: Version, signal: AbortSignal | undefined): Promise<Placed> {
    const passages = entitiesNaming(this.#session.project, 'passages', 'sourceId', sourceId)
    const sought = passages.filter(({ versionId }) => versionId !== this.#known?.versionId)
    for (const versionId of new Set(sought.map((passage) => lastSeen(passage).versionId))) {
      if (this.#byVersion.has(versionId)) continue
      const before = canonicalText(await this.#session.sources.readText(versionId))
      this.#byVersion.set(versionId, await sliced(stoppable(ReAnchoring.between(before, this.#text), signal)))
    }
    return sliced(stoppable(this.#placeAll(passages), signal))
  }

  *#placeAll(passages: readonly Passage[]): Steps<Placed> {
    const placed: Placed = []
    for (const passage of passages) {
      const isKnown = passage.versionId === this.#known?.versionId
      placed.push(isKnown && this.#known ? this.#known.place(passage) : this.#placed(passage, lastSeen(passage)))
      yield
    }
    return placed
  }

  #placed({ id: passageId, reAnchored }: Passage, from: TextPlace): Placed[number] {
    const found = this.#byVersion.get(from.versionId)?.find(from.anchor)
    if (!found) throw new Error('A version of the source was not aligned')
    const { anchor, outcome, confidence, reason } = found
    // Words that somebody has called lost, and that are not found again, need not be called so once more.
    const reviewed = outcome === 'lost' && reAnchored?.outcome === 'lost' && reAnchored.reviewed
    return { passageId, anchor, reAnchored: { from, outcome, confidence, reason, reviewed } }
  }
}

/** The work, until somebody cancels it. */
function* stoppable<T>(steps: Steps<T>, signal: AbortSignal | undefined): Steps<T> {
  for (;;) {
    refuseIfCancelled(signal)
    const step = steps.next()
    if (step.done) return step.value
    yield
  }
}
