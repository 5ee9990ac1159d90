import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Hears every connection and every datagram that reaches it on the loopback interface. */
export async function listen() {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`)
    response.setHeader('access-control-allow-origin', '*').end('heard')
  })
  server.on('connection', () => heard.push('connection'))
  server.on('upgrade', (_request, socket) => socket.destroy())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const udp = createSocket('udp4')
  udp.on('message', () => heard.push('datagram'))
  udp.bind(0, '127.0.0.1')
  await once(udp, 'listening')
  return {
    heard,
    ports: { tcp: (server.address() as AddressInfo).port, udp: udp.address().port },
    close: () => {
      udp.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

export type Ports = Awaited<ReturnType<typeof listen>>['ports']
