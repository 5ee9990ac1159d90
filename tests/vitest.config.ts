import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { mutantPlugin } from './mutant-plugin'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

const ISOLATED = '**/*.isolated.test.ts'
const WINDOW = 'tests/renderer/**/*.window.test.tsx'
const unit = { environment: 'node', include: ['tests/unit/**/*.test.ts'] }
const renderer = {
  environment: 'jsdom',
  include: ['tests/renderer/**/*.test.{ts,tsx}'],
  setupFiles: ['tests/renderer/setup.ts'],
}

export default defineConfig({
  root,
  plugins: [mutantPlugin(root), react()],
  resolve: { tsconfigPaths: true },
  test: {
    // A busy machine is no failure: what hangs still fails, what is slow is for the benchmarks to tell.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
      reportsDirectory: 'out/coverage',
      reporter: ['text-summary', 'json-summary', 'json'],
      exclude: ['tests/**'],
      // What can be run without a window, a disk or another process is run line by line.
      thresholds: Object.fromEntries(
        ['shared', 'electron/importing', 'electron/exporting', 'renderer/parser', 'renderer/ui'].map((folder) => [
          `${folder}/**`,
          { lines: 95, branches: 95 },
        ]),
      ),
    },
    // The files of a worker share its modules and its page, which costs a fifth of a process for each; those that
    // replace what others build on as they are loaded are named `*.isolated.test.ts` and have everything to themselves.
    projects: [
      {
        extends: true,
        test: { ...unit, name: 'unit', isolate: false, exclude: [ISOLATED] },
      },
      {
        extends: true,
        test: { ...unit, name: 'unit-isolated', include: [`tests/unit/${ISOLATED}`] },
      },
      {
        // Hundreds of faults in each test, which takes its time: `npm test` runs it, `npm run check` does not.
        extends: true,
        test: { ...unit, name: 'faults', include: ['tests/faults/**/*.test.ts'] },
      },
      {
        extends: true,
        test: { ...renderer, name: 'renderer', isolate: false, exclude: [WINDOW] },
      },
      {
        // A screen or the whole window at work, a command after the other: `npm test` runs it, `npm run check` does not.
        extends: true,
        test: { ...renderer, name: 'window', isolate: false, include: [WINDOW] },
      },
    ],
  },
})
