import { projectWords } from './project-words'
import { stepNames } from './step-names'
import { hasSecrets } from '@shared/document/seen-by'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import { begunWith } from './begun-with'
import type { FirstMoment, ProjectSession } from './session'

/**
 * How a project of its own begins that has all that another one has now, texts and files too, and none of its history.
 * Refuses while the project keeps something from somebody: a duplicate would let them look.
 */
export function duplicateOf({ project, sources }: ProjectSession, title: string, at: string): FirstMoment {
  if (hasSecrets(project)) {
    throw new Refusal('round-open', projectWords.roundOpen)
  }
  const copy = structuredClone(project)
  const about = { ...copy.about.project, projectId: newId(), title, createdAt: at }
  return begunWith({ ...copy, about: { project: about } }, stepNames.duplicate, at, async (to) => {
    for (const version of Object.values(copy.versions)) await sources.copyTo(to, version)
  })
}
