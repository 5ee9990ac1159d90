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

/** The last gate before the disk: what could not be read back is never written. Throws when it could not. */
export function* assertStorable({ changes }: Pick<Commit, 'changes'>): Steps<void> {
  for (const { kind, after } of changes) {
    if (after !== null) kindOf(kind).schema.parse(after)
    yield
  }
}
