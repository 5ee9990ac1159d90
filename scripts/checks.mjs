import { join } from 'node:path'
import { root } from './place.mjs'
import { plantedFaults, problemsOf } from './planted-faults.mjs'
import { SetupProblem, run } from './run.mjs'

/** The checks that run nothing of the app: format, type-aware lint, types, unused code, planted faults. Each counts as one test. */
export async function checks() {
  const results = [
    await check('Format', 'oxfmt/bin/oxfmt', ['--check']),
    await check('Lint', 'oxlint/bin/oxlint', []),
    await check('Types', 'typescript/bin/tsc', ['--build']),
    await check('Unused code', 'knip/bin/knip.js', ['--config', 'tests/knip.jsonc', '--treat-config-hints-as-errors']),
    await checkPlantedFaults(),
  ]
  return results.map((code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }))
}

async function check(name, program, args) {
  heading(name)
  return await run(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root })
}

/** A fault whose place was rewritten would no longer be planted by `npm run mutants`. */
async function checkPlantedFaults() {
  heading('Planted faults')
  const faults = await plantedFaults()
  const problems = problemsOf(faults)
  console.log(problems.length > 0 ? problems.join('\n') : `All ${faults.length} can be planted.`)
  return problems.length > 0 ? 1 : 0
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
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`)
  return sum('failed') === 0 ? 0 : 1
}
