import { createHash } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cache, exists, root, textOf } from './place.mjs'
import { capture, step } from './run.mjs'

const KEPT = 'node_modules'
const LEFT_OUT = new Set(['.git', KEPT, 'demo-output', 'test-results'])
const INSTALLED = 'node_modules/.package-lock.json'

/** The checkout, or where the user cannot read it (under /root, say) a copy in the cache that the user can. */
export async function readableCheckout(user) {
  const needed = [join(root, 'package.json'), join(root, 'out/main/main.js'), join(root, INSTALLED)]
  if (await canRead(user, needed)) return root
  const copy = join(cache, 'checkouts', createHash('sha256').update(root).digest('hex').slice(0, 16))
  await mkdir(copy, { recursive: true })
  for (const name of await readdir(copy)) if (name !== KEPT) await rm(join(copy, name), { recursive: true })
  for (const name of await readdir(root)) if (!LEFT_OUT.has(name)) await copyReadable(join(root, name), copy)
  if ((await textOf(join(copy, INSTALLED))) !== (await textOf(join(root, INSTALLED)))) {
    await rm(join(copy, KEPT), { recursive: true, force: true })
    await copyReadable(join(root, KEPT), copy)
  }
  return copy
}

/** The build of Electron, or a copy of it in the cache. */
export async function readableElectron(user, electron) {
  if (await canRead(user, [electron.executable])) return electron.dist
  const copy = join(cache, `electron-${electron.version}-copy`)
  if (!(await exists(join(copy, 'version')))) {
    await rm(copy, { recursive: true, force: true })
    await mkdir(copy, { recursive: true })
    await copyReadable(`${electron.dist}/.`, copy)
  }
  return copy
}

async function canRead(user, paths) {
  const script = 'for path; do test -r "$path" || exit 1; done'
  return (await capture('sh', ['-c', script, 'sh', ...paths], user)).code === 0
}

async function copyReadable(from, folder) {
  await step('Copying to where an ordinary user can read', 'cp', [
    '-R',
    '--preserve=mode,timestamps,links',
    from,
    folder,
  ])
  await step('Making the copy readable', 'chmod', ['-R', 'a+rX', folder])
}
