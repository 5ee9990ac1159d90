import { summed } from './checks.mjs'
import { main } from './run.mjs'
import { setUpWithGallery } from './setup.mjs'
import { playwright } from './test-runners.mjs'

await main(() =>
  summed(async () => [await playwright(await setUpWithGallery(), ['--project=e2e', ...process.argv.slice(2)])]),
)
