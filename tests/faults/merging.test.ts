import { Refusal } from '@shared/refusal'
import { expect, test } from 'vitest'
import {
  ANN,
  BEN,
  doIn,
  lookThrough,
  textOf,
  THEIRS,
  twoCopies,
  withText,
  workIn,
} from '../unit/electron/merging/two-copies'
import { ProjectSession } from '../../electron/project/session'
import * as sample from '../unit/shared/sample-project'

const CODES = ['EIO', 'ENOSPC', 'EACCES'] as const

/** Two copies of which the other brings a passage, a tag and a source with its text. */
async function prepared() {
  const { disk, mine } = await twoCopies()
  await doIn(mine, ANN, sample.setScore('sco', 'rsk', 'ann', 40))
  const theirs = await ProjectSession.open(THEIRS, { fileSystem: disk })
  await doIn(theirs, BEN, withText('sea', await textOf(theirs, 'Another article.')))
  await theirs.close()
  await workIn(disk, THEIRS, BEN, sample.addPassage('pasTheirs', 'art', ['warn'], 40), sample.addTag('late'))
  return { disk, mine, pending: await lookThrough(disk, mine) }
}

const isMerged = ({ project }: ProjectSession): boolean => project.tags[sample.id('late')] !== undefined

test(
  'whatever call to the disk fails while a merge is applied, mine is untouched or wholly merged, and goes on',
  { timeout: 120_000 },
  async () => {
    const seen = new Set<string>()
    for (let n = 1, reached = true; reached; n += 1) {
      const { disk, mine, pending } = await prepared()
      const before = structuredClone(mine.project)
      const code = CODES[n % CODES.length]!
      let calls = 0
      disk.before = () => {
        calls += 1
        if (n % 2 === 0 ? calls < n : calls !== n) return null
        throw Object.assign(new Error(`${code} (injected)`), { code })
      }
      const error = await pending.apply(ANN, []).then(
        () => null,
        (why: unknown) => why,
      )
      disk.before = () => null
      reached = calls >= n
      if (error === null) {
        expect(isMerged(mine)).toBe(true)
        seen.add('merged')
      } else {
        expect(error).toBeInstanceOf(Refusal)
        seen.add('refused')
        if (mine.changes.unsaved > 0) await mine.changes.saveAgain()
        if (!isMerged(mine)) {
          expect(mine.project).toEqual(before)
          await (await lookThrough(disk, mine)).apply(ANN, [])
        }
      }
      expect([isMerged(mine), (await mine.sources.readText(sample.id('seaV')))[0]?.text]).toEqual([
        true,
        expect.stringContaining('Another article.'),
      ])
      const again = await lookThrough(disk, mine)
      expect(again.summary().changes).toBe(false)
    }
    expect([...seen].toSorted()).toEqual(['merged', 'refused'])
  },
)
