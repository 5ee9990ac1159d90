import type { NetworkTrial } from '@shared/ipc/settings'
import { net, session } from 'electron'
import dgram from 'node:dgram'
import dns from 'node:dns'
import { connect } from 'node:net'
import { whileTrying } from './network-log'
import { WINDOWS_SESSION } from './workbench'

/** Of this very computer, so that nothing would leave it even if a wall were missing. */
const HERE = '127.0.0.1'
const NOBODY = 9

/** Every way there is to reach a network, as the analyst reads it. */
const WAYS: readonly { way: string; reach: () => unknown }[] = [
  { way: 'A connection of the program (TCP)', reach: () => connect(NOBODY, HERE) },
  { way: 'A message of the program (UDP)', reach: () => dgram.createSocket('udp4') },
  { way: 'Looking up a name', reach: () => dns.promises.lookup('localhost') },
  { way: 'A request of the program', reach: () => fetch(`http://${HERE}:${NOBODY}/`) },
  { way: 'A request through the browser engine', reach: () => net.fetch(`http://${HERE}:${NOBODY}/`) },
  {
    way: 'A request of a page',
    reach: () => session.fromPartition(WINDOWS_SESSION).fetch(`http://${HERE}:${NOBODY}/`),
  },
]

/** What the engine says of a request that a filter took back; any other failure means that it was tried. */
const TAKEN_BACK = /ERR_BLOCKED_BY_CLIENT/
const SEALED = /never opens a network connection/

/** Tries each, one after the other, and says whether it was stopped before anything was sent. */
export function tryNetwork(): Promise<NetworkTrial[]> {
  return whileTrying(async () => {
    const tried: NetworkTrial[] = []
    for (const { way, reach } of WAYS) tried.push({ way, stopped: await isStopped(reach) })
    return tried
  })
}

async function isStopped(reach: () => unknown): Promise<boolean> {
  try {
    await reach()
    return false
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : ''
    return TAKEN_BACK.test(why) || SEALED.test(why)
  }
}
