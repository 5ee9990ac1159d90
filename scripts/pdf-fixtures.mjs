import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { office } from './pdf-fixtures/office.mjs'
import { tex } from './pdf-fixtures/tex.mjs'
import { web, webRtl } from './pdf-fixtures/web.mjs'
import { isRoot, root } from './place.mjs'
import { SetupProblem, isInstalled, main, step } from './run.mjs'

const FOLDER = join(root, 'tests/fixtures/pdf')
/** What prints the article, and the Debian packages that have it. */
const PROGRAMS = {
  pdflatex: ['texlive-latex-recommended', 'texlive-fonts-recommended', 'lmodern'],
  soffice: ['libreoffice-writer'],
}

const keep = (name, bytes) => writeFile(join(FOLDER, `${name}.pdf`), bytes)

async function provide() {
  const missing = []
  for (const [program, packages] of Object.entries(PROGRAMS))
    if (!(await isInstalled(program))) missing.push(...packages)
  if (missing.length === 0) return
  if (!isRoot || !(await isInstalled('apt-get'))) throw new SetupProblem(`Install these first: ${missing.join(' ')}`)
  console.log(`Installing what prints the documents: ${missing.join(' ')}`)
  await step('Reading the package lists', 'apt-get', ['update'])
  await step('Installing', 'apt-get', ['install', '-y', '--no-install-recommends', ...missing])
}

/** Pages printed by the sandbox of Assay, which tags what it prints. */
async function printed(pages) {
  const host = spawn(process.execPath, [join(root, 'scripts/sandbox-host.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] })
  pages.forEach((page, id) => host.stdin.write(`${JSON.stringify({ id, call: 'printPdf', args: [page] })}\n`))
  const answers = []
  for await (const line of createInterface({ input: host.stdout })) {
    const { id, reply } = JSON.parse(line)
    answers[id] = Buffer.from(reply.value, 'base64')
    if (answers.filter(Boolean).length === pages.length) break
  }
  host.stdin.end()
  return answers
}

async function untagged(bytes) {
  // oxlint-disable-next-line no-restricted-imports -- What printed the pages has installed it.
  const { PDFDocument, PDFName } = await import('@cantoo/pdf-lib')
  const document = await PDFDocument.load(bytes)
  for (const name of ['StructTreeRoot', 'MarkInfo']) document.catalog.delete(PDFName.of(name))
  return await document.save()
}

/** Prints the article of the tests, whose words are known exactly, with LaTeX, LibreOffice and Chromium. */
await main(async () => {
  await provide()
  const article = JSON.parse(await readFile(join(FOLDER, 'article.json'), 'utf8'))
  const work = await mkdtemp(join(tmpdir(), 'assay-pdf-'))
  try {
    for (const [name, columns, fonts] of [
      ['tex-1', 1, 'lmodern'],
      ['tex-2', 2, 'lmodern'],
      ['tex-pixels', 1, ''],
    ]) {
      await writeFile(join(work, `${name}.tex`), tex(article, columns, fonts))
      await step(`Printing ${name}`, 'pdflatex', ['-interaction=batchmode', `${name}.tex`], { cwd: work })
      await keep(name, await readFile(join(work, `${name}.pdf`)))
    }
    for (const [name, columns, isTagged] of [
      ['office-1', 1, false],
      ['office-2', 2, false],
      ['office-tagged', 2, true],
    ]) {
      await writeFile(join(work, `${name}.fodt`), office(article, columns))
      const options = JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: String(isTagged) } })
      const to = ['--convert-to', `pdf:writer_pdf_Export:${options}`, '--outdir', work]
      await step(`Printing ${name}`, 'soffice', ['--headless', ...to, join(work, `${name}.fodt`)])
      await keep(name, await readFile(join(work, `${name}.pdf`)))
    }
    const rtl = JSON.parse(await readFile(join(FOLDER, 'rtl.json'), 'utf8'))
    const [tagged, columns, leftwards] = await printed([web(article, 1), web(article, 2), webRtl(rtl)])
    await keep('web-tagged', tagged)
    await keep('web-2', await untagged(columns))
    await keep('web-rtl', await untagged(leftwards))
  } finally {
    await rm(work, { recursive: true })
  }
  return 0
})
