import type { Applied } from '@shared/ipc/contract'
import type { Commit } from '@shared/document/change'

/** The short answer to a change: every window hears the commit itself, also the one that asked. */
export async function applied(change: Promise<Commit>): Promise<Applied> {
  const { seq, label, changes } = await change
  return { seq, label, changed: changes.length > 0 }
}
