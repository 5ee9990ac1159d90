import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { firstFiles, programFiles } from './scripts/first-files'
import { thirdPartyNotices } from './scripts/notices/notices-plugin'

// Libraries are devDependencies and bundled, so a package needs no node_modules and the preload can be sandboxed.
const resolve = { tsconfigPaths: true }
const notices = thirdPartyNotices()
/** The engine for PDFs comes as text within a script; its own script names the file as well, which would only take room. */
const withoutWasm: Plugin = {
  name: 'without-wasm',
  generateBundle: (_options, bundle) => {
    for (const name of Object.keys(bundle)) if (name.endsWith('.wasm')) delete bundle[name]
  },
}

export default defineConfig({
  main: {
    resolve,
    plugins: [notices],
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: 'electron/main.ts',
          cli: 'electron/cli/cli.ts',
          'sandbox-host': 'electron/sandbox-host.ts',
        },
        output: {
          codeSplitting: {
            groups: programFiles(join(import.meta.dirname, 'electron')),
            // What opens the windows would come along.
            includeDependenciesRecursively: false,
          },
        },
      },
    },
  },
  preload: {
    resolve,
    plugins: [notices],
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    resolve,
    plugins: [react(), notices, withoutWasm],
    build: {
      // A third of the text to parse before the first paint.
      minify: true,
      rolldownOptions: {
        input: { index: 'renderer/index.html', parser: 'renderer/parser/index.html' },
        // Chunks would otherwise run before the first import of main.tsx, which settles what zod may do.
        output: {
          strictExecutionOrder: true,
          codeSplitting: { groups: firstFiles(join(import.meta.dirname, 'renderer')) },
        },
      },
    },
  },
})
