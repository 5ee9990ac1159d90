import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, forgetBuild } from './build.mjs'
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
 * on Debian it installs what that needs. With `--twice` it
 * builds and packs all of it once more first, and compares every byte.
 */
await main(() =>
  summed(async () => {
    if (!isLinux)
      throw new SetupProblem('The packaged program is tested on Linux only; docs/releasing.md has the steps.')
    await provideTools()
    const electron = await setUp()
    const output = await makePackages(TEST_BUILD, electron, { appImage: false })
    const results = process.argv.includes('--twice') ? [await madeTheSame(electron, output)] : []
    heading('The packaged program')
    return [...results, await smoke(electron, output)]
  }),
)

/** Whether the packages come out the same when everything is built anew, which counts as one test. */
async function madeTheSame(electron, output) {
  heading('Made a second time')
  const sums = () => readFile(join(output, 'SHA256SUMS'), 'utf8')
  const first = await sums()
  await forgetBuild()
  await build(console.log)
  await makePackages(TEST_BUILD, electron, { appImage: false })
  const same = (await sums()) === first
  console.log(same ? 'Every byte is the same.' : `Before:\n${first}Now:\n${await sums()}`)
  return {
    passed: same ? 1 : 0,
    failed: same ? 0 : 1,
    skipped: 0,
    failures: same ? [] : ['Packages made twice differ'],
  }
}

async function provideTools() {
  const missing = []
  for (const [program, name] of Object.entries(TOOLS)) if (!(await isInstalled(program))) missing.push(name)
  await providePackages(missing, 'Installing what works the packaged program')
}

/** The folder has spaces and letters of other scripts, as the folders of users have. */
async function smoke(electron, output) {
  const folder = await mkdtemp(join(tmpdir(), 'Проверка 分析 '))
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
