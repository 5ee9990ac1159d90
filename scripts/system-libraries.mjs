import { hasDisplay, isLinux, isRoot, textOf } from './place.mjs'
import { SetupProblem, capture, isInstalled, step } from './run.mjs'

/** What Electron needs of Debian, by the names of Debian 12. */
const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libatk-bridge2.0-0']
const VIRTUAL_DISPLAY = ['xvfb', 'fonts-liberation', 'fonts-dejavu-core']

/** Debian 13 and Ubuntu 24.04 renamed these when their time became 64 bits wide. */
const RENAMED = new Set(['libgtk-3-0', 'libasound2', 'libatk-bridge2.0-0'])

/** Installs the system libraries Electron lacks, if we may, and says what to type if we may not. */
export async function provideSystemLibraries(electron, say) {
  if (!isLinux) return
  await installMissing(electron, say)
  await warnWithoutSandbox(electron, say)
}

async function installMissing(electron, say) {
  const missing = await missingFor(electron)
  if (missing.length === 0) return
  if (!(await isInstalled('apt-get')))
    throw new SetupProblem(`Electron needs what this machine lacks: ${missing.join(', ')}. Install it and start again.`)
  if (isRoot) {
    say(`Installing the system libraries Electron lacks here: ${missing.join(', ')}`)
    await step('Reading the package lists', 'apt-get', ['update'])
  }
  const packages = await packageNames(hasDisplay ? LIBRARIES : [...LIBRARIES, ...VIRTUAL_DISPLAY])
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  if (!isRoot)
    throw new SetupProblem(
      `Electron needs what this machine lacks: ${missing.join(', ')}. Type this, then start again:\n` +
        `  sudo apt-get update && sudo apt-get ${install.join(' ')}`,
    )
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await step('Installing the system libraries', 'apt-get', install, { env })
  const still = await missingFor(electron)
  if (still.length > 0) throw new SetupProblem(`Electron still lacks ${still.join(', ')}. Install it and start again.`)
}

async function missingFor(electron) {
  const { printed } = await capture('ldd', [electron.executable])
  const libraries = [...printed.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name)
  const display = hasDisplay || (await isInstalled('Xvfb')) ? [] : ['a virtual display']
  return [...new Set(libraries), ...display]
}

/** What a package for Debian and Ubuntu depends on, under the names of all their versions. */
export const debianDependencies = () => LIBRARIES.map((name) => (RENAMED.has(name) ? `${name}t64 | ${name}` : name))

async function packageNames(names) {
  const { printed } = await capture('apt-cache', ['pkgnames', 'lib'])
  const known = new Set(printed.split('\n'))
  return names.map((name) => (RENAMED.has(name) && known.has(`${name}t64`) ? `${name}t64` : name))
}

/** Ubuntu lets no ordinary program make the namespaces of Chromium's sandbox, and Assay never runs without the sandbox. */
async function warnWithoutSandbox(electron, say) {
  const restricted = await textOf('/proc/sys/kernel/apparmor_restrict_unprivileged_userns')
  if (restricted?.trim() !== '1') return
  const { code } = await capture('test', ['-u', `${electron.dist}/chrome-sandbox`])
  if (code === 0) return
  say(
    'This machine may forbid the sandbox Assay runs in. If the window does not open, type this once and start again:\n' +
      `  sudo chown root "${electron.dist}/chrome-sandbox" && sudo chmod 4755 "${electron.dist}/chrome-sandbox"`,
  )
}
