import type { SaveStatus } from '@shared/ipc/contract'
import { clockTime } from '@shared/words/moments'
import { call } from './client'
import { writeDrafts } from './drafts'
import { notify, notifyFailure } from './notices'
import { currentSaveStatus, whyReadOnly } from './project-store'
import { projectWords } from './project-words'

/** "Saved 10:42": when the last change came to the disk. */
export const savedWords = ({ savedAt }: Pick<SaveStatus, 'savedAt'>): string =>
  savedAt ? projectWords.savedAt(clockTime(savedAt)) : projectWords.saved

/**
 * Everything is saved as it is done. Whoever asks for it hears that it is: words being typed are sent to the disk at
 * once, and changes that the disk refused are tried again. In a project that is open read-only they hear why nothing is.
 */
export async function save(): Promise<void> {
  try {
    if (!(await writeDrafts())) return
    const why = whyReadOnly()
    if (why !== null) return notify('info', projectWords.nothingIsSaved(why), [], 'saved')
    await call('project.retrySave', {})
    const status = currentSaveStatus()
    if (status) notify('info', projectWords.allIsSaved(savedWords(status)), [], 'saved')
  } catch (failure) {
    notifyFailure(failure)
  }
}
