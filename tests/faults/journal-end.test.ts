import { expect, it } from 'vitest'
import { ProjectSession } from '../../electron/project/session'
import { MemoryDisk } from '../unit/electron/storage/memory-disk'
import { FOLDER, retitle } from '../unit/electron/storage/scenario'

it('the end of the last journal cut off in a crash is no loss where the machine stops at any call of the next opening', async () => {
  const disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  await disk.syncFolder('/')
  const crashed = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
  await retitle(crashed, 't1')
  const journal = `${FOLDER}/journal/00000001.ndjson`
  for (const fate of ['kept', 'lost'] as const) {
    let opened = false
    for (let n = 1; !opened; n += 1) {
      const first = disk.cutPower(() => 'lost')
      first.put(journal, Buffer.concat([first.files().get(journal) ?? Buffer.alloc(0), Buffer.from('12345678 {"ty')]))
      first.startMachineAgain()
      let calls = 0
      first.before = () => {
        calls += 1
        if (calls >= n) throw Object.assign(new Error(), { code: 'EIO' })
        return null
      }
      const trial = await ProjectSession.open(FOLDER, { fileSystem: first }).catch(() => null)
      opened = trial !== null && calls < n
      const second = first.cutPower(() => fate)
      second.startMachineAgain()
      const session = await ProjectSession.open(FOLDER, { fileSystem: second })
      expect([session.project, session.readOnly], `${fate}, call ${n}`).toEqual([crashed.project, null])
    }
  }
})
