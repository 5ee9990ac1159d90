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

/** Words that were finished are a change already, and often a draft still. */
const unsavedIn = ({ changes, drafts }: ProjectSession): number => changes.unsaved || drafts.unkept.length

/** Whether the project may close. Asks as long as something of it, also of what is being typed, is in memory only. */
export async function mayLeave(session: ProjectSession, dialogs: LeaveDialogs, windowId: number): Promise<boolean> {
  const { title } = session.project.about.project
  let why = await tryAgain(session)
  while (unsavedIn(session) > 0) {
    const answer = await dialogs.unsaved(windowId, { title, count: unsavedIn(session), why })
    if (answer === 'stay') return false
    if (answer === 'discard') return true
    if (answer === 'again') {
      why = await tryAgain(session)
      continue
    }
    const folder = await dialogs.copy(windowId, title)
    if (folder === null) continue
    try {
      await session.copyTo(folder)
      return true
    } catch (error) {
      why = messageOf(error)
    }
  }
  return true
}

/** What the disk answered, in words; empty when everything is on it. */
async function tryAgain({ changes, drafts, status }: ProjectSession): Promise<string> {
  // What is on its way to the disk may be refused yet.
  await changes.settled()
  if (changes.unsaved > 0) await changes.saveAgain().catch(() => {})
  const refused = await drafts.keepAgain().then(() => '', messageOf)
  return status.current.failure ?? refused
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
