import { type Kind, KINDS } from '../../kinds/registry'
import type { Steps } from '../../steps'
import type { Change } from '../change'
import { eachOf, type Project } from '../project'
import { type Index, indexInSteps } from './indexes'

/** How much there is of each kind, and how many characters all of it has as it is stored. */
export class Measure implements Index {
  readonly #counts = new Map<Kind, number>()
  characters = 0

  countOf(kind: Kind): number {
    return this.#counts.get(kind) ?? 0
  }

  follow({ kind, before, after }: Pick<Change, 'kind' | 'before' | 'after'>): void {
    this.#counts.set(kind, this.countOf(kind) + (after ? 1 : 0) - (before ? 1 : 0))
    this.characters += lengthOf(after) - lengthOf(before)
  }
}

const lengthOf = (entity: object | null): number => (entity ? JSON.stringify(entity).length : 0)

/** The measure of a project, kept by following its changes: asking again costs nothing. */
export const measureOf = (project: Project): Steps<Measure> => indexInSteps(project, measured)

function* measured(project: Project): Steps<Measure> {
  const measure = new Measure()
  for (const kind of KINDS) {
    for (const each of eachOf(project, kind)) {
      measure.follow({ kind, before: null, after: each } as Change)
      yield
    }
  }
  return measure
}
