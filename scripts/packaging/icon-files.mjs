/** Sizes in pixels that a system asks for; up to `SMALL` the small drawing, which keeps its edges on whole pixels. */
export const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
export const SMALL = 32

/** Sizes in an ICO, as Windows uses them. */
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256]

/**
 * The types of an ICNS that hold a PNG, with their size in pixels (Apple, `iconutil`): `ic11` to `ic14` are 16, 32, 128
 * and 256 points on a fine display.
 */
const ICNS_TYPES = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 }

/** An icon of Windows from PNGs by their size in pixels: a directory of 16 bytes for each, then the pictures. */
export function icoOf(pngs) {
  const head = Buffer.alloc(6 + ICO_SIZES.length * 16)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(ICO_SIZES.length, 4)
  let offset = head.length
  for (const [index, size] of ICO_SIZES.entries()) {
    const entry = 6 + index * 16
    // 256 does not fit a byte and is written as 0.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(pngs[size].length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += pngs[size].length
  }
  return Buffer.concat([head, ...ICO_SIZES.map((size) => pngs[size])])
}

/** An icon of macOS from PNGs by their size in pixels: each with its type and its length, and the length of all before. */
export function icnsOf(pngs) {
  const parts = Object.entries(ICNS_TYPES).flatMap(([type, size]) => [chunk(type, pngs[size].length), pngs[size]])
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return Buffer.concat([chunk('icns', length), ...parts])
}

function chunk(type, length) {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(length + head.length, 4)
  return head
}
