import { isRoot } from './place.mjs'
import { SetupProblem, isInstalled, step } from './run.mjs'

/** Installs packages of Debian that a check needs, as root; elsewhere says which to install. `why` begins the line about it. */
export async function providePackages(packages, why) {
  if (packages.length === 0) return
  if (!isRoot || !(await isInstalled('apt-get'))) throw new SetupProblem(`Install these first: ${packages.join(' ')}`)
  console.log(`${why}: ${packages.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await step('Reading the package lists', 'apt-get', ['update'])
  await step('Installing', 'apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
}
