import { useCommand } from '@state/commands'
import { importVersion } from '@state/import-version'
import { lookAtLeftOut } from '@state/left-out'
import { notifyFailure } from '@state/notices'
import { goTo, type ReaderView } from '@state/place'
import { useEditable, useQuery } from '@state/project-store'
import { reviewOfSource, versionsOfSource } from '@shared/document/queries/versions'
import type { Source } from '@shared/kinds/sources'
import type { Reader } from './reader'
import { accept, giveUp, openReview, placeHere, underReview, walkReview } from './review'

/** The commands about versions of the source that is read. */
export function ReviewCommands({ source, reader, view }: ReviewCommandsProps) {
  const editable = useEditable()
  const { waiting } = useQuery(reviewOfSource, source.id)
  const versions = useQuery(versionsOfSource, source.id)
  const earlier = versions.findLast(({ id }) => id !== source.versionId)
  const isReviewing = view?.kind === 'review'
  const canDecide = isReviewing && editable && underReview(source.id, view.passageId) !== undefined
  const start = (promise: Promise<unknown>) => void promise.catch(notifyFailure)
  const walks = isReviewing && waiting.length > 0
  useCommand('source.importVersion', () => start(importVersion(source.id)), editable)
  useCommand('source.leftOut', () => lookAtLeftOut(source))
  useCommand('review.open', () => openReview(source.id), versions.length > 1)
  useCommand('review.compare', () => toggleCompare(view, earlier?.id), earlier !== undefined)
  useCommand('review.accept', () => start(accept(source.id)), canDecide)
  useCommand('review.giveUp', () => start(giveUp(source.id)), canDecide)
  useCommand('review.place', () => reader && start(placeHere(reader, source.id)), canDecide && reader !== null)
  return walks ? <WalkCommands sourceId={source.id} /> : null
}

type ReviewCommandsProps = { source: Source; reader: Reader | null; view: ReaderView | null }

function WalkCommands({ sourceId }: { sourceId: string }) {
  useCommand('change.next', () => walkReview(sourceId, 1))
  useCommand('change.previous', () => walkReview(sourceId, -1))
  return null
}

function toggleCompare(view: ReaderView | null, earlierId: string | undefined): void {
  // A passage of the earlier text would show that text again.
  if (view?.kind === 'compare') goTo({ screen: 'reader', view: null, passageId: null })
  else if (earlierId) goTo({ screen: 'reader', view: { kind: 'compare', versionId: earlierId } })
}
