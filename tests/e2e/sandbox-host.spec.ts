import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { expect, test as base } from '@playwright/test'
import { SpawnedChromium } from '../../electron/chromium/spawned-chromium'

/** Markdown whose emphasis marks take the parser far longer than anybody waits. */
const ENDLESS = '*a_ '.repeat(300_000)
const WORDS = 'The pipeline was closed on Monday, and nobody, in the region or outside it, could say for how long. '

const host = join(import.meta.dirname, '../../out/main/sandbox-host.js')

const test = base.extend<{ chromium: SpawnedChromium }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are used from this pattern.
  chromium: async ({}, use) => {
    const electron = String(createRequire(import.meta.url)('electron'))
    const chromium = new SpawnedChromium([electron, host])
    await use(chromium)
    await chromium.close()
  },
})

test('a hostile page gives its words and makes no connection', async ({ chromium }) => {
  const visits: string[] = []
  const server = createServer((request, response) => {
    visits.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const there = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const { blocks } = await chromium.parseHtml(`<!doctype html><html><head><base href="${there}/">
      <link rel="stylesheet" href="/style"><link rel="dns-prefetch" href="//assay.invalid"><link rel="preload" href="/preload" as="script">
      <meta http-equiv="refresh" content="0;url=${there}/refresh"><script src="/script"></script></head>
      <body onload="fetch('${there}/onload')"><article><p>${WORDS.repeat(4)}<img src="/picture" onerror="fetch('${there}/error')"></p>
      <iframe src="/frame"></iframe><svg><image href="/svg"/></svg><video src="/video" autoplay></video></article></body></html>`)
    expect(blocks).toEqual([{ kind: 'paragraph', level: null, role: 'body', text: WORDS.repeat(4).trim() }])
    expect(visits).toEqual([])
    // The listener would have noticed.
    await fetch(`${there}/control`)
    expect(visits).toEqual(['/control'])
  } finally {
    server.close()
  }
})

test('a parser that never ends runs in the sandbox of the kernel and is killed on cancel', async ({ chromium }) => {
  test.skip(process.platform !== 'linux', 'The kernel tells about a sandbox in /proc, on Linux only.')
  await chromium.parseMarkdown('words')
  const cancel = new AbortController()
  const endless = chromium.parseMarkdown(ENDLESS, cancel.signal)
  const refused = expect(endless).rejects.toMatchObject({ code: 'cancelled' })
  await expect.poll(renderers).toHaveLength(1)
  const [parser] = renderers()
  expect(await readFile(`/proc/${parser}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m)
  cancel.abort()
  await refused
  await expect.poll(renderers).toEqual([])
  expect((await chromium.parseMarkdown('# Goes on')).title).toBe('Goes on')
})

test('documents that follow each other share a process, but not with one that is read meanwhile, nor for long', async ({
  chromium,
}) => {
  test.skip(process.platform !== 'linux', 'Which processes there are is asked as Linux tells it.')
  const read = async (words: string) => {
    await chromium.parseHtml(`<article><p>${words}</p></article>`)
    return renderers()
  }
  const [first = ''] = await read('One')
  expect(await read('Two')).toEqual([first])
  const cancel = new AbortController()
  const endless = expect(chromium.parseMarkdown(ENDLESS, cancel.signal)).rejects.toMatchObject({ code: 'cancelled' })
  expect((await chromium.parseMarkdown('# Meanwhile')).title).toBe('Meanwhile')
  await expect.poll(renderers).toEqual([first])
  cancel.abort()
  await endless
  const [second = ''] = await read('Three')
  expect([second !== '', second === first]).toEqual([true, false])
  for (let count = 1; count < 49; count += 1) expect(await read(`Page ${count}`)).toEqual([second])
  await chromium.parseMarkdown('The fiftieth')
  await expect.poll(renderers).toEqual([])
  const [third = ''] = await read('Four')
  expect([third !== '', third === second]).toEqual([true, false])
  // Nothing more comes.
  await expect.poll(renderers).toEqual([])
})

test('a form whose fields are called like its own properties takes nothing from the page', async ({ chromium }) => {
  for (const name of [
    'children',
    'childNodes',
    'parentElement',
    'tagName',
    'matches',
    'textContent',
    'querySelector',
  ]) {
    const fields = `<input name="${name}"><select id="${name}"></select><img name="${name}" alt="">`
    const page = `<form action="/">${fields}</form><article><p>${WORDS}</p><p>${WORDS}</p></article>`
    const { blocks } = await chromium.parseHtml(page)
    expect([name, blocks.map(({ text }) => text)]).toEqual([name, [WORDS.trim(), WORDS.trim()]])
  }
})

test('a parser that never ends is killed after 30 seconds', { tag: '@faults' }, async ({ chromium }) => {
  test.skip(process.env['ASSAY_FAULTS'] !== 'full', 'Takes 30 seconds: npm run test:faults.')
  await expect(chromium.parseMarkdown(ENDLESS)).rejects.toMatchObject({ code: 'parser-timeout' })
})

test('a page is printed as a tagged PDF on the paper its own styles name, and its scripts do not run', async ({
  chromium,
}) => {
  const html = `<!doctype html><html lang="en"><title>Memo</title><style>@page { size: 100mm 150mm }</style>
    <h1>One</h1><script>document.body.remove()</script><p>Words</p>`
  const pdf = Buffer.from(await chromium.printPdf(html)).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf.includes('/MarkInfo')).toBe(true)
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  // In points, 72 to the inch; Chromium rounds to whole pixels.
  expect([Math.round(Number(width) / 10), Math.round(Number(height) / 10)]).toEqual([28, 43])
})

test('a drawing becomes a picture of the size asked for', async ({ chromium }) => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="teal"/></svg>'
  const png = Buffer.from(await chromium.rasterise(svg, 40, 20, 3))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([120, 60])
})

/** Process ids of the pages of our sandbox hosts: those of our own process group, for other Electrons may run. */
function renderers(): string[] {
  const ps = (...args: string[]): string => execFileSync('ps', args, { encoding: 'utf8' })
  const group = ps('-o', 'pgid=', '-p', String(process.pid)).trim()
  return ps('-eo', 'pgid=,pid=,args=')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words[0] === group && words.includes('--type=renderer'))
    .map(([, pid = '']) => pid)
}
