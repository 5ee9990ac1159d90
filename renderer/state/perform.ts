import type { Applied, Input } from '@shared/ipc/contract'
import type { Operation } from '@shared/operations/operations'
import { currentAnalyst } from './analyst'
import { call } from './client'
import { announce, notifyFailure } from './notices'
import { currentProject, whenShown } from './project-store'

/** The calls that change the project. */
type ChangeName =
  | 'project.apply'
  | 'project.undo'
  | 'project.redo'
  | 'history.restoreItem'
  | 'history.restoreTo'
  | 'backup.restore'
  | 'source.readAgain'
  | 'source.markBlocks'
  | 'search.tag'
  | 'codebook.import'
  | 'incoming.take'
  | 'merge.apply'
  | 'round.closeWithKeys'

const going = new Set<Promise<unknown>>()

/**
 * Runs at once, or when the changes that are on their way are shown: what was typed last counts for what sorts and
 * filters.
 */
export function afterChanges(run: () => void): void {
  if (going.size === 0) run()
  // What runs first after them may have begun a change of its own.
  else void Promise.allSettled(going).then(() => afterChanges(run))
}

/** The same for what can be done now or not: null where it cannot. */
export const waitingForChanges = (run: (() => void) | null): (() => void) | null => run && (() => afterChanges(run))

/**
 * Asks for a change. Resolves when it is on disk and this window shows it: its answer and the event that brings it come
 * by different ways, and either may be first. Throws a Refusal when it was declined.
 */
export function change<N extends ChangeName>(name: N, input: Input<N>): Promise<Applied> {
  const changed = askFor(name, input).finally(() => going.delete(changed))
  going.add(changed)
  return changed
}

async function askFor<N extends ChangeName>(name: N, input: Input<N>): Promise<Applied> {
  const project = currentProject()
  const applied: Applied = await call(name, input)
  await whenShown(applied.seq, project)
  return applied
}

/**
 * Does one or more operations as one undoable step. Resolves when it is on disk and shown;
 * null when it was declined, after telling the analyst why.
 */
export async function perform(operations: Operation | readonly Operation[], label?: string): Promise<Applied | null> {
  const list = Array.isArray(operations) ? (operations as readonly Operation[]) : [operations as Operation]
  try {
    const request = { by: currentAnalyst().id, operations: [...list], ...(label ? { label } : {}) }
    return await change('project.apply', request)
  } catch (failure) {
    notifyFailure(failure)
    return null
  }
}

/** Takes the last step back, or does it again, and says which. */
export async function undoOrRedo(which: 'undo' | 'redo'): Promise<void> {
  try {
    const { label } = await change(`project.${which}`, { by: currentAnalyst().id })
    announce(label)
  } catch (failure) {
    notifyFailure(failure)
  }
}
