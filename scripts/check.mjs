import { checks, heading, summed } from './checks.mjs'
import { main } from './run.mjs'
import { setUp } from './setup.mjs'
import { vitest } from './test-runners.mjs'

await main(() =>
  summed(async () => {
    const electron = await setUp()
    const results = await checks()
    heading('Unit, storage and renderer tests')
    results.push(await vitest(electron, ['--project=unit*', '--project=renderer*']))
    return results
  }),
)
