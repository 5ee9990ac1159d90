import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { fileURLToPath } from 'node:url'

const checkout = fileURLToPath(new URL('../..', import.meta.url))
const resolve = { tsconfigPaths: true }

// The window and the preload of the app around a page of its own, built beside the app and never into it.
export default defineConfig({
  main: {
    resolve,
    build: {
      outDir: `${checkout}/out/gallery/main`,
      externalizeDeps: false,
      rolldownOptions: { input: { main: `${checkout}/tests/gallery/main.ts` } },
    },
  },
  preload: {
    resolve,
    build: {
      outDir: `${checkout}/out/gallery/preload`,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: `${checkout}/electron/preload.ts` },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: `${checkout}/tests/gallery`,
    resolve,
    plugins: [react()],
    build: {
      outDir: `${checkout}/out/gallery/renderer`,
      rolldownOptions: { input: { index: `${checkout}/tests/gallery/index.html` } },
    },
  },
})
