import type { Commit } from '@shared/document/change'
import { Instant } from '@shared/fields'
import { kindOf } from '@shared/kinds/registry'
import type { Steps } from '@shared/steps'

/**
 * What Assay itself refuses to write, since its own reader would not take it back. Made like an error of the disk, so
 * that whoever writes tells it the same way (`disk-words.ts`), keeps the change and tries again.
 */
export function unwritable(code: 'ECLOCK' | 'ETOOLONG' | 'ELASTNUMBER'): Error {
  return Object.assign(new Error(code), { code })
}

/** Throws when the clock shows what could not be read back. */
export function assertInstant(at: string): void {
  if (!Instant.safeParse(at).success) throw unwritable('ECLOCK')
}

/**
 * The last gate before the disk: what opening would refuse is never written, whoever asked for it. Throws when the
 * document could not be opened after these changes.
 */
export function* assertStorable({ changes }: Pick<Commit, 'changes'>): Steps<void> {
  for (const { kind, id, after } of changes) {
    if (after === null) {
      if (kind === 'about') throw new Error('No project can be without what it is')
    } else if (kindOf(kind).schema.parse(after).id !== id) {
      throw new Error(`${kind} ${id} would be called otherwise`)
    }
    yield
  }
}
