import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { icnsOf, icoOf, SIZES, SMALL } from './packaging/icon-files.mjs'
import { root } from './place.mjs'
import { main, SetupProblem } from './run.mjs'

const FOLDER = join(root, 'resources/icons')

/** Draws the icon of every system anew from its two drawings, in the page engine of Assay itself. */
await main(async () => {
  const drawings = { small: await drawing('assay-small.svg', 16), large: await drawing('assay.svg', 256) }
  const host = spawn(process.execPath, [join(root, 'scripts/sandbox-host.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] })
  for (const size of SIZES) {
    const { svg, side } = size <= SMALL ? drawings.small : drawings.large
    host.stdin.write(`${JSON.stringify({ id: size, call: 'rasterise', args: [svg, side, side, size / side] })}\n`)
  }
  const pngs = await answersOf(host)
  host.stdin.end()
  await once(host, 'exit')
  await mkdir(join(FOLDER, 'png'), { recursive: true })
  for (const size of SIZES) await writeFile(join(FOLDER, 'png', `${size}x${size}.png`), pngs[size])
  await writeFile(join(FOLDER, 'assay.ico'), icoOf(pngs))
  await writeFile(join(FOLDER, 'assay.icns'), icnsOf(pngs))
  return 0
})

async function drawing(name, side) {
  return { svg: await readFile(join(FOLDER, name), 'utf8'), side }
}

/** The pictures by their size, which is the id each was asked for with. */
async function answersOf(host) {
  const pngs = {}
  for await (const line of createInterface({ input: host.stdout })) {
    if (!line.startsWith('{')) continue
    const { id, reply } = JSON.parse(line)
    if (!reply.ok) throw new SetupProblem(`The icon of ${id} pixels could not be drawn.`)
    pngs[id] = Buffer.from(reply.value, 'base64')
    if (Object.keys(pngs).length === SIZES.length) return pngs
  }
  throw new SetupProblem('The page engine ended before the icons were drawn.')
}
