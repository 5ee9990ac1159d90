import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Apart from the other tests: these need R and Python with libraries that Assay is not built with.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: { include: ['tests/statistics/**/*.test.ts'], testTimeout: 120_000 },
})
