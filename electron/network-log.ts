import type { NetworkAsker, NetworkLog, RefusedConnection } from '@shared/ipc/settings'

/** Of more different ones the oldest are forgotten; all of them are counted. */
const MOST_KEPT = 200

const since = new Date().toISOString()
const refused = new Map<string, RefusedConnection>()
let total = 0
let heard: () => void = () => undefined

/**
 * Keeps that a connection was asked for and refused, in memory: only when, by whom, in what way and for which host, since
 * the rest of an address can hold words of an article.
 */
export function noteRefused(by: NetworkAsker, way: string, host: string): void {
  const key = `${by} ${way} ${host}`
  const times = (refused.get(key)?.times ?? 0) + 1
  total += 1
  // The latest stands last.
  refused.delete(key)
  refused.set(key, { at: new Date().toISOString(), by, way, host: host.slice(0, 200), times })
  const [oldest] = refused.keys()
  if (refused.size > MOST_KEPT && oldest !== undefined) refused.delete(oldest)
  heard()
}

let trying = false

/** Whether the analyst is trying whether the network can be reached. */
export const isTrying = (): boolean => trying

/** While `work` goes on, what is refused counts as tried by the analyst. */
export async function whileTrying<T>(work: () => Promise<T>): Promise<T> {
  trying = true
  try {
    return await work()
  } finally {
    trying = false
  }
}

/** The same of an address; one that cannot be read has no host. */
export function noteRefusedUrl(url: string): void {
  const address = URL.canParse(url) ? new URL(url) : null
  noteRefused(trying ? 'trial' : 'page', address?.protocol.replace(':', '') ?? 'unknown', address?.hostname ?? '')
}

/** What was refused since the program started. */
export const networkLog = (): NetworkLog => ({ since, total, refused: [...refused.values()].toReversed() })

/** Hears of each that is refused from now on. */
export function onRefused(listener: () => void): void {
  heard = listener
}
