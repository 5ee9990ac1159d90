import type { Project } from '../../document/project'
import { codeLines } from '../codebook/codebook-qdc'
import { xmlText } from '../xml-text'

/** The namespace of REFI-QDA 1.5 projects. */
const NAMESPACE = 'urn:QDA-XML:project:1.0'

/** The project in the XML of REFI-QDA 1.5 (Project.xsd). */
export function refiXml(project: Project): string {
  const codes = codeLines(project)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<Project xmlns="${NAMESPACE}" name="${xmlText(project.about.project.title)}" origin="Assay">`,
    ...(codes.length > 0 ? ['<CodeBook>', '<Codes>', ...codes, '</Codes>', '</CodeBook>'] : []),
    '</Project>',
    '',
  ].join('\n')
}
