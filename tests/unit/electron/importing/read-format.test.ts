import { describe, expect, test } from 'vitest'
import { articleOf } from '@shared/text/parsed-article'
import type { Chromium } from '../../../../electron/chromium/chromium'
import { formats } from '../../../../electron/importing/formats/formats'
import { parserInJsdom } from './parser-in-jsdom'

const ascii = (text: string) => Buffer.from(text, 'latin1')
const ASSUMED = 'The file does not say its encoding; read as windows-1252. Check accented letters.'
const paragraph = (text: string) => ({ kind: 'paragraph' as const, level: null, role: 'body' as const, text })

describe('an article of each format', () => {
  test('as plain text', async () => {
    expect(await formats.txt.read(ascii('caf\xe9.\r\n\r\nsoon.'), parserInJsdom)).toEqual({
      ...articleOf([paragraph('café.'), paragraph('soon.')]),
      encoding: 'windows-1252',
      notes: [ASSUMED],
    })
  })

  test('as Markdown, with what was assumed before what was left out', async () => {
    const engine: Chromium = {
      ...parserInJsdom,
      parseMarkdown: async (text) => ({ ...(await parserInJsdom.parseMarkdown(text)), notes: ['Left out.'] }),
    }
    const { blocks, encoding, notes } = await formats.md.read(ascii('# Caf\xe9\n\nSoon.\n'), engine)
    expect({ blocks, encoding, notes }).toEqual({
      blocks: [{ kind: 'heading', level: 1, role: 'headline', text: 'Café' }, paragraph('Soon.')],
      encoding: 'windows-1252',
      notes: [ASSUMED, 'Left out.'],
    })
  })

  test('as a page, in the encoding it declares', async () => {
    const words =
      'The harbour was closed, and nobody in the region could say for how long it would stay closed. '.repeat(5)
    const page = ascii(`<meta charset="iso-8859-2"><article><p>\xbe\xe1dost ${words}</p><img src="x.png"></article>`)
    const { blocks, encoding, notes } = await formats.html.read(page, parserInJsdom)
    expect({ blocks, encoding }).toEqual({
      blocks: [paragraph(`žádost ${words.trim()}`)],
      encoding: 'iso-8859-2',
    })
    expect(notes).toEqual([expect.stringMatching(/^Pictures are not imported/)])
  })
})

test('a packed document goes to the page engine as it is', async () => {
  const { signal } = new AbortController()
  const heard: unknown[] = []
  const engine: Chromium = {
    ...parserInJsdom,
    parseBundle: async (...given) => {
      heard.push(...given)
      return articleOf([paragraph('Words')])
    },
  }
  const bytes = ascii('PK')
  expect(await formats.docx.read(bytes, engine, signal)).toEqual({
    ...articleOf([paragraph('Words')]),
    encoding: 'utf-8',
  })
  expect(heard).toEqual([bytes, 'docx', signal])
})

describe('the page engine', () => {
  test.each(['md', 'html'] as const)('can be told to stop while it reads %s', async (format) => {
    const { signal } = new AbortController()
    const heard: unknown[] = []
    const parse: Chromium['parseHtml'] = async (text, given) => {
      heard.push(text, given)
      return articleOf([paragraph(text)])
    }
    await formats[format].read(ascii('words'), { ...parserInJsdom, parseHtml: parse, parseMarkdown: parse }, signal)
    expect(heard).toEqual(['words', signal])
  })
})
