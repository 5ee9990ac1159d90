import type { Commit } from '@shared/document/change'
import type { Operation } from '@shared/operations/operations'
import { currentAnalyst } from './analyst'
import { call } from './client'
import { announce, notifyFailure } from './notices'

/**
 * Does one or more operations as one undoable step. Resolves when it is on disk and shown;
 * null when it was declined, after telling the analyst why.
 */
export async function perform(operations: Operation | readonly Operation[], label?: string): Promise<Commit | null> {
  const list = Array.isArray(operations) ? (operations as readonly Operation[]) : [operations as Operation]
  try {
    return await call('project.apply', { by: currentAnalyst().id, operations: [...list], ...(label ? { label } : {}) })
  } catch (failure) {
    notifyFailure(failure)
    return null
  }
}

/** Takes the last step back, or does it again, and says which. */
export async function undoOrRedo(which: 'undo' | 'redo'): Promise<void> {
  try {
    const commit = await call(`project.${which}`, { by: currentAnalyst().id })
    announce(commit.label)
  } catch (failure) {
    notifyFailure(failure)
  }
}
