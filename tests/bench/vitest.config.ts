import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Measurements follow each other: two at once would measure each other.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    include: ['tests/bench/**/*.bench.ts'],
    passWithNoTests: true,
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
