import { mkdir, mkdtemp, readdir, rename, rm, stat, symlink, utimes } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { digest, folderDigest } from '../digest.mjs'
import { cache, exists, root } from '../place.mjs'
import { capture, step } from '../run.mjs'

const COPIES = join(cache, 'copies')
const LIBRARIES = 'node_modules'
const INSTALLED = join(LIBRARIES, '.package-lock.json')
const LEFT_OUT = new Set(['.git', LIBRARIES, 'dist', 'demo-output', 'gallery-output', 'test-results'])
const UNUSED_AFTER_MS = 24 * 60 * 60 * 1000

/** The checkout, or where the user cannot read it (under /root, say) a copy in the cache that the user can. */
export async function readableCheckout(user) {
  const needed = [join(root, 'package.json'), join(root, 'out/main/main.js'), join(root, INSTALLED)]
  if (await canRead(user, needed)) return root
  const libraries = await copyOnce(`libraries-${await digest([INSTALLED])}`, (folder) =>
    copyInto(join(root, LIBRARIES), folder),
  )
  const names = (await readdir(root)).filter((name) => !LEFT_OUT.has(name))
  return await copyOnce(`checkout-${await digest(names)}`, async (folder) => {
    for (const name of names) await copyInto(join(root, name), folder)
    await symlink(join(libraries, LIBRARIES), join(folder, LIBRARIES))
  })
}

/** The folder of Electron, or a copy of it in the cache. */
export async function readableElectron(user, { dist, executable, version }) {
  if (await canRead(user, [executable])) return dist
  const name = `electron-${version}`
  const copied = async () => join(await copyOnce(name, (folder) => copyInto(dist, folder)), basename(dist))
  if ((await folderDigest(await copied())) === (await folderDigest(dist))) return await copied()
  await rm(join(COPIES, name), { recursive: true })
  return await copied()
}

async function canRead(user, paths) {
  const script = 'for path; do test -r "$path" || exit 1; done'
  return (await capture('sh', ['-c', script, 'sh', ...paths], user)).code === 0
}

/** A copy never changes once it has its name: others may be running from it. */
async function copyOnce(name, fill) {
  const copy = join(COPIES, name)
  if (!(await exists(copy))) {
    await mkdir(COPIES, { recursive: true })
    await removeUnused()
    const work = await mkdtemp(join(COPIES, 'copying-'))
    await fill(work)
    await step('Making the copy readable', 'chmod', ['-R', 'a+rX', work])
    await rename(work, copy)
  }
  const now = new Date()
  await utimes(copy, now, now)
  return copy
}

async function removeUnused() {
  for (const name of await readdir(COPIES)) {
    const { mtimeMs } = await stat(join(COPIES, name))
    if (Date.now() - mtimeMs > UNUSED_AFTER_MS) await rm(join(COPIES, name), { recursive: true })
  }
}

async function copyInto(from, folder) {
  await step('Copying to where an ordinary user can read', 'cp', [
    '-R',
    '--preserve=mode,timestamps,links',
    from,
    folder,
  ])
}
