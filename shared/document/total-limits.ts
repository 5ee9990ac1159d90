import { kindOf, KINDS } from '../kinds/registry'
import { LIMITS } from '../limits'
import { Refusal } from '../refusal'
import type { Steps } from '../steps'
import type { Change } from './change'
import { Measure, measureOf } from './indexes/measure'
import type { Project } from './project'
import { documentWords } from './document-words'

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
    if (more.countOf(kind) > 0 && count > most) throw tooMuch(documentWords.tooMany(many, most, count))
  }
  const characters = now.characters + more.characters
  if (more.characters > 0 && characters > LIMITS.project) {
    throw tooMuch(documentWords.tooManyCharacters(LIMITS.project, characters))
  }
}

const tooMuch = (why: string): Refusal => new Refusal('too-much', why)
