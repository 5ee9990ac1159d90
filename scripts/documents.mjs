import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { heading, summed } from './checks.mjs'
import { providePackages } from './debian-packages.mjs'
import { installDependencies, installTools } from './dependencies.mjs'
import { root } from './place.mjs'
import { capture, isInstalled, main, run } from './run.mjs'
import { vitestIn } from './test-runners.mjs'

/** What reads the exported documents, and the packages it comes in. */
const READERS = { soffice: 'libreoffice-writer', pdftotext: 'poppler-utils' }

/** Checks exported documents with the programs that read them, and Word documents with the Open XML SDK. */
await main(() =>
  summed(async () => {
    await installDependencies(console.log)
    await provide()
    const { printed } = await capture('soffice', ['--version'])
    heading(`Word documents in ${printed.trim()}`)
    const folder = await mkdtemp(join(tmpdir(), 'assay-documents-'))
    try {
      const asOurselves = (command, args, more) => run(command, args, { cwd: root, env: { ...process.env, ...more } })
      const lent = { run: asOurselves, checkout: root, folder }
      const tools = await installTools(
        'Installing what checks the documents',
        'tests/documents/tools',
        'document-tools',
      )
      const env = { ASSAY_DOCUMENT_TOOLS: tools }
      return [await vitestIn(lent, process.argv.slice(2), env, 'tests/documents/vitest.config.ts')]
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }),
)

async function provide() {
  const missing = []
  for (const [program, name] of Object.entries(READERS)) if (!(await isInstalled(program))) missing.push(name)
  await providePackages(missing, 'Installing what reads the documents')
}
