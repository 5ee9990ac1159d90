import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_COLOURS = 32

/**
 * The same picture with few colours, for documentation: about a third of the bytes. Reads what a browser writes: 8 bits
 * a channel, red, green and blue with or without alpha, not interlaced (PNG, third edition).
 */
export function smallPng(png: Buffer): Buffer {
  const chunks = [...chunksOf(png)]
  const head = chunks.find(({ type }) => type === 'IHDR')?.data
  if (head?.[8] !== 8 || (head[9] !== 2 && head[9] !== 6) || head[12] !== 0) throw new Error('Not a PNG of this kind.')
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 6 ? 4 : 3]
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const pixels = unfiltered(inflateSync(packed), width * channels, height, channels)

  const counts = new Map<number, number>()
  const colourAt = (at: number) => ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
  for (let at = 0; at < pixels.length; at += channels) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1)
  const palette = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_COLOURS)
  const nearest = new Map([...counts.keys()].map((colour) => [colour, nearestIn(palette, colour)]))

  const rows = Buffer.alloc((width + 1) * height)
  for (let at = 0; at < width * height; at += 1) {
    const row = Math.floor(at / width)
    rows[row * (width + 1) + 1 + (at % width)] = nearest.get(colourAt(at * channels)) ?? 0
  }
  const header = Buffer.from(head)
  header[9] = 3
  const colours = Buffer.from(palette.flatMap(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function* chunksOf(png: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) }
    at += 12 + length
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** Each row says how it is told from the one above and the pixel before (PNG, section 9). */
function unfiltered(rows: Buffer, stride: number, height: number, channels: number): Buffer {
  const out = Buffer.alloc(stride * height)
  const byte = (row: number, at: number) => (row < 0 || at < 0 ? 0 : (out[row * stride + at] ?? 0))
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * (stride + 1)] ?? 0
    for (let at = 0; at < stride; at += 1) {
      const [left, up, both] = [byte(row, at - channels), byte(row - 1, at), byte(row - 1, at - channels)]
      const told = [0, left, up, (left + up) >> 1, paeth(left, up, at < channels ? 0 : both)][filter] ?? 0
      out[row * stride + at] = (rows[row * (stride + 1) + 1 + at] ?? 0) + told
    }
  }
  return out
}

function paeth(left: number, up: number, both: number): number {
  const middle = left + up - both
  const [a, b, c] = [Math.abs(middle - left), Math.abs(middle - up), Math.abs(middle - both)]
  return a <= b && a <= c ? left : b <= c ? up : both
}

function nearestIn(palette: readonly (readonly [number, number])[], colour: number): number {
  const apart = (other: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)
  let best = 0
  for (const [at, [other]] of palette.entries()) if (apart(other) < apart(palette[best]?.[0] ?? 0)) best = at
  return best
}
