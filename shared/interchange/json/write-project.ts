import { eachOf, type Project } from '../../document/project'
import { KINDS } from '../../kinds/registry'
import { PROJECT_FORMAT } from '../../migrations/format'
import type { Steps } from '../../steps'

/** A project as the JSON document of `project-schema.ts`, an entity a line. The texts of sources are not in it. */
export function* writeProject(project: Project): Steps<string> {
  const tables: string[] = []
  for (const kind of KINDS) {
    const lines: string[] = []
    for (const each of eachOf(project, kind)) {
      lines.push(`${JSON.stringify(each.id)}:${JSON.stringify(each)}`)
      yield
    }
    tables.push(`${JSON.stringify(kind)}:{${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}}`)
  }
  return `{"program":"assay","format":${PROJECT_FORMAT},"project":{\n${tables.join(',\n')}\n}}\n`
}
