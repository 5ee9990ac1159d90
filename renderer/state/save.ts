import type { SaveStatus } from '@shared/ipc/contract'
import { clockTime } from '@shared/words/moments'
import { call } from './client'
import { writeDrafts } from './drafts'
import { notify, notifyFailure } from './notices'
import { currentSaveStatus, whyReadOnly } from './project-store'
import { saveWords } from './save-words'

/** "Saved 10:42": when the last change came to the disk. */
export const savedWords = ({ savedAt }: Pick<SaveStatus, 'savedAt'>): string =>
  savedAt ? `Saved ${clockTime(savedAt)}` : 'Saved'

/**
 * Everything is saved as it is done. Whoever asks for it hears that it is: words being typed are sent to the disk at
 * once, and changes that the disk refused are tried again. In a project that is open read-only they hear why nothing is.
 */
export async function save(): Promise<void> {
  try {
    if (!(await writeDrafts())) return
    const why = whyReadOnly()
    if (why !== null) return notify('info', saveWords.readOnly(why), [], 'saved')
    await call('project.retrySave', {})
    const status = currentSaveStatus()
    if (status) notify('info', `${savedWords(status)}. Every change is on disk.`, [], 'saved')
  } catch (failure) {
    notifyFailure(failure)
  }
}
