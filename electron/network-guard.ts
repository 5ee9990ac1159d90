import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { isTrying, noteRefused } from './network-log'

const refusing = (way: string) => (): never => {
  noteRefused(isTrying() ? 'trial' : 'program', way, '')
  throw new Error('Assay never opens a network connection.')
}

const seal = (target: object, names: readonly string[]) => {
  for (const name of names) {
    // To look at what is made when it is first used would make it: with WebSocket, for instance, all of undici.
    Reflect.deleteProperty(target, name)
    Object.defineProperty(target, name, { value: refusing(name), writable: false, configurable: false })
  }
}

/**
 * Takes the network away from Node in this process: whatever a library tries, it throws before a packet leaves.
 * http, https, tls and undici all come through these.
 */
export function sealNodeNetwork(): void {
  seal(net.Socket.prototype, ['connect'])
  seal(net.Server.prototype, ['listen'])
  seal(dgram, ['createSocket'])
  seal(dgram.Socket.prototype, ['bind', 'connect', 'send'])
  for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    seal(
      resolver,
      Object.getOwnPropertyNames(resolver).filter((name) => /^(lookup|resolve|reverse)/.test(name)),
    )
  }
  seal(globalThis, ['fetch', 'WebSocket', 'EventSource'])
  syncBuiltinESMExports()
}
