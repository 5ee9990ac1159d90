import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Apart from the other tests: these need the rights to mount a disk.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    include: ['tests/power-cut/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
})
