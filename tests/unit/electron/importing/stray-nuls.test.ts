import { describe, expect, test } from 'vitest'
import { html } from '../../../../electron/importing/formats/html'
import { parserInJsdom } from './parser-in-jsdom'

const WORDS = 'The pipeline was closed on Monday, and nobody could say for how long. '
const bytes = (text: string) => Buffer.from(text, 'latin1')
const read = (text: string) => html.read(bytes(text), parserInJsdom)

describe('zero bytes in a page', () => {
  test.each([
    ['1 zero byte was', `<p>${WORDS.repeat(2)}\0end.</p>`],
    ['1 zero byte was', `\0<!doctype html><p>${WORDS.repeat(2)}end.</p>`],
    ['2 zero bytes were', `<html><bo\0dy><p>${WORDS.repeat(4)}end.</p>\0`],
  ])('a few are passed over and told: %s', async (counted, page) => {
    const { blocks, notes, encoding } = await read(page)
    expect(blocks.map(({ text }) => text).join('')).toMatch(/^The pipeline.*end\.$/)
    expect([encoding, notes[0]]).toEqual(['utf-8', `${counted} left out, as browsers do.`])
  })

  test.each([
    ['one in a hundred', `<p>${'a'.repeat(96)}\0`, true],
    ['one more', `<p>${'a'.repeat(95)}\0`, false],
    ['a program', `\x7fELF\x01\0${'\x03'.repeat(200)}`, false],
  ])('%s', async (_, page, isRead) => {
    if (isRead) expect((await read(page)).blocks).toHaveLength(1)
    else await expect(read(page)).rejects.toMatchObject({ code: 'binary' })
  })

  test('are letters of UTF-16', async () => {
    const page = Buffer.from('\uFEFF<p>Zürich</p>', 'utf16le')
    expect(await html.read(page, parserInJsdom)).toMatchObject({ encoding: 'utf-16le', blocks: [{ text: 'Zürich' }] })
  })
})
