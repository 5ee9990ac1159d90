import { z } from 'zod'
import { entitiesOf, type Project } from '../../document/project'
import { flatTree, tagTree } from '../../document/queries/tags'
import { Refusal } from '../../refusal'
import { counted } from '../../words/plural'
import { codebookToCsv } from './codebook-csv'
import { codebookToJson } from './codebook-json'
import { codebookToQdc } from './codebook-qdc'

const CODEBOOK_FORMATS = ['csv', 'json', 'qdc'] as const
export const CodebookFormat = z.enum(CODEBOOK_FORMATS)
export type CodebookFormat = z.infer<typeof CodebookFormat>

/** What a format is called, and who it is for. */
export const CODEBOOK_FORMAT_NAMES: Readonly<Record<CodebookFormat, { name: string; use: string }>> = {
  csv: { name: 'Table (CSV)', use: 'For spreadsheets: a tag a row. It can be edited there and imported again.' },
  json: { name: 'JSON', use: 'For scripts, and for other projects of Assay: all that a tag says now.' },
  qdc: {
    name: 'REFI-QDA codebook (.qdc)',
    use: 'For other programs of qualitative analysis: ATLAS.ti, MAXQDA, NVivo.',
  },
}

/** The codebook as the text of a file. Throws a Refusal where there are no tags: no format has a form for that. */
export function codebookFile(project: Project, format: CodebookFormat): string {
  if (tagTree.ask(project).length === 0) {
    throw new Refusal('no-tags', 'The codebook has no tags yet. Nothing was exported. Make or import tags first.')
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
    ...(sets > 0 ? [`${counted(sets, 'set of tags is', 'sets of tags are')} left out.`] : []),
    ...(editions > 0
      ? [
          `${counted(editions, 'earlier definition is', 'earlier definitions are')} left out; the present ones are in it.`,
        ]
      : []),
  ]
}

function lostInQdc(project: Project): string[] {
  const tags = flatTree(tagTree.ask(project)).map(({ tag }) => tag)
  const lines = tags.filter(({ line }) => line !== undefined && line !== 'solid').length
  const digits = tags.filter(({ shortcut }) => shortcut !== null).length
  const letters = tags.filter((tag) => tag.letters).length
  const more = tags.filter(({ include, exclude, memo = '' }) => include !== '' || exclude !== '' || memo !== '').length
  return [
    ...(lines > 0 ? [`REFI-QDA has no lines: ${counted(lines, 'tag loses its', 'tags lose their')} line style.`] : []),
    ...(digits > 0 ? [`REFI-QDA has no digits: ${counted(digits, 'tag loses its', 'tags lose theirs')}.`] : []),
    ...(letters > 0 ? [`REFI-QDA has no letters: ${counted(letters, 'tag loses its', 'tags lose theirs')}.`] : []),
    ...(more > 0
      ? [
          `When to use a tag, when not and its memo are written into the description of ${counted(more, 'tag')}; Assay reads them back.`,
        ]
      : []),
  ]
}
