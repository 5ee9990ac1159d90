import { kindOf, KINDS } from '../kinds/registry'
import { LIMITS } from '../limits'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import { formatCount } from '../words/plural'
import type { Change } from './change'
import { Measure, measureOf } from './indexes/measure'
import type { Project } from './project'

/**
 * Refuses changes that would make a project larger than Assay can work on. What is over a limit already may be changed
 * and made smaller.
 */
export function* assertWithinLimits(project: Project, changes: readonly Change[]): Steps<void> {
  const now = yield* measureOf(project)
  const more = new Measure()
  for (const change of changes) {
    more.follow(change)
    yield
  }
  for (const kind of KINDS) {
    const { most, many } = kindOf(kind)
    const count = now.countOf(kind) + more.countOf(kind)
    if (more.countOf(kind) > 0 && count > most) throw tooMuch(many, most, count, `Delete ${many} that are not needed`)
  }
  const characters = now.characters + more.characters
  if (more.characters > 0 && characters > LIMITS.project) {
    throw tooMuch('characters beside the texts of its sources', LIMITS.project, characters, 'Delete what is not needed')
  }
}

const tooMuch = (what: string, most: number, count: number, advice: string): Refusal =>
  new Refusal(
    'too-much',
    `A project holds at most ${formatCount(most)} ${what}; with this it would have ${formatCount(count)}. Nothing was changed. ${advice}, or go on in a second project.`,
  )
