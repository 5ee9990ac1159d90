import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../../electron/project/session'
import { verifyProject } from '../../../../../electron/storage/verify-project'

/** A real disk of half a megabyte; null where this user may not mount one (the injected faults then stand alone). */
function mountSmallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'assay-full-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    rmdirSync(folder)
    return null
  }
}

const disk = process.platform === 'linux' ? mountSmallDisk() : null
afterAll(() => {
  if (disk === null) return
  // Lazily: a session that a failing test left open still holds a file there.
  execFileSync('umount', ['-l', disk])
  rmdirSync(disk)
})

describe.skipIf(disk === null)('a disk that is really full', () => {
  it('keeps every acknowledged edit, says what is not saved, and goes on when there is room', async () => {
    const path = join(disk ?? '', 'full.assay')
    const ballast = join(disk ?? '', 'ballast')
    const session = await ProjectSession.create(path, { title: '0', analyst: 'Ada' }, { limits: { changes: 5 } })
    await writeFile(ballast, Buffer.alloc(256 * 1_024))
    const by = Object.keys(session.project.analysts)[0] ?? ''
    const handling = 'x'.repeat(499)
    const edit = (n: number) =>
      session.changes.apply({
        by,
        operations: [{ name: 'project.update', input: { changes: { title: String(n), handling } } }],
      })

    let acknowledged = 0
    const failure = await (async () => {
      for (let n = 1; ; n += 1) {
        try {
          await edit(n)
          acknowledged = n
        } catch (error) {
          return error
        }
      }
    })()
    expect(failure).toMatchObject({ code: 'not-saved', message: expect.stringMatching(/disk is full/) as string })
    expect(session.project.about.project.title).toBe(String(acknowledged))
    expect((await verifyProject(path)).problems.map(({ problem }) => problem).join()).not.toMatch(/damaged|not proven/i)

    await rm(ballast)
    await session.changes.saveAgain()
    await session.close()
    const again = await ProjectSession.open(path)
    expect(again.project.about.project.title).toBe(String(acknowledged + 1))
    await again.close()
    expect((await verifyProject(path)).problems).toEqual([])
  })
})
