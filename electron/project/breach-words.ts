import { projectWords } from './project-words'
import { type Breach, breachesByEntity } from '@shared/document/invariants'
import { entity, type Project } from '@shared/document/project'
import { itemName } from '@shared/history/facts'
import { kindOf } from '@shared/kinds/registry'
import { inSlices } from '../in-slices'

/** What in the project cannot be, as one notice; none when all is sound. */
export async function describeBreaches(project: Project): Promise<string[]> {
  const found: Breach[] = []
  await inSlices(breachesByEntity(project), (breaches) => found.push(...breaches))
  const [first, ...others] = found
  if (first === undefined) return []
  const { kind, id, problem } = first
  const value = entity(project, kind, id)
  const name =
    value === undefined ? '' : ` ${itemName(kind, value, (other, otherId) => entity(project, other, otherId))}`
  return [projectWords.breach(`${kindOf(kind).one}${name}`, problem, others.length)]
}
