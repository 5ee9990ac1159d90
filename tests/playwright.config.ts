import { defineConfig } from '@playwright/test'

const { ASSAY_TEST_OUT, CI } = process.env

export default defineConfig({
  testDir: 'e2e',
  outputDir: ASSAY_TEST_OUT ?? '../test-results',
  workers: 1,
  retries: 0,
  timeout: 120_000,
  forbidOnly: Boolean(CI),
  expect: { timeout: 15_000 },
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'e2e', testMatch: '**/*.spec.ts' },
    // What `npm run demo`, `npm run guide:pictures` and, without a display, `npm run gallery` run: they write into the folder ASSAY_OUTPUT.
    { name: 'demo', testMatch: 'demo.ts' },
    { name: 'guide', testMatch: 'guide-pictures.ts' },
    { name: 'gallery', testMatch: 'gallery-pictures.ts' },
    // What `npm run package:test` runs: the packaged program in the folder ASSAY_PACKAGE.
    { name: 'package', testMatch: 'packaged.ts' },
  ],
})
