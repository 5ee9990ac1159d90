import { codebookFormats } from './codebook-words'
import { z } from 'zod'
import { entitiesOf, type Project } from '../../document/project'
import { flatTree, tagTree } from '../../document/queries/tags'
import { Refusal } from '../../refusal'
import { codebookToCsv } from './codebook-csv'
import { codebookToJson } from './codebook-json'
import { codebookToQdc } from './codebook-qdc'

const CODEBOOK_FORMATS = ['csv', 'json', 'qdc'] as const
export const CodebookFormat = z.enum(CODEBOOK_FORMATS)
export type CodebookFormat = z.infer<typeof CodebookFormat>

/** What a format is called, and who it is for. */
export const CODEBOOK_FORMAT_NAMES: Readonly<Record<CodebookFormat, { name: string; use: string }>> = {
  get csv() {
    return { name: codebookFormats.csv, use: codebookFormats.csvUse }
  },
  get json() {
    return { name: codebookFormats.json, use: codebookFormats.jsonUse }
  },
  get qdc() {
    return { name: codebookFormats.qdc, use: codebookFormats.qdcUse }
  },
}

/** The codebook as the text of a file. Throws a Refusal where there are no tags: no format has a form for that. */
export function codebookFile(project: Project, format: CodebookFormat): string {
  if (tagTree.ask(project).length === 0) {
    throw new Refusal('no-tags', codebookFormats.noTags)
  }
  switch (format) {
    case 'csv':
      return codebookToCsv(project)
    case 'json':
      return codebookToJson(project)
    case 'qdc':
      return codebookToQdc(project)
  }
}

/** What of this codebook the format cannot hold, in words; none where it holds all of it. */
export function lostIn(project: Project, format: CodebookFormat): string[] {
  const sets = entitiesOf(project, 'tagSets').length
  const editions = entitiesOf(project, 'tagEditions').length
  return [
    ...(format === 'qdc' ? lostInQdc(project) : []),
    ...(sets > 0 ? [codebookFormats.setsLost(sets)] : []),
    ...(editions > 0 ? [codebookFormats.editionsLost(editions)] : []),
  ]
}

function lostInQdc(project: Project): string[] {
  const tags = flatTree(tagTree.ask(project)).map(({ tag }) => tag)
  const lines = tags.filter(({ line }) => line !== undefined && line !== 'solid').length
  const digits = tags.filter(({ shortcut }) => shortcut !== null).length
  const letters = tags.filter((tag) => tag.letters).length
  const more = tags.filter(({ include, exclude, memo = '' }) => include !== '' || exclude !== '' || memo !== '').length
  return [
    ...(lines > 0 ? [codebookFormats.linesLost(lines)] : []),
    ...(digits > 0 ? [codebookFormats.digitsLost(digits)] : []),
    ...(letters > 0 ? [codebookFormats.lettersLost(letters)] : []),
    ...(more > 0 ? [codebookFormats.inDescription(more)] : []),
  ]
}
