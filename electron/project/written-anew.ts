import { projectWords } from './project-words'
import { stepNames } from './step-names'
import type { Project } from '@shared/document/project'
import { Refusal } from '@shared/refusal'
import { begunWith } from './begun-with'
import type { ProjectSources } from './project-sources'
import type { FirstMoment } from './session'

/** The ids of the sources whose texts could not be read any more. */
type Lost = ReadonlySet<string>

/**
 * How a project is written out of memory when its folder is gone: all that was tagged, judged and written, and the texts
 * that can still be read. `lost` is filled as they are put.
 */
export function writtenAnew(project: Project, sources: ProjectSources, at: string): { first: FirstMoment; lost: Lost } {
  const lost = new Set<string>()
  const first = begunWith(project, stepNames.saveCopy, at, async (to) => {
    for (const version of Object.values(project.versions)) {
      await sources.copyTo(to, version).catch((error: unknown) => {
        // A disk that takes no more is another matter than a text that is gone.
        if (error instanceof Refusal && error.code === 'source-not-stored') throw error
        lost.add(version.sourceId)
      })
    }
  })
  return { first, lost }
}

/** What of the project was in its folder alone, in words. */
export const lostWords = (lost: Lost): string =>
  lost.size > 0 ? projectWords.folderAndTextsGone(lost.size) : projectWords.folderGone
