import { readFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { Instant } from '@shared/fields'
import { newId } from '@shared/new-id'
import { z } from 'zod'
import { errorCode } from './file-system'

/** Who has a project open for writing. */
export const LockOwner = z.strictObject({
  instance: z.uuid(),
  pid: z.number().int().positive(),
  /** When the process started, as the system counts it; a reused process number has another. Empty where unknown. */
  processStart: z.string(),
  /** Changes with every start of the machine; empty where unknown. */
  bootId: z.string(),
  host: z.string(),
  user: z.string(),
  startedAt: Instant,
  /** Renewed while the project is open, so that people on other computers can tell a live lock from a forgotten one. */
  aliveAt: Instant,
})
export type LockOwner = z.infer<typeof LockOwner>

/** This process, or another of this machine. */
export function thisProcess(pid = process.pid): LockOwner {
  const now = new Date().toISOString()
  return {
    instance: newId(),
    pid,
    processStart: processOf(pid).start,
    bootId: readOrEmpty('/proc/sys/kernel/random/boot_id').trim(),
    host: hostname(),
    user: userName(),
    startedAt: now,
    aliveAt: now,
  }
}

/** False only when it is sure that the process is no more. */
export function mayBeAlive(owner: LockOwner, me: LockOwner): boolean {
  if (owner.host !== me.host) return true
  if (owner.bootId !== me.bootId) return false
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
  const { start, dead } = processOf(owner.pid)
  return !dead && start === owner.processStart
}

/** Who works here, as the system says it; some run programs as a user without a name. */
export function userName(nameless = 'somebody'): string {
  try {
    return userInfo().username || nameless
  } catch {
    return nameless
  }
}

/**
 * Fields 3 and 22 of /proc/<pid>/stat, counted after the name in brackets, which may hold anything: a process that has
 * died keeps its number until its parent has asked how.
 */
function processOf(pid: number): { start: string; dead: boolean } {
  const stat = readOrEmpty(`/proc/${pid}/stat`)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { start: fields[19] ?? '', dead: ['Z', 'X'].includes(fields[0] ?? '') }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
