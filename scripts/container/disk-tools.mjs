import { isLinux, isRoot } from '../place.mjs'
import { isInstalled, step } from '../run.mjs'

/** Programs that the tests with real disks, and with a spreadsheet of another maker, use, and the Debian packages that have them. */
const TOOLS = {
  'mkfs.ext4': 'e2fsprogs',
  'mkfs.xfs': 'xfsprogs',
  'mkfs.btrfs': 'btrfs-progs',
  nbdfuse: 'libnbd-bin',
  strace: 'strace',
  soffice: 'libreoffice-calc',
}

/** Installs what is missing where we may. Tests that lack something all the same are skipped, and say so. */
export async function provideDiskTools(say = console.log) {
  if (!isLinux) return
  const missing = await missingPackages()
  if (missing.length === 0) return
  const names = missing.join(', ')
  if (!isRoot || !(await isInstalled('apt-get'))) {
    say(
      `The tests with real disks and spreadsheets need root and what these packages have: ${names}. Those that cannot run say so.`,
    )
    return
  }
  say(`Installing what the tests with real disks and spreadsheets need: ${names}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await step('Reading the package lists', 'apt-get', ['update'])
    await step('Installing', 'apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env })
  } catch (problem) {
    say(`They could not be installed, and the tests that need them are skipped: ${problem.message}`)
  }
}

async function missingPackages() {
  const missing = []
  for (const [program, name] of Object.entries(TOOLS)) if (!(await isInstalled(program))) missing.push(name)
  return missing
}
