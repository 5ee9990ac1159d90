import { resolveConfig } from 'electron-vite'
import { build } from 'vite'
import { root } from '../place.mjs'

const AS_DEVELOPED = {
  watch: {},
  minify: false,
  // Inline, for the app's own protocol serves no source maps.
  sourcemap: /** @type {const} */ ('inline'),
  // What runs may still ask for a piece of the build before.
  emptyOutDir: false,
}

/**
 * Builds the app into `out/`, and again whatever a change on disk touches. `hear` is told of each part ("main",
 * "preload", "renderer") when its build begins (BUNDLE_START) and how it ended (BUNDLE_END, or ERROR, which is printed).
 * What comes back ends the watching. electron-vite's own watch mode is of no use: it serves the page over http.
 */
export async function watchBuild(hear) {
  const { config } = await resolveConfig({ root, logLevel: 'warn', build: AS_DEVELOPED }, 'build', 'development')
  const watchers = await Promise.all(Object.entries(config ?? {}).map(([part, parts]) => watchPart(part, parts, hear)))
  return async () => {
    await Promise.all(watchers.map((watcher) => watcher.close()))
  }
}

async function watchPart(part, config, hear) {
  const watcher = await build(config)
  if (!('on' in watcher)) throw new Error(`The build of ${part} watches nothing.`)
  watcher.on('event', ({ code }) => hear(part, code))
  return watcher
}
