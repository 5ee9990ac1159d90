import { join } from 'node:path'
import { asUser } from './container/as-user.mjs'
import { main } from './run.mjs'
import { setUp } from './setup.mjs'

await main(async () => {
  const electron = await setUp(console.error)
  return await asUser(electron, ({ run, checkout, executable }) =>
    // Chromium's own log, full of a desktop bus that is not there, is no news to whoever typed the command.
    run(executable, ['--log-level=3', join(checkout, 'out/main/sandbox-host.js'), ...process.argv.slice(2)]),
  )
})
