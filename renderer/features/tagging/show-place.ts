import { entity } from '@shared/document/project'
import type { Place } from '@shared/tagging/places'
import { goTo } from '@state/place'
import { currentProject } from '@state/project-store'

/** Goes to the words of a place in their article; to the article where their passages are gone. */
export function showInReader({ versionId, proposals }: Place): void {
  const project = currentProject()
  const sourceId = project.versions[versionId]?.sourceId ?? ''
  const passageId = proposals.find((each) => entity(project, 'passages', each.passageId))?.passageId
  goTo({ screen: 'reader', sourceId, ...(passageId ? { passageId } : {}) })
}
