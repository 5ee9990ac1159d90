import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Apart from the other tests: these need LibreOffice and poppler.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: { include: ['tests/documents/**/*.test.ts'], testTimeout: 120_000 },
})
