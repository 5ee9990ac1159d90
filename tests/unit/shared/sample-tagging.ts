import { assertTaggingsKept } from '@shared/document/closed-taggings'
import type { Change } from '@shared/document/change'
import { applyChanges, type Project } from '@shared/document/project'
import type { Operation, OperationInput } from '@shared/operations/operations'
import { atOnce } from '@shared/steps'
import { reduce } from './at-once'
import { addAnalyst, addPassage, addRisk, addSource, addTag, emptyProject, id, perform } from './sample-project'
import { minute } from './sample-session'

type Given = OperationInput<'tagging.open'>['tagging']

export const openTagging = (
  name: string,
  sources: string[],
  analysts: string[],
  more: Partial<Given> = {},
): Operation => ({
  name: 'tagging.open',
  input: {
    tagging: {
      id: id(name),
      position: 1,
      name,
      versionIds: sources.map((source) => id(`${source}V`)),
      analystIds: analysts.map(id),
      tagIds: null,
      ...more,
    },
  },
})

export const closeTagging = (name: string): Operation => ({ name: 'tagging.close', input: { taggingId: id(name) } })
export const finishTagging = (name: string, finished = true): Operation => ({
  name: 'tagging.finish',
  input: { taggingId: id(name), finished },
})

const words = (start: number, end: number) => ({ start, end, exact: 'x'.repeat(end - start), prefix: '', suffix: '' })

export const mark = (name: string, source: string, tags: string[], [start, end]: [number, number]): Operation => ({
  name: 'passage.create',
  input: {
    passage: {
      id: id(name),
      sourceId: id(source),
      versionId: id(`${source}V`),
      anchor: words(start, end),
      tagIds: tags.map(id),
      note: '',
      statement: null,
      credibility: null,
    },
  },
})

/** What is decided of the place of a tag that begins at `start` in `src`. */
export const decideOn = (tag: string, start: number, agreed: [number, number][], reason = ''): Operation => ({
  name: 'tagging.decide',
  input: {
    ...whereIs('t', 'src', tag, start),
    anchors: agreed.map(([from, to]) => words(from, to)),
    reason,
  },
})

const whereIs = (tagging: string, source: string, tag: string, start: number) => ({
  taggingId: id(tagging),
  versionId: id(`${source}V`),
  tagId: id(tag),
  start,
})

export const rejectTag = (tagging: string, source: string, tag: string, start: number): Operation => ({
  name: 'tagging.decide',
  input: { ...whereIs(tagging, source, tag, start), anchors: [], reason: '' },
})

/** Does operations in somebody's name at a minute, under the guard that everything passes on its way to the disk. */
export function tagAs(project: Project, by: string, at: number, ...operations: Operation[]): Change[] {
  const { changes } = reduce(project, operations, { by: id(by), at: minute(at) })
  atOnce(assertTaggingsKept(project, id(by), changes))
  applyChanges(project, changes)
  return changes
}

/** Two sources, three analysts, two tags and a risk; `ann` and `bob` tag `src` blind in `t`. */
export function taggingProject(): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addAnalyst('bob'), addAnalyst('cat'), addRisk('r1'))
  perform(project, addSource('src', 1000), addSource('other', 1000), addTag('one'), addTag('two'))
  tagAs(project, 'ann', 1, openTagging('t', ['src'], ['ann', 'bob']))
  return project
}

/** A closed tagging of all texts of a project by whoever is in it and Zoe, who comes last. */
export function tagBlind(project: Project): void {
  const analyst = { id: id('zoe'), name: 'Zoe', position: 99 }
  const versionIds = Object.keys(project.versions)
  const analystIds = [...Object.keys(project.analysts), id('zoe')]
  perform(project, { name: 'analyst.add', input: { analyst } }, openTagging('t', [], [], { versionIds, analystIds }))
  perform(project, closeTagging('t'))
}

/** Eve and Dan tag “art” blind with the tag “late”, and somebody else decides what becomes of it there. */
export function decideAs(project: Project, name: string): void {
  perform(project, addAnalyst('dan'), openTagging('tag', ['art'], ['eve', 'dan']))
  tagAs(project, 'eve', 1, addPassage('pas3', 'art', ['late'], 40), closeTagging('tag'))
  const { anchor } = project.passages[id('pas3')]!
  const where = whereIs('tag', 'art', 'late', anchor.start)
  tagAs(project, name, 2, { name: 'tagging.decide', input: { ...where, anchors: [anchor], reason: '' } })
}
