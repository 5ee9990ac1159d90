import { networkWords } from './network-words'
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

/** Every way there is to reach a network. */
const WAYS: readonly { way: keyof typeof networkWords; reach: () => unknown }[] = [
  { way: 'tcp', reach: () => connect(NOBODY, HERE) },
  { way: 'udp', reach: () => dgram.createSocket('udp4') },
  { way: 'lookUp', reach: () => dns.promises.lookup('localhost') },
  { way: 'request', reach: () => fetch(`http://${HERE}:${NOBODY}/`) },
  { way: 'engineRequest', reach: () => net.fetch(`http://${HERE}:${NOBODY}/`) },
  {
    way: 'pageRequest',
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
    for (const { way, reach } of WAYS) tried.push({ way: networkWords[way], stopped: await isStopped(reach) })
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
