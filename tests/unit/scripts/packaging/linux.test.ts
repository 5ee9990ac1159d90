import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { control } from '../../../../scripts/packaging/debian.mjs'
import { RELEASE, TEST_BUILD } from '../../../../scripts/packaging/editions.mjs'
import { commandScript, desktopEntry, metainfo, mimeType } from '../../../../scripts/packaging/linux-desktop.mjs'
import { filesIn, stampAll } from '../../../../scripts/packaging/stamped-files.mjs'

test('the entry of the menu opens packages', () => {
  expect(desktopEntry(RELEASE, '/opt/assay/assay')).toBe(`[Desktop Entry]
Type=Application
Name=Assay
GenericName=Analyst workbench
Comment=Tag passages, judge risks, and export memos that trace every judgment to the exact words
Exec=/opt/assay/assay %F
Icon=assay
Terminal=false
StartupWMClass=assay
Categories=Office;
Keywords=analysis;risk;evidence;tagging;memo;
MimeType=application/vnd.assay.package+zip;
`)
})

test('a package of ours is told from other archives by its name', () => {
  expect(mimeType()).toContain('<mime-type type="application/vnd.assay.package+zip">')
  expect(mimeType()).toContain('<sub-class-of type="application/zip"/>')
  // What has no weight has 50, and *.zip is one of those.
  expect(mimeType()).toContain('<glob pattern="*.assay.zip" weight="60"/>')
})

test('a software centre shows the release and that nothing is sent', () => {
  const shown = metainfo(RELEASE, { version: '1.2.3', date: '2026-11-28' })
  expect(shown).toContain('<id>org.assay.workbench</id>')
  expect(shown).toContain('<launchable type="desktop-id">assay.desktop</launchable>')
  expect(shown).toContain('<release version="1.2.3" date="2026-11-28"/>')
  expect(shown).toContain('<p>It opens no network connection.')
})

test('the command starts the program beside it, without a display, and nothing of the command is a switch', () => {
  expect(commandScript(TEST_BUILD).split('\n').slice(2)).toEqual([
    'folder=$(dirname -- "$(readlink -f -- "$0")")',
    'exec "$folder/../assay-test-build" --ozone-platform=headless --disable-gpu --log-level=3 --command-line -- "$@"',
    '',
  ])
})

test('Debian knows what the package needs, under the names of all its versions', () => {
  expect(control(RELEASE, { version: '1.2.3', arch: 'arm64', kilobytes: 320_000 })).toBe(`Package: assay
Version: 1.2.3
Architecture: arm64
Maintainer: The authors of Assay <assay@localhost>
Section: misc
Priority: optional
Installed-Size: 320000
Depends: libgtk-3-0t64 | libgtk-3-0, libnss3, libasound2t64 | libasound2, libgbm1, libxss1, libatk-bridge2.0-0t64 | libatk-bridge2.0-0
Description: Tag passages, judge risks, and export memos that trace every judgment to the exact words
 Assay opens no network connection. A project is a folder on this computer.
`)
})

test('files tell neither when nor by whom they were made', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assay-stamped-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'bin'), { mode: 0o700 })
  for (const [name, mode] of Object.entries({ 'bin/run': 0o700, note: 0o600, helper: 0o4755 })) {
    await writeFile(join(folder, name), name)
    await chmod(join(folder, name), mode)
  }
  await stampAll(folder, 1_700_000_000)
  const told = async (name: string) => {
    const { mode, mtimeMs } = await stat(join(folder, name))
    return [name, (mode & 0o7777).toString(8), mtimeMs]
  }
  expect(await Promise.all(['.', 'bin', 'bin/run', 'note', 'helper'].map(told))).toEqual([
    ['.', '755', 1_700_000_000_000],
    ['bin', '755', 1_700_000_000_000],
    ['bin/run', '755', 1_700_000_000_000],
    ['note', '644', 1_700_000_000_000],
    ['helper', '4755', 1_700_000_000_000],
  ])
  expect(await filesIn(folder)).toEqual([
    { path: join(folder, 'bin/run'), size: 7 },
    { path: join(folder, 'helper'), size: 6 },
    { path: join(folder, 'note'), size: 4 },
  ])
})
