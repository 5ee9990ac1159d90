import type { ElectronApplication, Page } from '@playwright/test'
import type { Ports } from './listener'

/** Everything a page can do to reach a server; resolves when each attempt has ended, one way or the other. */
export async function tryFromPage(page: Page, ports: Ports): Promise<void> {
  await page.evaluate(async ({ tcp, udp }) => {
    const url = (what: string) => `http://127.0.0.1:${tcp}/${what}`
    const ended = (target: EventTarget) =>
      new Promise((resolve) => ['load', 'error', 'close'].forEach((event) => target.addEventListener(event, resolve)))
    const element = (tag: string, attributes: Record<string, string>) => {
      const made = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
      const end = ended(made)
      document.head.append(made)
      return end
    }
    const stun = async () => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udp}` }] })
      connection.createDataChannel('x')
      await connection.setLocalDescription(await connection.createOffer())
      while (connection.iceGatheringState !== 'complete') {
        await new Promise((resolve) => connection.addEventListener('icegatheringstatechange', resolve, { once: true }))
      }
      connection.close()
    }
    const attempt = async (work: () => unknown) => {
      try {
        await work()
      } catch {
        // Refused: that is what the caller counts on.
      }
    }
    await Promise.all([
      attempt(() => fetch(url('fetch'), { mode: 'no-cors' })),
      attempt(() => navigator.sendBeacon(url('beacon'), 'x')),
      attempt(() => ended(new WebSocket(`ws://127.0.0.1:${tcp}/socket`))),
      attempt(() => ended(new EventSource(url('events')))),
      attempt(() => element('img', { src: url('image') })),
      attempt(() => element('link', { rel: 'stylesheet', href: url('style') })),
      attempt(() => element('link', { rel: 'preload', as: 'image', href: url('preload') })),
      attempt(stun),
    ])
    // These end without an event.
    void element('link', { rel: 'preconnect', href: url('') })
    void element('link', { rel: 'prefetch', href: url('prefetch') })
    void element('iframe', { src: url('frame') })
  }, ports)
}

/** What code of the main process could do: each attempt by name, with whether it was stopped. */
export function tryFromMain(electron: ElectronApplication, ports: Ports): Promise<Record<string, boolean>> {
  return electron.evaluate(async ({ net, session }, { tcp, udp }) => {
    const stopped: Record<string, boolean> = {}
    const attempt = async (name: string, work: () => unknown) => {
      try {
        await work()
        stopped[name] = false
      } catch {
        stopped[name] = true
      }
    }
    const url = `http://127.0.0.1:${tcp}/main`
    const node = <Module>(name: string) => process.getBuiltinModule(name) as Module
    const ended = (emitter: NodeJS.EventEmitter, event: string) =>
      new Promise((resolve, reject) => emitter.once(event, resolve).once('error', reject))
    await attempt('fetch', () => fetch(url))
    await attempt('http', () => ended(node<typeof import('node:http')>('node:http').get(url), 'response'))
    await attempt('net', () => ended(node<typeof import('node:net')>('node:net').connect(tcp, '127.0.0.1'), 'connect'))
    await attempt('dgram', async () => {
      const socket = node<typeof import('node:dgram')>('node:dgram').createSocket('udp4')
      await new Promise((resolve) => socket.send('x', udp, '127.0.0.1', resolve))
      socket.close()
    })
    await attempt('dns', () => node<typeof import('node:dns')>('node:dns').promises.lookup('localhost'))
    await attempt('electron net', () => net.fetch(url))
    await attempt('default session', () => session.defaultSession.fetch(url))
    await attempt('names of the default session', () => session.defaultSession.resolveHost('localhost'))
    return stopped
  }, ports)
}
