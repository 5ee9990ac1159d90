import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { thirdPartyNotices } from './scripts/notices/notices-plugin'

// Libraries are devDependencies and bundled, so a package needs no node_modules and the preload can be sandboxed.
const resolve = { tsconfigPaths: true }
const notices = thirdPartyNotices()

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
    plugins: [react(), notices],
    build: {
      // A third of the text to parse before the first paint.
      minify: true,
      rolldownOptions: {
        input: { index: 'renderer/index.html', parser: 'renderer/parser/index.html' },
        // Chunks would otherwise run before the first import of main.tsx, which settles what zod may do.
        output: { strictExecutionOrder: true },
      },
    },
  },
})
