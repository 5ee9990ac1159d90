import { checks, heading, summed } from './checks.mjs'
import { main } from './run.mjs'
import { setUpWithGallery } from './setup.mjs'
import { playwright, vitest } from './test-runners.mjs'

// A busy machine may make a test fail that waits for a window; run again, it is told at the end whatever it does then.
await main(() =>
  summed(async () => {
    const electron = await setUpWithGallery()
    const results = await checks()
    heading('Unit, storage and renderer tests')
    results.push(await vitest(electron, ['--retry=1']))
    heading(`End-to-end tests (Electron ${electron.version} from ${electron.origin})`)
    results.push(await playwright(electron, ['--project=e2e', '--retries=1']))
    return results
  }),
)
