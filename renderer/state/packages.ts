import type { Input } from '@shared/ipc/contract'
import type { PackedFile } from '@shared/ipc/packing'
import { newId } from '@shared/new-id'
import { currentAnalyst } from './analyst'
import { call, onEvent } from './client'
import { leaveField, returnToField } from './leave-field'
import { notifyFailure } from './notices'
import { openBy } from './projects'
import { createStore, useStore } from './store'

/** A package that is being made or unpacked in this window; `part` from 0 to 1. */
type Running = { token: string; part: number }

/** One that is being unpacked, and what had the focus before. */
type Unpacking = Running & { left: Element | null }

const unpacking = createStore<Unpacking | null>(null)
/** How far the package is that is being unpacked; null when none is. */
export const useUnpacking = (): Unpacking | null => useStore(unpacking)

/** Does work under a token; `show` hears how far it is. */
async function followed<T>(work: (token: string) => Promise<T>, show: (running: Running) => void): Promise<T> {
  const token = newId()
  const stop = onEvent('package.progress', (running) => running.token === token && show(running))
  try {
    return await work(token)
  } finally {
    stop()
  }
}

/** Packs the project; null when the analyst closed the dialog. Throws a Refusal. */
export function packProject(
  what: Pick<Input<'package.make'>, 'history' | 'withheld'>,
  show: (running: Running) => void,
): Promise<PackedFile | null> {
  const left = leaveField()
  return followed((token) => {
    // It can be cancelled before it has come anywhere.
    show({ token, part: 0 })
    return call('package.make', { token, by: currentAnalyst().id, ...what })
  }, show).finally(() => returnToField(left))
}

export const cancelPackage = ({ token }: Running): void => void call('package.cancel', { token }).catch(notifyFailure)

/** Opens the project of a package that the analyst chooses, or that was given to the program. */
export async function openPackage(given = false): Promise<boolean> {
  const left = leaveField()
  try {
    return await followed(
      (token) => openBy('package.open', { token, given }),
      (running) => unpacking.set({ ...running, left }),
    )
  } catch (failure) {
    notifyFailure(failure)
    return false
  } finally {
    unpacking.set(null)
    returnToField(left)
  }
}
