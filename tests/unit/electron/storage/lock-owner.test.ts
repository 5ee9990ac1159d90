import { spawnSync } from 'node:child_process'
import { hostname, userInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { mayBeAlive, thisProcess, userName } from '../../../../electron/storage/lock-owner'

const me = thisProcess()

describe('the owner of a lock', () => {
  it('is this process, by all that tells it from others', () => {
    expect(me).toMatchObject({ pid: process.pid, host: hostname(), user: userInfo().username })
    expect(thisProcess().instance).not.toBe(me.instance)
    expect(userName()).toBe(userInfo().username)
  })

  it('may be alive while their process is, and on a computer that cannot be asked', () => {
    expect(mayBeAlive(me, me)).toBe(true)
    expect(mayBeAlive({ ...me, host: 'elsewhere', bootId: 'other', pid: 4_194_303 }, me)).toBe(true)
  })

  it('is dead when the machine was started since, or their process is gone', () => {
    expect(mayBeAlive({ ...me, bootId: 'before' }, me)).toBe(false)
    const { pid } = spawnSync('true')
    expect(mayBeAlive({ ...me, pid }, me)).toBe(false)
  })

  it.runIf(process.platform === 'linux')('is dead when another process has their number now', () => {
    expect(me.bootId).toMatch(/^[0-9a-f-]{36}$/)
    expect(mayBeAlive({ ...me, processStart: '1' }, me)).toBe(false)
  })
})
