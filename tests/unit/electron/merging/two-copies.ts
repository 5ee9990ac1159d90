import type { Operation } from '@shared/operations/operations'
import { onTestFinished } from 'vitest'
import { openCopy } from '../../../../electron/merging/open-copy'
import { PendingMerge } from '../../../../electron/merging/pending-merge'
import { ProjectSession } from '../../../../electron/project/session'
import * as sample from '../../shared/sample-project'
import { MemoryDisk } from '../storage/memory-disk'

export const MINE = '/projects/mine.assay'
export const THEIRS = '/projects/theirs.assay'
export const ANN = sample.id('ann')
export const BEN = sample.id('ben')

/** A project of two analysts on a disk in memory, and a copy of it in another folder. */
export async function twoCopies() {
  const disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  const mine = await ProjectSession.create(MINE, { title: 'River', analyst: 'Ada' }, { fileSystem: disk })
  const [ada = ''] = Object.keys(mine.project.analysts)
  const text = await textOf(mine, 'Words of the article.')
  await mine.changes.apply({
    by: ada,
    operations: [
      sample.addAnalyst('ann'),
      sample.addAnalyst('ben'),
      withText('art', text),
      sample.addTag('warn'),
      sample.addPassage('pas', 'art', ['warn']),
      sample.addRisk('rsk'),
      sample.linkEvidence('lnk', 'rsk', 'pas'),
      sample.addMemo('mem'),
    ],
  })
  await mine.copyTo(THEIRS)
  onTestFinished(() => mine.close())
  return { disk, mine }
}

/** Does something in the copy, as somebody else who has it open. */
export async function workIn(disk: MemoryDisk, folder: string, by: string, ...operations: Operation[]): Promise<void> {
  const session = await ProjectSession.open(folder, { fileSystem: disk })
  await session.changes.apply({ by, operations })
  await session.close()
}

export const doIn = (session: ProjectSession, by: string, ...operations: Operation[]) =>
  session.changes.apply({ by, operations })

export async function lookThrough(disk: MemoryDisk, mine: ProjectSession, folder = THEIRS): Promise<PendingMerge> {
  const { copy } = await openCopy(disk, folder)
  return PendingMerge.begin(mine, copy)
}

type StoredText = { originalSha256: string; blocksSha256: string }

export async function textOf(session: ProjectSession, words: string): Promise<StoredText> {
  const bytes = new TextEncoder().encode(words)
  const { originalOf } = await import('../../../../electron/storage/source-files')
  return {
    originalSha256: await session.sources.putOriginal(originalOf(bytes), 'txt'),
    blocksSha256: await session.sources.putBlocks([
      { kind: 'paragraph', level: null, role: 'body', text: words.padEnd(100, '.') },
    ]),
  }
}

export function withText(name: string, text: StoredText): Operation {
  const operation = sample.addSource(name)
  if (operation.name !== 'source.add') throw new Error('It adds a source')
  return { ...operation, input: { ...operation.input, version: { ...operation.input.version, ...text } } }
}
