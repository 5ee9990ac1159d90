import { asUser } from './container/as-user.mjs'
import { main } from './run.mjs'
import { setUp } from './setup.mjs'

// Runs any command where Electron can start: node scripts/with-electron.mjs <command> [arguments]
await main(async () => {
  const [command, ...args] = process.argv.slice(2)
  return await asUser(await setUp(console.error), ({ run }) => run(command, args, {}, process.cwd()))
})
