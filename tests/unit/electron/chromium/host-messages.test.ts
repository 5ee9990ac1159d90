import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { articleOf } from '@shared/text/parsed-article'
import { HostAnswer, HostRequest, onLine, parseLine } from '../../../../electron/chromium/host-messages'

describe('a request', () => {
  test.each([
    { id: 1, call: 'parseHtml', args: ['x'] },
    { id: 1, call: 'parseMarkdown', args: [''] },
    { id: 1, call: 'parseBundle', args: ['UEs=', 'docx'] },
    { id: 1, call: 'printPdf', args: ['x'] },
    { id: 1, call: 'rasterise', args: ['x', 640, 430, 0.5] },
    { id: 1, call: 'cancel', args: [] },
  ])('is one of those there are: %j', (request) => {
    expect(HostRequest.parse(request)).toEqual(request)
  })

  test.each([
    undefined,
    { id: 1, call: 'close', args: [] },
    { id: '1', call: 'printPdf', args: ['x'] },
    { id: 1, call: 'printPdf', args: [] },
    { id: 1, call: 'printPdf', args: ['x', 'y'] },
    { id: 1, call: 'parseBundle', args: ['no base64', 'docx'] },
    { id: 1, call: 'parseBundle', args: ['UEs=', 'html'] },
    { id: 1, call: 'rasterise', args: ['x', 0, 430, 1] },
    { id: 1, call: 'rasterise', args: ['x', 640, -430, 1] },
    { id: 1, call: 'rasterise', args: ['x', 640, 430, Infinity] },
    { id: 1, call: 'cancel', args: ['x'] },
    { id: 1, call: 'cancel', args: [], more: 1 },
  ])('is nothing else: %j', (request) => {
    expect(HostRequest.safeParse(request).success).toBe(false)
  })
})

test('an answer is an article, bytes or a refusal, with the number of its request', () => {
  const answers = [
    { id: 1, reply: { ok: true, value: articleOf([]) } },
    { id: 2, reply: { ok: true, value: 'AAAA' } },
    { id: 3, reply: { ok: false, code: 'x', message: 'y' } },
  ]
  expect(answers.map((answer) => HostAnswer.parse(answer))).toEqual(answers)
  for (const wrong of [
    { reply: answers[0]?.reply },
    { ...answers[0], more: 1 },
    { id: 1, reply: { ok: true, value: 5 } },
  ])
    expect(HostAnswer.safeParse(wrong).success).toBe(false)
})

test.each([
  ['{"a":1}', { a: 1 }],
  ['5', 5],
  ['[1:ERROR] warning', undefined],
  ['', undefined],
])('the line %j is %j', (line, value) => {
  expect(parseLine(line)).toEqual(value)
})

test('lines are told as they end, several at once in order, and what has no end is not told', async () => {
  const stream = new PassThrough()
  const lines: string[] = []
  onLine(stream, (line) => lines.push(line))
  for (const chunk of ['one\ntwo\nth', 'ree', '', '\n\nfour']) stream.write(chunk)
  stream.end()
  await new Promise((resolve) => stream.once('end', resolve))
  expect(lines).toEqual(['one', 'two', 'three', ''])
})
