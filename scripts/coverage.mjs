import { installDependencies } from './dependencies.mjs'
import { root } from './place.mjs'
import { main, run } from './run.mjs'

// How much of the code the fast tests execute: the sums are printed, each file is in out/coverage/.
await main(async () => {
  await installDependencies(console.log)
  const program = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--configLoader',
    'runner',
  ]
  return await run(
    process.execPath,
    [...program, '--coverage', '--project=unit*', '--project=renderer*', ...process.argv.slice(2)],
    { cwd: root },
  )
})
