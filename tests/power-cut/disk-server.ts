import { createServer, type Server, type Socket } from 'node:net'
import type { VolatileDisk } from './volatile-disk'

/** Requests of the Network Block Device protocol. */
const [READ, WRITE, CLOSE, FLUSH] = [0, 1, 2, 3]
const HAS_FLAGS = 1
const SENDS_FLUSH = 4
const HEADER = 28

/** Serves a disk to the one program that connects to `socket`. `before` is called before every request. */
export function serveDisk(disk: VolatileDisk, socket: string, before: () => void): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((connection) => serve(disk, connection, before))
    server.listen(socket, () => resolve(server))
  })
}

function serve(disk: VolatileDisk, connection: Socket, before: () => void): void {
  connection.write(greeting(disk.size))
  let received = Buffer.alloc(0)
  connection.on('error', () => {})
  connection.on('data', (bytes) => {
    received = received.length === 0 ? bytes : Buffer.concat([received, bytes])
    for (;;) {
      const size = requestSize(received)
      if (size > received.length) return
      before()
      answer(disk, connection, received.subarray(0, size))
      received = received.subarray(size)
    }
  })
}

function greeting(size: number): Buffer {
  const bytes = Buffer.alloc(152)
  bytes.write('NBDMAGIC')
  bytes.writeBigUInt64BE(0x00420281861253n, 8)
  bytes.writeBigUInt64BE(BigInt(size), 16)
  bytes.writeUInt32BE(HAS_FLAGS | SENDS_FLUSH, 24)
  return bytes
}

function requestSize(received: Buffer): number {
  if (received.length < HEADER) return HEADER
  return HEADER + (received.readUInt16BE(6) === WRITE ? received.readUInt32BE(24) : 0)
}

function answer(disk: VolatileDisk, connection: Socket, request: Buffer): void {
  const kind = request.readUInt16BE(6)
  const offset = Number(request.readBigUInt64BE(16))
  if (kind === CLOSE) {
    connection.end()
    return
  }
  const reply = Buffer.alloc(16)
  reply.writeUInt32BE(0x67446698)
  request.copy(reply, 8, 8, 16)
  if (kind === WRITE) disk.write(request.subarray(HEADER), offset)
  if (kind === FLUSH) disk.flush()
  connection.write(reply)
  if (kind === READ) connection.write(disk.read(offset, request.readUInt32BE(24)))
}
