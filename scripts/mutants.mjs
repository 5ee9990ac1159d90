import { join } from 'node:path'
import { installDependencies } from './dependencies.mjs'
import { root } from './place.mjs'
import { oneLine, plantedFaults, problemsOf } from './planted-faults.mjs'
import { SetupProblem, main } from './run.mjs'

/** Faults that the fast tests must notice; survivors that cannot matter are listed with the reason and not counted. */
const LEAST_KILLED_PERCENT = 90
/**
 * Plants each fault of tests/mutants/*.json, one at a time and only in memory, and runs the tests named for it.
 * `npm run mutants -- <text>` takes those whose list, file or fault contains the text.
 */
await main(async () => {
  await installDependencies(console.log)
  const wanted = process.argv.slice(2)
  const mutants = (await plantedFaults()).filter((mutant) =>
    wanted.every((text) => JSON.stringify(mutant).includes(text)),
  )
  if (mutants.length === 0) throw new SetupProblem(`No planted fault is about: ${wanted.join(' ')}`)
  const unsound = problemsOf(mutants)
  if (unsound.length > 0) throw new SetupProblem(`Mend these lists first:\n${unsound.join('\n')}`)
  const counted = mutants.filter(({ equivalent }) => equivalent === undefined)
  const survivors = []
  const tests = await openTests()
  try {
    const named = [...new Set(counted.flatMap((mutant) => mutant.tests))]
    if (!(await tests.pass(named))) throw new SetupProblem('The tests fail without any fault planted: npm run check')
    for (const mutant of counted) {
      const killed = !(await tests.pass(mutant.tests, mutant))
      const { file, find, replace } = mutant
      console.log(`${killed ? 'killed  ' : 'SURVIVED'} ${file}: ${oneLine(find)} -> ${oneLine(replace)}`)
      if (!killed) survivors.push(mutant)
    }
  } finally {
    await tests.close()
  }
  for (const { file, find, equivalent } of mutants)
    if (equivalent) console.log(`left out ${file}: ${oneLine(find)}: ${equivalent}`)
  const killed = counted.length - survivors.length
  const enough = killed * 100 >= counted.length * LEAST_KILLED_PERCENT
  console.log(
    `\n${killed} of ${counted.length} planted faults were noticed; at least ${LEAST_KILLED_PERCENT} % must be.`,
  )
  console.log(`${enough ? 1 : 0} passed, ${enough ? 0 : 1} failed`)
  return enough ? 0 : 1
})

/** One Vitest for all faults: only what a fault changes is loaded anew, so that a fault takes seconds. */
async function openTests() {
  // oxlint-disable-next-line no-restricted-imports -- The script has installed it a moment ago.
  const { createVitest } = await import('vitest/node')
  /** @type {import('vitest/node').CliOptions} */
  const options = { config: 'tests/vitest.config.ts', configLoader: 'runner', watch: false, bail: 1, silent: true }
  const vitest = await createVitest('test', { ...options, root, reporters: [{}] })
  const forget = (file) => {
    const graphs = vitest.projects.flatMap(({ vite }) =>
      Object.values(vite.environments).map((each) => each.moduleGraph),
    )
    for (const graph of graphs)
      for (const module of graph.getModulesByFile(join(root, file)) ?? []) graph.invalidateModule(module)
  }
  return {
    /** Whether these tests pass, with this fault planted if there is one. */
    async pass(files, mutant) {
      // Read by tests/mutant-plugin.ts.
      process.env.ASSAY_MUTANT = mutant ? JSON.stringify(mutant) : ''
      if (mutant) forget(mutant.file)
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
        await vitest.globTestSpecifications(files),
      )
      if (mutant) forget(mutant.file)
      return unhandledErrors.length === 0 && testModules.length > 0 && testModules.every((module) => module.ok())
    },
    close: () => vitest.close(),
  }
}
