import { asUser } from './container/as-user.mjs'
import { hasDisplay, isRoot } from './place.mjs'
import { runDemo } from './pictures.mjs'
import { main } from './run.mjs'
import { setUp } from './setup.mjs'

await main(async () => {
  const electron = await setUp()
  if (!hasDisplay) {
    console.log('There is no display here, so Assay shows itself in the demo instead (npm run demo).')
    return await runDemo(electron)
  }
  if (isRoot)
    console.log(
      'Electron does not run as root, so Assay runs as "nobody": it opens folders that user may write, and forgets its settings.',
    )
  console.log(`Opening Assay (Electron ${electron.version} from ${electron.origin})`)
  return await asUser(electron, ({ run, checkout, executable }) =>
    run(executable, [checkout, ...process.argv.slice(2)]),
  )
})
