import { PassThrough } from 'node:stream'
import { afterEach, describe, expect, test } from 'vitest'
import { Refusal } from '@shared/refusal'
import { articleOf } from '@shared/text/parsed-article'
import type { Chromium } from '../../../../electron/chromium/chromium'
import { onLine } from '../../../../electron/chromium/host-messages'
import { serveHost } from '../../../../electron/chromium/serve-host'
import { SpawnedChromium } from '../../../../electron/chromium/spawned-chromium'

const started: SpawnedChromium[] = []
afterEach(() => Promise.all(started.splice(0).map((chromium) => chromium.close())))

/** A host in plain Node: `answer(request)` gives the lines it prints for each request. */
function hostThat(answer: string): SpawnedChromium {
  const script = `const answer = ${answer}
    require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
      for (const each of answer(JSON.parse(line))) process.stdout.write(each + '\\n')
    })`
  const chromium = new SpawnedChromium([process.execPath, '-e', script])
  started.push(chromium)
  return chromium
}

const article = JSON.stringify({
  ok: true,
  value: articleOf([{ kind: 'paragraph', level: null, role: 'body', text: 'Words' }]),
})

describe('the page engine of the command line', () => {
  test('finds its answer among other lines', async () => {
    const chromium = hostThat(`({ id }) => ['[1:ERROR] warning', '{"id":99}', '{"id":' + id + ',"reply":${article}}']`)
    expect((await chromium.parseHtml('<p>Words')).blocks).toMatchObject([{ text: 'Words' }])
  })

  test('matches answers to questions that overtake one another', async () => {
    const chromium = hostThat(`(() => {
      const held = []
      return ({ id, args }) => {
        held.push(JSON.stringify({ id, reply: { ok: true, value: Buffer.from(args[0]).toString('base64') } }))
        return held.length < 2 ? [] : held.reverse()
      }
    })()`)
    const printed = await Promise.all([chromium.printPdf('one'), chromium.printPdf('two')])
    expect(printed.map((bytes) => Buffer.from(bytes).toString())).toEqual(['one', 'two'])
  })

  test('passes a refusal on in its words', async () => {
    const chromium = hostThat(
      `({ id }) => [JSON.stringify({ id, reply: { ok: false, code: 'too-deep', message: 'Too deep.' } })]`,
    )
    await expect(chromium.parseHtml('x')).rejects.toMatchObject({
      name: 'Refusal',
      code: 'too-deep',
      message: 'Too deep.',
    })
  })

  test.each([
    ['is missing', () => new SpawnedChromium(['/no/such/program'])],
    ['is not set', () => new SpawnedChromium([])],
    ['dies', () => new SpawnedChromium([process.execPath, '-e', 'process.exit(3)'])],
  ])('refuses in words when it %s', async (_name, make) => {
    await expect(make().parseHtml('x')).rejects.toMatchObject({ name: 'Refusal', code: 'no-page-engine' })
  })

  test('does not believe an answer of the wrong shape', async () => {
    const chromium = hostThat(`({ id }) => ['{"id":' + id + ',"reply":{"ok":true,"value":"text, no article"}}']`)
    await expect(chromium.parseHtml('x')).rejects.toThrow(/expected object/)
  })
})

describe('the sandbox host', () => {
  const idle: Chromium = {
    parseHtml: (_html, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Refusal('cancelled', 'Cancelled.')))
      }),
    parseMarkdown: () => Promise.reject(new Error('broken')),
    parseBundle: () => Promise.reject(new Error('broken')),
    parseWhole: () => Promise.reject(new Error('broken')),
    parseCodebook: () => Promise.reject(new Error('broken')),
    parseRefi: () => Promise.reject(new Error('broken')),
    parseTable: () => Promise.reject(new Error('broken')),
    parseTemplate: () => Promise.reject(new Error('broken')),
    drawPage: () => Promise.reject(new Error('broken')),
    rasterise: (svg, width) => Promise.resolve(Buffer.from(`${svg} ${width}`)),
    printPdf: () => Promise.resolve(new Uint8Array()),
    close: () => Promise.resolve(),
  }

  async function answersTo(...requests: unknown[]) {
    const [input, output] = [new PassThrough(), new PassThrough()]
    serveHost(idle, input, output)
    const answers: unknown[] = []
    const all = new Promise<void>((resolve) => {
      onLine(output, (line) => {
        answers.push(JSON.parse(line))
        if (answers.length === requests.filter((each) => !JSON.stringify(each).includes('cancel')).length) resolve()
      })
    })
    for (const request of requests) input.write(`${JSON.stringify(request)}\n`)
    await all
    return answers
  }

  test('cancels what is running', async () => {
    const html = { id: 1, call: 'parseHtml', args: ['x'] }
    const answers = await answersTo(html, { id: 1, call: 'cancel', args: [] })
    expect(answers).toMatchObject([{ id: 1, reply: { ok: false, code: 'cancelled' } }])
  })

  test('sends bytes as base64 and faults as answers', async () => {
    const answers = await answersTo(
      { id: 1, call: 'rasterise', args: ['<svg/>', 10, 5, 2] },
      { id: 2, call: 'parseMarkdown', args: ['x'] },
    )
    expect(answers).toEqual([
      { id: 1, reply: { ok: true, value: Buffer.from('<svg/> 10').toString('base64') } },
      { id: 2, reply: { ok: false, code: 'internal', message: 'The page engine failed: broken' } },
    ])
  })
})

test('a line is whole however it was cut, with separators other than a line feed in it', async () => {
  const stream = new PassThrough()
  const lines: string[] = []
  onLine(stream, (line) => lines.push(line))
  const bytes = Buffer.from('one\u2028é\rtwo\n\nthree\n')
  for (const byte of bytes) stream.write(Uint8Array.of(byte))
  stream.end()
  await new Promise((resolve) => stream.once('end', resolve))
  expect(lines).toEqual(['one\u2028é\rtwo', '', 'three'])
})
