import { newId } from '@shared/new-id'
import { beforeEach, describe, expect, it } from 'vitest'
import { clearClaims, inherit } from '../../../../electron/storage/lock-heir'
import { type LockOwner, thisProcess } from '../../../../electron/storage/lock-owner'
import { MemoryDisk } from './memory-disk'

const FOLDER = '/river.assay'
const LOCK = `${FOLDER}/.lock`
const claimOn = ({ instance }: LockOwner): string => `${LOCK}-heir.${instance}`

const me: LockOwner = { ...thisProcess(), instance: newId() }
/** Of this machine before it was started last, so that nothing of it can be alive. */
const dead = (): LockOwner => ({ ...me, instance: newId(), bootId: 'before' })
const alive = (): LockOwner => ({ ...me, instance: newId() })

let disk: MemoryDisk
beforeEach(async () => {
  disk = new MemoryDisk()
  await disk.makeFolder(FOLDER)
})
const put = (path: string, owner: LockOwner): void => disk.put(path, Buffer.from(JSON.stringify(owner)))
const found = (): Record<string, unknown> =>
  Object.fromEntries([...disk.files(() => true)].map(([path, bytes]) => [path, JSON.parse(bytes.toString())]))
const inheritFrom = (from: LockOwner, evenFromLiving = false) => inherit(disk, LOCK, { from, me, evenFromLiving })

describe('the lock of an owner that is no more', () => {
  it('becomes mine, and no claim stays', async () => {
    const from = dead()
    put(LOCK, from)
    expect(await inheritFrom(from)).toMatchObject({ kind: 'mine' })
    expect(found()).toEqual({ [LOCK]: me })
  })

  it('is left to an heir that may be alive', async () => {
    const [from, rival] = [dead(), alive()]
    put(LOCK, from)
    put(claimOn(from), rival)
    expect(await inheritFrom(from)).toEqual({ kind: 'rival', owner: rival })
    expect(found()).toEqual({ [LOCK]: from, [claimOn(from)]: rival })
  })

  it('becomes mine where its heirs died one after the other', async () => {
    const [from, heir, second] = [dead(), dead(), dead()]
    put(LOCK, from)
    put(claimOn(from), heir)
    put(claimOn(heir), second)
    expect(await inheritFrom(from)).toMatchObject({ kind: 'mine' })
    expect(found()).toEqual({ [LOCK]: me, [claimOn(from)]: heir, [claimOn(heir)]: second })
    await clearClaims(disk, LOCK)
    expect(found()).toEqual({ [LOCK]: me })
  })

  it('is taken from an heir that is alive by whoever takes over from the living', async () => {
    const [from, rival] = [dead(), alive()]
    put(LOCK, from)
    put(claimOn(from), rival)
    expect(await inheritFrom(from, true)).toMatchObject({ kind: 'mine' })
    expect(found()[LOCK]).toEqual(me)
  })

  it('is not touched any more once it is a third one’s', async () => {
    const [from, third] = [dead(), alive()]
    put(LOCK, third)
    expect(await inheritFrom(from)).toEqual({ kind: 'lost' })
    expect(found()).toEqual({ [LOCK]: third })
  })

  it('is left to whoever holds a claim that cannot be read, but for one who takes over from the living', async () => {
    const from = dead()
    put(LOCK, from)
    disk.put(claimOn(from), Buffer.from('{"half'))
    expect(await inheritFrom(from)).toEqual({ kind: 'rival', owner: null })
    expect(await inheritFrom(from, true)).toEqual({ kind: 'lost' })
    expect(await inheritFrom(from, true)).toMatchObject({ kind: 'mine' })
    expect(found()).toEqual({ [LOCK]: me })
  })

  it('stays as it was when the new one cannot be made to survive a power cut', async () => {
    const from = dead()
    put(LOCK, from)
    const sync = disk.syncFolder.bind(disk)
    let syncs = 0
    disk.syncFolder = async (path) => {
      syncs += 1
      if (syncs === 2) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      await sync(path)
    }
    await expect(inheritFrom(from)).rejects.toMatchObject({ code: 'EIO' })
    expect(found()).toEqual({ [LOCK]: from })
  })
})

it('clears claims only, not what others have in the folder', async () => {
  put(claimOn(me), me)
  disk.put(`${FOLDER}/.lock-notes`, Buffer.from('{}'))
  await clearClaims(disk, LOCK)
  expect(Object.keys(found())).toEqual([`${FOLDER}/.lock-notes`])
})
