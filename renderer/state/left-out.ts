import type { LeftOutList } from '@shared/ipc/left-out'
import type { Source } from '@shared/kinds/sources'
import { Refusal } from '@shared/refusal'
import { currentAnalyst } from './analyst'
import { call } from './client'
import { importWords } from './import-words'
import { failureText, notify } from './notices'
import { goTo } from './place'
import { currentFolderId, currentProject, whenShown } from './project-store'
import { createStore, useStore } from './store'

/** What was left out of a text, while somebody looks at it; `list` is null while its file is read. */
export type Looking = {
  folderId: string
  sourceId: string
  versionId: string
  list: LeftOutList | null
  /** Why it cannot be told, or was not taken in. */
  problem: string | null
  isTakingIn: boolean
}

const looking = createStore<Looking | null>(null)
export const useLooking = (): Looking | null => useStore(looking)

/** Goes on with what is looked at, unless it was closed or another is looked at by now. */
function update(mine: Looking, changes: Partial<Looking>): Looking | null {
  if (looking.get() !== mine) return null
  const next = { ...mine, ...changes }
  looking.set(next)
  return next
}

/** Shows what was left out of the present text of a source. */
export function lookAtLeftOut({ id: sourceId, versionId }: Source): void {
  const folderId = currentFolderId()
  const mine: Looking = { folderId, sourceId, versionId, list: null, problem: null, isTakingIn: false }
  looking.set(mine)
  void read(mine)
}

async function read(mine: Looking): Promise<void> {
  try {
    const list = await call('leftOut.list', { versionId: mine.versionId })
    update(mine, { list })
  } catch (failure) {
    update(mine, { problem: failureText(failure) })
  }
}

/** Leaves it; what is still read is given up. */
export function closeLeftOut(): void {
  const mine = looking.get()
  looking.set(null)
  if (mine && (mine.list === null || mine.isTakingIn)) void call('leftOut.cancel', {}).catch(() => undefined)
}

/** Takes paragraphs of the list into the text. */
export async function takeIn(before: Looking, parts: readonly number[]): Promise<void> {
  const { versionId, sourceId, list } = before
  const mine = list && update(before, { isTakingIn: true, problem: null })
  if (!mine) return
  const project = currentProject()
  try {
    const { blocksSha256 } = list
    const by = currentAnalyst().id
    const { seq, paragraphs, parted } = await call('leftOut.takeIn', { by, versionId, blocksSha256, parts: [...parts] })
    if (looking.get() === mine) looking.set(null)
    await whenShown(seq, project)
    if (parted === 0) return notify('info', importWords.takenIn(paragraphs))
    const review = () => goTo({ screen: 'reader', sourceId, view: { kind: 'review', passageId: null } })
    notify('warning', importWords.takenInBetween(paragraphs, parted), [{ label: importWords.review, run: review }])
  } catch (failure) {
    const problem = failureText(failure)
    const isCancelled = failure instanceof Refusal && failure.code === 'cancelled'
    if (!update(mine, { isTakingIn: false, problem })) notify(isCancelled ? 'info' : 'error', problem)
  }
}
