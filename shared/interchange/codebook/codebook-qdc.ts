import { type TagNode, tagTree } from '../../document/queries/tags'
import type { Project } from '../../document/project'
import { TAG_PAPER_INKS } from '../../memo/paper-theme'
import { xmlText } from '../xml-text'
import { toDescription } from './qdc-description'

/** The namespace of REFI-QDA 1.5 codebooks. */
const NAMESPACE = 'urn:QDA-XML:codebook:1.0'

/**
 * The codebook for other programs, by the schema of REFI-QDA 1.5 (Codebook.xsd): a code has guid, name, isCodable and
 * color, then its description, then the codes under it.
 */
export function codebookToQdc(project: Project): string {
  const start = ['<?xml version="1.0" encoding="UTF-8"?>', `<CodeBook xmlns="${NAMESPACE}" origin="Assay">`, '<Codes>']
  return [...start, ...codeLines(project), '</Codes>', '</CodeBook>', ''].join('\n')
}

/** The codes of the codebook as lines of XML, each with those under it; a project of REFI-QDA has the same. */
export function codeLines(project: Project): string[] {
  const lines: string[] = []
  // Without a stack of calls: a tree may have a hundred levels.
  const waiting: (TagNode | string)[] = tagTree.ask(project).toReversed()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') lines.push(next)
    else {
      lines.push(...opening(next))
      waiting.push('</Code>', ...next.children.toReversed())
    }
  }
  return lines
}

function opening({ tag }: TagNode): string[] {
  const attributes = `guid="${tag.id}" name="${xmlText(tag.name)}" isCodable="true" color="${TAG_PAPER_INKS[tag.colour]}"`
  const description = toDescription({ memo: '', ...tag })
  const described = description === '' ? [] : [`<Description>${xmlText(description)}</Description>`]
  return [`<Code ${attributes}>`, ...described]
}
