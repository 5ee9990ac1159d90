import { createAnchor } from '@shared/anchoring/create-anchor'
import { reviewOfSource } from '@shared/document/queries/versions'
import type { Passage } from '@shared/kinds/passages'
import type { Operation } from '@shared/operations/operations'
import { announce, notify } from '@state/notices'
import { perform } from '@state/perform'
import { currentPlaceOf, goTo } from '@state/place'
import { currentProject } from '@state/project-store'
import { announceArrival } from './navigation'
import type { Reader } from './reader'
import { reviewWords } from './review-words'
import { shortQuote } from './short-quote'

const waitingIn = (sourceId: string): readonly Passage[] => reviewOfSource.ask(currentProject(), sourceId).waiting

/** The passage of this id, if a new version has touched it; without an id the first that waits. */
export function underReview(sourceId: string, passageId: string | null): Passage | undefined {
  const project = currentProject()
  const chosen = passageId === null ? undefined : project.passages[passageId]
  const current = project.sources[sourceId]?.versionId
  const isTouched = chosen?.sourceId === sourceId && (chosen.reAnchored || chosen.versionId !== current)
  return chosen && isTouched ? chosen : waitingIn(sourceId)[0]
}

const current = (sourceId: string): Passage | undefined => {
  const { view } = currentPlaceOf('reader')
  return underReview(sourceId, view?.kind === 'review' ? view.passageId : null)
}

/** Reviews the passage the analyst is at, if it waits, else the first that does. */
export function openReview(sourceId: string): void {
  const waiting = waitingIn(sourceId)
  const passage = waiting.find(({ id }) => id === currentPlaceOf('reader').passageId) ?? waiting[0]
  if (passage) showForReview(passage.id)
  else goTo({ screen: 'reader', view: { kind: 'review', passageId: null } })
}

/** Goes to the next or previous passage that waits, and round again. */
export function walkReview(sourceId: string, direction: 1 | -1): void {
  const waiting = waitingIn(sourceId)
  const at = waiting.findIndex(({ id }) => id === current(sourceId)?.id)
  const next = waiting[(Math.max(at, direction === 1 ? -1 : 0) + direction + waiting.length) % waiting.length]
  if (!next) return announce(reviewWords.nothingWaits)
  showForReview(next.id)
}

/** The words it was given are right. */
export const accept = (sourceId: string): Promise<void> =>
  decide(sourceId, ({ id }) => ({ name: 'passage.accept', input: { passageId: id } }), reviewWords.accepted)

/** Its words are no longer in the text. */
export const giveUp = (sourceId: string): Promise<void> =>
  decide(sourceId, ({ id }) => ({ name: 'passage.giveUp', input: { passageId: id } }), reviewWords.givenUp)

/** The words selected in the present text are its words. */
export async function placeHere(reader: Reader, sourceId: string): Promise<void> {
  const words = reader.words()
  if (!words) return notify('info', reviewWords.selectFirst)
  const anchor = createAnchor(reader.text.text, words)
  const { versionId } = reader.text
  await decide(
    sourceId,
    ({ id }) => ({ name: 'passage.place', input: { passageId: id, versionId, anchor } }),
    reviewWords.placed,
  )
}

async function decide(
  sourceId: string,
  operation: (passage: Passage) => Operation,
  done: (quote: string) => string,
): Promise<void> {
  const passage = current(sourceId)
  if (!passage) return announce(reviewWords.nothingWaits)
  const before = waitingIn(sourceId)
  if (!(await perform(operation(passage)))) return
  const left = waitingIn(sourceId)
  const after = before.slice(before.findIndex(({ id }) => id === passage.id) + 1)
  const next = after.find(({ id }) => left.some((each) => each.id === id)) ?? left[0]
  const words = done(shortQuote(passage.anchor.exact))
  if (next) showForReview(next.id)
  else goTo({ screen: 'reader', view: { kind: 'review', passageId: null } })
  announceArrival(`${words} ${next ? reviewWords.left(left.length) : reviewWords.done}`)
}

/** Puts a passage under review, with the words it was given shown in the text. */
export const showForReview = (passageId: string): void =>
  goTo({ screen: 'reader', passageId, view: { kind: 'review', passageId } })
