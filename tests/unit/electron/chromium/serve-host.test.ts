import type { RefiFile } from '@shared/interchange/refi/refi-file'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { Refusal } from '@shared/refusal'
import { articleOf } from '@shared/text/parsed-article'
import type { Chromium } from '../../../../electron/chromium/chromium'
import { onLine } from '../../../../electron/chromium/host-messages'
import { serveHost } from '../../../../electron/chromium/serve-host'

/** A project of REFI-QDA that holds nothing. */
const noRefi: RefiFile = {
  name: '',
  origin: '',
  users: [],
  tags: [],
  codeNotes: [],
  sources: [],
  notes: [],
  links: [],
  sets: [],
  cases: [],
  variables: 0,
  graphs: 0,
  strange: [],
  basePath: '',
  description: '',
  remarks: [],
}

const article = (text: string) => articleOf([{ kind: 'paragraph', level: null, role: 'body', text }])

/** A page engine that says what it was asked, and whether it can be stopped. */
const engine: Chromium = {
  parseHtml: (html, signal) =>
    html === 'wait'
      ? new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new Refusal('cancelled', 'Cancelled.')))
        })
      : Promise.resolve(article(`html ${html} ${signal?.aborted}`)),
  parseMarkdown: async (text, signal) => article(`markdown ${text} ${signal?.aborted}`),
  drawPage: async (bytes, page, width) => Buffer.from(`${Buffer.from(bytes).toString()} ${page} ${width}`),
  parseBundle: async (bytes, format, signal) =>
    article(`${format} ${Buffer.from(bytes).toString()} ${signal?.aborted}`),
  parseWhole: async (content, format, signal) => ({
    blocks: [],
    unlisted: [
      `${format} ${typeof content === 'string' ? content : Buffer.from(content).toString()} ${signal?.aborted}`,
    ],
  }),
  parseCodebook: async (bytes, signal) => ({
    tags: [],
    notes: [`codebook ${Buffer.from(bytes).toString()} ${signal?.aborted}`],
  }),
  parseRefi: async (bytes, signal) => ({
    ...noRefi,
    name: `refi ${Buffer.from(bytes).toString()} ${signal?.aborted}`,
  }),
  parseTable: async (bytes, signal) => ({
    sheets: [{ name: `table ${Buffer.from(bytes).toString()} ${signal?.aborted}`, rows: [], notes: [] }],
    notes: [],
  }),
  parseTemplate: async (bytes, signal) => templateNamed(`${Buffer.from(bytes).toString()} ${signal?.aborted}`),
  rasterise: async (...given) => Buffer.from(given.join(' ')),
  printPdf: async (html, signal) => Buffer.from(`pdf ${html} ${signal?.aborted}`),
  close: () => Promise.resolve(),
}

const templateNamed = (name: string) => ({
  defaults: name,
  styles: [],
  theme: null,
  page: null,
  headers: {},
  footers: {},
  hasFirstPage: false,
  hasEvenPages: false,
  words: [],
  notes: [],
})

function host() {
  const [input, output] = [new PassThrough(), new PassThrough()]
  serveHost(engine, input, output)
  const heard: unknown[] = []
  const waiting: (() => void)[] = []
  onLine(output, (line) => {
    heard.push(JSON.parse(line))
    for (const look of waiting) look()
  })
  const answers = (count: number) =>
    new Promise<unknown[]>((resolve) => {
      const look = () => {
        if (heard.length >= count) resolve(heard)
      }
      waiting.push(look)
      look()
    })
  const ask = (...requests: unknown[]) => {
    for (const request of requests) input.write(`${JSON.stringify(request)}\n`)
  }
  return { ask, answers }
}
const numberOf = (answer: unknown): number => z.object({ id: z.number() }).parse(answer).id
const bytes = (words: string) => ({ ok: true, value: Buffer.from(words).toString('base64') })

test('each request is done by its own part of the page engine, with its own arguments', async () => {
  const { ask, answers } = host()
  ask(
    { id: 1, call: 'parseHtml', args: ['a'] },
    { id: 2, call: 'parseMarkdown', args: ['b'] },
    { id: 3, call: 'rasterise', args: ['c', 640, 430, 3] },
    { id: 4, call: 'printPdf', args: ['d'] },
    { id: 5, call: 'parseBundle', args: [Buffer.from('e').toString('base64'), 'docx'] },
    { id: 6, call: 'drawPage', args: [Buffer.from('f').toString('base64'), 12, 800] },
    { id: 7, call: 'parseWhole', args: ['g', 'html'] },
    { id: 8, call: 'parseWhole', args: [Buffer.from('h').toString('base64'), 'pdf'] },
    { id: 9, call: 'parseCodebook', args: [Buffer.from('i').toString('base64')] },
    { id: 10, call: 'parseTable', args: [Buffer.from('j').toString('base64')] },
    { id: 11, call: 'parseRefi', args: [Buffer.from('k').toString('base64')] },
    { id: 11, call: 'parseTemplate', args: [Buffer.from('k').toString('base64')] },
  )
  const inOrder = (await answers(11)).toSorted((a, b) => numberOf(a) - numberOf(b))
  expect(inOrder).toEqual([
    { id: 1, reply: { ok: true, value: article('html a false') } },
    { id: 2, reply: { ok: true, value: article('markdown b false') } },
    { id: 3, reply: bytes('c 640 430 3') },
    { id: 4, reply: bytes('pdf d false') },
    { id: 5, reply: { ok: true, value: article('docx e false') } },
    { id: 6, reply: bytes('f 12 800') },
    { id: 7, reply: { ok: true, value: { blocks: [], unlisted: ['html g false'] } } },
    { id: 8, reply: { ok: true, value: { blocks: [], unlisted: ['pdf h false'] } } },
    { id: 9, reply: { ok: true, value: { tags: [], notes: ['codebook i false'] } } },
    {
      id: 10,
      reply: { ok: true, value: { sheets: [{ name: 'table j false', rows: [], notes: [] }], notes: [] } },
    },
    { id: 11, reply: { ok: true, value: { ...noRefi, name: 'refi k false' } } },
    { id: 11, reply: { ok: true, value: templateNamed('k false') } },
  ])
})

test('a cancellation stops just the request of that number, and one of no request does nothing', async () => {
  const { ask, answers } = host()
  ask(
    { id: 1, call: 'parseHtml', args: ['wait'] },
    { id: 2, call: 'parseHtml', args: ['wait'] },
    { id: 9, call: 'cancel', args: [] },
    { id: 2, call: 'cancel', args: [] },
  )
  const cancelled = { ok: false, code: 'cancelled', message: 'Cancelled.' }
  expect(await answers(1)).toEqual([{ id: 2, reply: cancelled }])
  ask({ id: 2, call: 'cancel', args: [] }, { id: 1, call: 'cancel', args: [] })
  expect(await answers(2)).toEqual([
    { id: 2, reply: cancelled },
    { id: 1, reply: cancelled },
  ])
})
