import { join } from 'node:path'
import type { Change } from '@shared/document/change'
import { entitiesOf } from '@shared/document/project'
import type { Entity, Kind } from '@shared/kinds/registry'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { newId } from '@shared/new-id'
import { restoring } from '../../electron/project/restore-plan'
import { ProjectSession } from '../../electron/project/session'
import { makeSample } from '../../electron/sample/make-sample'

export type SampleSize = { sources: number; passages: number; risks: number }

const AT_ONCE = 5_000

/** The sample project, and what it holds over and over again until there is that much of it; gives its folder. */
export async function makeLargeSample(folder: string, size: SampleSize): Promise<string> {
  const path = join(folder, 'large-sample.assay')
  await makeSample(path, {})
  const session = await ProjectSession.open(path)
  const changes = copies(session, size)
  for (let from = 0; from < changes.length; from += AT_ONCE) {
    const part = changes.slice(from, from + AT_ONCE)
    await session.changes.make(async () => restoring(session.project, null, 'Make', part))
  }
  await session.close()
  return path
}

function copies({ project }: ProjectSession, { sources, passages, risks }: SampleSize): Change[] {
  const changes: Change[] = []
  const add = <K extends Kind>(kind: K, after: Entity<K>) => {
    changes.push({ kind, id: after.id, before: null, after } as Change)
  }
  const each = <K extends Kind>(kind: K, most: number, make: (like: Entity<K>, n: number) => void) => {
    const like = [...entitiesOf(project, kind)]
    for (let n = like.length; n < most; n += 1) make(like[n % like.length] as Entity<K>, n)
  }
  const [texts, all] = [[...entitiesOf(project, 'sources')], [...entitiesOf(project, 'passages')]]
  each('sources', sources, (source, n) => {
    const [id, versionId] = [newId(), newId()]
    const version = project.versions[source.versionId]
    if (version) add('versions', { ...version, id: versionId, sourceId: id })
    texts.push({ ...source, id, versionId, position: n + 1, title: `${source.title}, part ${n}` })
    add('sources', texts.at(-1) as Entity<'sources'>)
  })
  each('passages', passages, (passage, n) => {
    const source = texts[n % texts.length]
    if (source) all.push({ ...passage, id: newId(), sourceId: source.id, versionId: source.versionId })
    add('passages', all.at(-1) as Entity<'passages'>)
  })
  each('risks', risks, (risk, n) => {
    const riskId = newId()
    add('risks', { ...risk, id: riskId, number: n + 1, position: n + 1, title: `${risk.title}, part ${n}` })
    for (const score of entitiesOf(project, 'scores'))
      if (score.riskId === risk.id)
        add('scores', { ...score, id: newId(), riskId, likelihood: varied(score.likelihood, n) })
    let at = n * 3
    for (const link of entitiesOf(project, 'evidence'))
      if (link.riskId === risk.id)
        add('evidence', { ...link, id: newId(), riskId, passageId: all[(at += 1) % all.length]?.id ?? '' })
  })
  return changes
}

/** Percents all over the scale: of a handful of values nothing has to be sorted. */
const varied = (likelihood: Likelihood | null, n: number): Likelihood | null =>
  likelihood?.kind === 'percent' ? { kind: 'percent', percent: (n * 37) % 101 } : likelihood
