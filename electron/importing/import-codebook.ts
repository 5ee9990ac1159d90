import { listedWords } from './listed-words'
import type { Commit } from '@shared/document/change'
import type { Project } from '@shared/document/project'
import type { ReadCodebook } from '@shared/interchange/codebook/listed-tag'
import { type CodebookPlan, planImport } from '@shared/interchange/codebook/plan-import'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import { sliced } from '../in-slices'
import type { ProjectSession } from '../project/session'

/** What importing this codebook into the project as it stands would do. */
export const lookAtCodebook = (
  { project, changes }: { project: Project; changes: Pick<ProjectSession['changes'], 'ofOneMoment'> },
  { tags }: ReadCodebook,
): Promise<CodebookPlan> => changes.ofOneMoment(() => sliced(planImport(project, tags, newId)))

/** Adds the tags of a plan that was made of the project as it stands, as one step. */
export async function importCodebook(session: ProjectSession, { tags }: CodebookPlan, by: string): Promise<Commit> {
  if (tags.length === 0) {
    throw new Refusal('unchanged', listedWords.allTagsHere)
  }
  const label = listedWords.importTags(tags.length)
  return session.changes.apply({
    by,
    label,
    operations: tags.map((tag) => ({ name: 'tag.create' as const, input: { tag } })),
  })
}
