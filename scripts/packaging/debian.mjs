import { chmod, cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { dirname, join } from 'node:path'
import { root } from '../place.mjs'
import { step } from '../run.mjs'
import { debianDependencies } from '../system-libraries.mjs'
import { SIZES } from './icon-files.mjs'
import { desktopEntry, metainfo, mimeType } from './linux-desktop.mjs'
import { filesIn, stampAll } from './stamped-files.mjs'

const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' }
/** Larger ones are for other systems. */
const LARGEST_ICON = 512

/** What Debian knows of a package (Debian Policy 5.3). `kilobytes` is what it takes when it is installed. */
export function control(edition, { version, arch, kilobytes }) {
  return `Package: ${edition.id}
Version: ${version}
Architecture: ${ARCHITECTURES[arch]}
Maintainer: The authors of Assay <assay@localhost>
Section: misc
Priority: optional
Installed-Size: ${kilobytes}
Depends: ${debianDependencies().join(', ')}
Description: ${edition.about}
 Assay opens no network connection. A project is a folder on this computer.
`
}

/**
 * Makes a package for Debian and Ubuntu of the folder of the program, with the tools that Debian itself has, so that it
 * needs nothing from the network. The same folder, version and time make the same bytes. No script of ours runs when it
 * is installed: Debian itself hears of new types, menus and icons.
 */
export async function makeDebianPackage(edition, { program, manifest, arch, epoch, work, output }) {
  await rm(work, { recursive: true, force: true })
  const home = `opt/${edition.id}`
  await put(join(work, home), (to) => cp(program, to, { recursive: true, verbatimSymlinks: true }))
  // Where ordinary users may not make namespaces, as on Ubuntu, Chromium's sandbox needs this helper to be root's.
  await chmod(join(work, home, 'chrome-sandbox'), 0o4755)
  const started = `/${home}/${edition.id}`
  const share = join(work, 'usr/share')
  const date = new Date(epoch * 1000).toISOString().slice(0, 10)
  const { version } = manifest
  const texts = {
    [`usr/share/applications/${edition.id}.desktop`]: desktopEntry(edition, started),
    [`usr/share/mime/packages/${edition.id}.xml`]: mimeType(),
    [`usr/share/metainfo/${edition.appId}.metainfo.xml`]: metainfo(edition, { version, date }),
  }
  for (const [path, text] of Object.entries(texts)) await put(join(work, path), (to) => writeFile(to, text))
  await put(join(work, 'usr/bin', edition.id), (to) => symlink(`/${home}/bin/${edition.id}`, to))
  for (const size of SIZES.filter((each) => each <= LARGEST_ICON)) {
    const icon = join(share, `icons/hicolor/${size}x${size}/apps/${edition.id}.png`)
    await put(icon, (to) => cp(join(root, `resources/icons/png/${size}x${size}.png`), to))
  }
  await put(join(share, `icons/hicolor/scalable/apps/${edition.id}.svg`), (to) =>
    cp(join(root, 'resources/icons/assay.svg'), to),
  )
  await put(join(share, 'doc', edition.id, 'copyright'), (to) => cp(join(root, 'LICENSE'), to))
  const changes = gzipSync(await readFile(join(root, 'CHANGELOG.md')), { level: 9 })
  await put(join(share, 'doc', edition.id, 'changelog.gz'), (to) => writeFile(to, changes))
  const bytes = (await filesIn(work)).reduce((sum, { size }) => sum + size, 0)
  const fields = control(edition, { version, arch, kilobytes: Math.ceil(bytes / 1024) })
  await put(join(work, 'DEBIAN/control'), (to) => writeFile(to, fields))
  await stampAll(work, epoch)
  const file = join(output, `${edition.id}_${version}_${ARCHITECTURES[arch]}.deb`)
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(epoch) }
  await step('Packing for Debian', 'dpkg-deb', ['--root-owner-group', '-Zgzip', '--build', work, file], { env })
  return file
}

async function put(path, write) {
  await mkdir(dirname(path), { recursive: true })
  await write(path)
}
