import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { heading, summed } from './checks.mjs'
import { providePackages } from './debian-packages.mjs'
import { TEST_BUILD } from './packaging/editions.mjs'
import { makePackages } from './packaging/make-packages.mjs'
import { isLinux } from './place.mjs'
import { isInstalled, main, SetupProblem, step } from './run.mjs'
import { setUp } from './setup.mjs'
import { playwright } from './test-runners.mjs'

/** What the smoke test needs: it types into the native dialogs, and takes the package apart. */
const TOOLS = { xdotool: 'xdotool', 'dpkg-deb': 'dpkg' }

/**
 * Makes the test build of a package, on any Electron that runs here, and works with it as an ordinary user does. As root
 * on Debian it installs what that needs. `--again` makes it a second time first, and compares.
 */
await main(() =>
  summed(async () => {
    if (!isLinux)
      throw new SetupProblem('The packaged program is tested on Linux only; docs/releasing.md has the steps.')
    await provideTools()
    const electron = await setUp()
    const output = await makePackages(TEST_BUILD, electron, { appImage: false })
    heading('The packaged program')
    return [await smoke(electron, output)]
  }),
)

async function provideTools() {
  const missing = []
  for (const [program, name] of Object.entries(TOOLS)) if (!(await isInstalled(program))) missing.push(name)
  await providePackages(missing, 'Installing what works the packaged program')
}

/** The folder has spaces and letters of other scripts, as the folders of users have. */
async function smoke(electron, output) {
  const folder = await mkdtemp('/tmp/Проверка 分析 ')
  try {
    const deb = (await readdir(output)).find((name) => name.endsWith('.deb'))
    await step('Unpacking the package', 'dpkg-deb', ['--extract', join(output, deb ?? ''), folder])
    await chmod(folder, 0o755)
    const env = { ASSAY_PACKAGE: join(folder, 'opt', TEST_BUILD.id) }
    return await playwright(electron, ['--project=package'], env)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
