import { heading, summed } from './checks.mjs'
import { provideDiskTools } from './container/disk-tools.mjs'
import { powerCut } from './container/power-cut.mjs'
import { main } from './run.mjs'
import { setUp } from './setup.mjs'
import { playwright, vitest } from './test-runners.mjs'

const FULL = { ASSAY_FAULTS: 'full' }

await main(() =>
  summed(async () => {
    const electron = await setUp()
    await provideDiskTools()
    heading('Storage under every fault, in full')
    const storage = await vitest(electron, ['--project=unit*', '--project=faults', ...process.argv.slice(2)], FULL)
    heading('Real disks that lose power, are full or can only be read, in full')
    const disks = await powerCut(FULL)
    heading('The real app under faults, in full')
    const app = await playwright(electron, ['--project=e2e', '--grep=@faults', '--pass-with-no-tests'], FULL)
    return [storage, disks, app]
  }),
)
