import { join } from 'node:path'
import { root } from './place.mjs'
import { plantedFaults, problemsOf } from './planted-faults.mjs'
import { SetupProblem, run } from './run.mjs'

/** The checks that run nothing of the app: format, type-aware lint, types, unused code, planted faults. Each counts as one test. */
export async function checks() {
  return [
    await check('Format', 'oxfmt/bin/oxfmt', ['--check']),
    await check('Lint', 'oxlint/bin/oxlint', []),
    await check('Types', 'typescript/bin/tsc', ['--build', '--builders', '1']),
    await check('Unused code', 'knip/bin/knip.js', ['--config', 'tests/knip.jsonc', '--treat-config-hints-as-errors']),
    await checkPlantedFaults(),
  ]
}

async function check(name, program, args) {
  heading(name)
  return outcome(name, await run(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root }))
}

const outcome = (name, code) =>
  code === 0
    ? { passed: 1, failed: 0, skipped: 0, failures: [] }
    : { passed: 0, failed: 1, skipped: 0, failures: [`The check “${name}”`] }

/** A fault whose place was rewritten would no longer be planted by `npm run mutants`. */
async function checkPlantedFaults() {
  heading('Planted faults')
  const faults = await plantedFaults()
  const problems = problemsOf(faults)
  console.log(problems.length > 0 ? problems.join('\n') : `All ${faults.length} can be planted.`)
  return outcome('Planted faults', problems.length > 0 ? 1 : 0)
}

export function heading(name) {
  console.log(`\n── ${name}`)
}

/** Does the work, prints the one line that sums its results up, and gives the exit code. */
export async function summed(work) {
  const results = await work().catch((problem) => {
    if (!(problem instanceof SetupProblem)) throw problem
    console.error(`\n${problem.message}`)
    return [{ passed: 0, failed: 1, skipped: 0 }]
  })
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  const failures = results.flatMap((result) => result.failures ?? [])
  const unsteady = results.flatMap((result) => result.unsteady ?? [])
  if (unsteady.length > 0) console.log(`\n── What passed only when it was run again\n${unsteady.join('\n')}`)
  if (failures.length > 0) console.log(`\n── What failed\n${failures.join('\n')}`)
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`)
  return sum('failed') === 0 ? 0 : 1
}
