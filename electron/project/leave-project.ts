import type { ProjectSession } from './session'

/** What the analyst decides about changes that are not on disk when their project is to close. */
export type UnsavedAnswer = 'again' | 'copy' | 'discard' | 'stay'

/** The questions about them. */
export type LeaveDialogs = {
  /** `why` says what the disk answered last. */
  unsaved: (windowId: number, about: { title: string; count: number; why: string }) => Promise<UnsavedAnswer>
  /** Where a copy of the project of that title goes; null when the dialog was closed. */
  copy: (windowId: number, title: string) => Promise<string | null>
}

/** Whether the project may close. Asks as long as something of it is kept in memory only. */
export async function mayLeave(session: ProjectSession, dialogs: LeaveDialogs, windowId: number): Promise<boolean> {
  const { title } = session.project.about.project
  await tryAgain(session)
  let why = session.status.current.failure ?? ''
  while (session.changes.unsaved > 0) {
    const answer = await dialogs.unsaved(windowId, { title, count: session.changes.unsaved, why })
    if (answer === 'stay') return false
    if (answer === 'discard') return true
    if (answer === 'again') {
      await tryAgain(session)
      why = session.status.current.failure ?? ''
      continue
    }
    const folder = await dialogs.copy(windowId, title)
    if (folder === null) continue
    try {
      await session.copyTo(folder)
      return true
    } catch (error) {
      why = error instanceof Error ? error.message : String(error)
    }
  }
  return true
}

async function tryAgain({ changes }: ProjectSession): Promise<void> {
  // What is on its way to the disk may be refused yet.
  await changes.settled()
  if (changes.unsaved > 0) await changes.saveAgain().catch(() => {})
}
