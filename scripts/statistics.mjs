import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { heading, summed } from './checks.mjs'
import { providePackages } from './debian-packages.mjs'
import { installDependencies } from './dependencies.mjs'
import { root } from './place.mjs'
import { capture, isInstalled, main, run } from './run.mjs'
import { vitestIn } from './test-runners.mjs'

/** Who works out the same statistics (irr, pingouin and krippendorff are not in Debian), and what says which version it is. */
const PEERS = [
  {
    packages: ['r-base-core', 'r-cran-psych', 'r-cran-vcd'],
    version: [
      'Rscript',
      '-e',
      'cat(R.version.string); for (p in c("psych", "vcd")) cat(",", p, format(packageVersion(p)))',
    ],
  },
  { packages: ['python3-nltk'], version: ['python3', '-c', 'import nltk; print("NLTK", nltk.__version__)'] },
]
/** Debian's programs before any other of their name: they have the libraries that Debian installs. */
const env = { ...process.env, PATH: `/usr/bin:${process.env.PATH}` }

/** Compares the statistics with those of other makers over tables made up from a seed, to six digits. */
await main(() =>
  summed(async () => {
    await installDependencies(console.log)
    await provide()
    heading(`Statistics, beside ${(await versions()).join(', ')}`)
    const folder = await mkdtemp(join(tmpdir(), 'assay-statistics-'))
    try {
      const asOurselves = (command, args, more) => run(command, args, { cwd: root, env: { ...env, ...more } })
      const lent = { run: asOurselves, checkout: root, folder }
      return [await vitestIn(lent, process.argv.slice(2), {}, 'tests/statistics/vitest.config.ts')]
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }),
)

async function provide() {
  const present = await versions()
  const missing = PEERS.flatMap(({ packages }, index) => (present[index] === null ? packages : []))
  await providePackages(missing, 'Installing what works out the same statistics')
}

/** What each peer says it is, null where it is not there or lacks a library. */
async function versions() {
  return await Promise.all(
    PEERS.map(async ({ version: [command, ...args] }) => {
      if (!(await isInstalled(command))) return null
      const { code, printed } = await capture(command, args, { env })
      return code === 0 ? printed.trim() : null
    }),
  )
}
