import { afterEach, describe, expect, test } from 'vitest'
import { articleOf } from '@shared/text/parsed-article'
import { SpawnedChromium } from '../../../../electron/chromium/spawned-chromium'

const started: SpawnedChromium[] = []
afterEach(() => Promise.all(started.splice(0).map((chromium) => chromium.close())))

/** A host in plain Node: `answer(request, all)` gives the lines it prints for each request, knowing all before it. */
function hostThat(answer: string): SpawnedChromium {
  const script = `const answer = ${answer}, all = []
    require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
      all.push(JSON.parse(line))
      for (const each of answer(all.at(-1), all)) process.stdout.write(JSON.stringify(each) + '\\n')
    })`
  const chromium = new SpawnedChromium([process.execPath, '-e', script])
  started.push(chromium)
  return chromium
}

/** Answers each request with itself, in base64. */
const echo = `(request) => [{
  id: request.id,
  reply: { ok: true, value: Buffer.from(JSON.stringify(request)).toString('base64') },
}]`
/** Answers a request only once it is cancelled. */
const patient = `({ id, call }) => call === 'cancel' ? [{ id, reply: { ok: false, code: 'cancelled', message: 'Stopped.' } }] : []`
const read = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString('utf8'))
const NO_ENGINE = {
  name: 'Refusal',
  code: 'no-page-engine',
  message:
    'The page engine that reads documents and prints memos could not run. Nothing was changed. Run the command with “npm run assay”, which sets it up, and see docs/cli.md.',
}

describe('what is asked of the host', () => {
  test('has its arguments in order and a number of its own', async () => {
    const chromium = hostThat(echo)
    expect(read(await chromium.rasterise('<svg/>', 640, 430, 3))).toEqual({
      id: 1,
      call: 'rasterise',
      args: ['<svg/>', 640, 430, 3],
    })
    expect(read(await chromium.printPdf('é'))).toEqual({ id: 2, call: 'printPdf', args: ['é'] })
  })

  test('for Markdown is an article too', async () => {
    const article = articleOf([{ kind: 'paragraph', level: null, role: 'body', text: 'Words' }])
    const chromium = hostThat(`({ id, call }) => [{ id, reply: call === 'parseMarkdown'
      ? { ok: true, value: ${JSON.stringify(article)} } : { ok: false, code: 'x', message: 'x' } }]`)
    expect(await chromium.parseMarkdown('Words')).toEqual(article)
  })
})

describe('a cancellation', () => {
  test('while the host works reaches it', async () => {
    const cancel = new AbortController()
    const parsing = hostThat(patient).parseHtml('x', cancel.signal)
    cancel.abort()
    await expect(parsing).rejects.toMatchObject({ name: 'Refusal', code: 'cancelled', message: 'Stopped.' })
  })

  test('from before reaches it too', async () => {
    await expect(hostThat(patient).parseMarkdown('x', AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' })
  })

  test('after the answer does not reach it any more', async () => {
    const cancel = new AbortController()
    const chromium = hostThat(
      `(request, all) => [{ id: request.id, reply: { ok: true, value: Buffer.from(JSON.stringify(all.map(({ call }) => call))).toString('base64') } }]`,
    )
    await chromium.printPdf('one', cancel.signal)
    cancel.abort()
    expect(read(await chromium.printPdf('two'))).toEqual(['printPdf', 'printPdf'])
  })
})

describe('a host that dies', () => {
  const mortal = `(request, all) => {
    if (request.args[0] === 'die') process.exit(1)
    return request.args[0] === 'wait' ? [] : [{ id: request.id, reply: { ok: true, value: '' } }]
  }`

  test('fails everything that waited for it, in words, and the next question starts another', async () => {
    const chromium = hostThat(mortal)
    const asked = ['wait', 'wait', 'die'].map((html) => chromium.printPdf(html))
    const answers = await Promise.allSettled(asked)
    expect(answers).toMatchObject(asked.map(() => ({ status: 'rejected', reason: NO_ENGINE })))
    expect(await chromium.printPdf('live')).toHaveLength(0)
  })

  test('is no trouble to close, and neither is one that never started', async () => {
    const chromium = hostThat(mortal)
    await expect(chromium.printPdf('die')).rejects.toMatchObject(NO_ENGINE)
    await chromium.close()
    await new SpawnedChromium(['/no/such/program']).close()
  })
})

test('a program that is missing is the cause of the refusal', async () => {
  await expect(new SpawnedChromium(['/no/such/program']).printPdf('x')).rejects.toMatchObject({
    ...NO_ENGINE,
    cause: { code: 'ENOENT' },
  })
})
