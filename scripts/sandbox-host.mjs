import { join } from 'node:path'
import { asUser } from './as-user.mjs'
import { main } from './run.mjs'
import { setUp } from './setup.mjs'

await main(async () => {
  const electron = await setUp(console.error)
  return await asUser(electron, ({ run, checkout, executable }) =>
    run(executable, [join(checkout, 'out/main/sandbox-host.js'), ...process.argv.slice(2)]),
  )
})
