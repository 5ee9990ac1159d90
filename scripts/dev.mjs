import { forgetBuild } from './build.mjs'
import { asUser } from './container/as-user.mjs'
import { DevelopedApp } from './dev/developed-app.mjs'
import { gatherBuilds } from './dev/gather-builds.mjs'
import { hasDisplay, root } from './place.mjs'
import { SetupProblem, askedToStop, main } from './run.mjs'
import { setUpWithoutBuild } from './setup.mjs'

// The app as it ships, kept up to its sources: same protocol, same policies, no network. Nothing is served over http.
await main(async () => {
  const electron = await setUpWithoutBuild()
  // After the set-up, for it needs the libraries.
  const { watchBuild } = await import('./dev/watch-build.mjs')
  console.log('Building the app, and again after every change. Ctrl+C ends it.')
  /** @type {DevelopedApp | null} */
  let app = null
  const stopWatching = await new Promise((resolve, reject) => {
    const watching = watchBuild(
      gatherBuilds((parts) => {
        // Each time: a test run meanwhile may have made a whole build, which this one has written over.
        forgetBuild().catch(reject)
        if (app) app.show(parts)
        else resolve(watching)
      }),
    )
    watching.catch(reject)
  })
  try {
    return await asUser(electron, async ({ checkout, executable, options }) => {
      refuseCopy(checkout)
      if (!hasDisplay) console.log('There is no display here: Assay opens on a screen in memory, which nobody sees.')
      console.log(`Opening Assay (Electron ${electron.version} from ${electron.origin})`)
      const developed = new DevelopedApp(executable, [checkout, ...process.argv.slice(2)], options)
      app = developed
      developed.start()
      await Promise.race([developed.closed, askedToStop()])
      await developed.stop()
      return 0
    })
  } finally {
    await stopWatching()
  }
})

function refuseCopy(checkout) {
  if (checkout === root) return
  throw new SetupProblem(
    `Electron does not run as root, and an ordinary user cannot read ${root}. ` +
      'Develop in a folder that others may read, or not as root.',
  )
}
