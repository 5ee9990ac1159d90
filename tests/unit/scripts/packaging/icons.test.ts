import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { icnsOf, icoOf, SIZES } from '../../../../scripts/packaging/icon-files.mjs'

const FOLDER = 'resources/icons'

const pngs = async () =>
  Object.fromEntries(
    await Promise.all(SIZES.map(async (size) => [size, await readFile(`${FOLDER}/png/${size}x${size}.png`)] as const)),
  ) as Record<number, Buffer>

test('every picture has the size that its name says', async () => {
  for (const [size, png] of Object.entries(await pngs())) {
    // The head of a PNG: signature, length and type of its first part, width, height.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)])
  }
})

test('the icon of Windows lists each size with the place of its picture', async () => {
  const pictures = await pngs()
  const ico = icoOf(pictures)
  const entries = Array.from({ length: ico.readUInt16LE(4) }, (_each, index) => 6 + index * 16)
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1])
  expect(entries.map((at) => ico.readUInt8(at))).toEqual([16, 24, 32, 48, 64, 128, 0])
  for (const at of entries) {
    const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)]
    expect(ico.subarray(offset, offset + length).equals(pictures[ico.readUInt8(at) || 256] ?? Buffer.alloc(0))).toBe(
      true,
    )
  }
  expect(ico.equals(await readFile(`${FOLDER}/assay.ico`))).toBe(true)
})

test('the icon of macOS is a row of parts that say how long they are', async () => {
  const pictures = await pngs()
  const icns = icnsOf(pictures)
  const parts: [string, boolean][] = []
  const sizes: Record<string, number> = {
    ic11: 32,
    ic12: 64,
    ic07: 128,
    ic13: 256,
    ic08: 256,
    ic14: 512,
    ic09: 512,
    ic10: 1024,
  }
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    const type = icns.toString('latin1', at, at + 4)
    const picture = icns.subarray(at + 8, at + icns.readUInt32BE(at + 4))
    parts.push([type, picture.equals(pictures[sizes[type] ?? 0] ?? Buffer.alloc(0))])
  }
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length])
  expect(parts).toEqual(Object.keys(sizes).map((type) => [type, true]))
  expect(icns.equals(await readFile(`${FOLDER}/assay.icns`))).toBe(true)
})
