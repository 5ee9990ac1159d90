import type { Reply } from '@shared/ipc/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import '../../../renderer/parser/parser'
import { docxFiles, p, packed } from './packed/documents'

type Call = (...args: (string | number)[]) => Promise<Reply<unknown>>
/** What the main process finds in the page, by name. */
const { parser } = globalThis as unknown as {
  parser: Record<'parseHtml' | 'parseMarkdown' | 'parseBundle' | 'rasterise', Call>
}

describe('the parser answers', () => {
  test('what it found in a page and in a text', async () => {
    expect(await parser.parseHtml('<p>Words.</p>')).toMatchObject({
      ok: true,
      value: { blocks: [{ kind: 'paragraph', level: null, role: 'body', text: 'Words.' }], title: '' },
    })
    expect(await parser.parseMarkdown('# Title')).toMatchObject({
      ok: true,
      value: { blocks: [{ kind: 'heading', level: 1, role: 'headline', text: 'Title' }], title: 'Title' },
    })
  })

  test('what it found in a packed document, whose bytes come as base64', async () => {
    const base64 = Buffer.from(packed(docxFiles(p('Words.')))).toString('base64')
    expect(await parser.parseBundle(base64, 'docx')).toMatchObject({
      ok: true,
      value: { blocks: [{ kind: 'paragraph', level: null, text: 'Words.' }] },
    })
    expect(await parser.parseBundle('UEsDBA==', 'docx')).toMatchObject({ ok: false, code: 'damaged-document' })
  })

  test('a refusal as a value, with its words', async () => {
    expect(await parser.parseHtml(`${'<div>'.repeat(500)}words`)).toEqual({
      ok: false,
      code: 'too-deep',
      message: 'This page is too deeply nested to be read safely. Copy its text and import that instead.',
    })
    expect(await parser.parseMarkdown(`${'>'.repeat(200)} words`)).toEqual({
      ok: false,
      code: 'too-deep',
      message: 'This text is too deeply nested to be read safely. Import it as plain text instead.',
    })
  })

  test('a bug as a failure', async () => {
    await expect(parser.parseHtml(undefined as unknown as string)).rejects.toThrow(TypeError)
  })
})

describe('a drawing becomes a picture', () => {
  const native = {
    decode: Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'decode'),
    create: URL.createObjectURL,
    revoke: URL.revokeObjectURL,
    context: HTMLCanvasElement.prototype.getContext,
    data: HTMLCanvasElement.prototype.toDataURL,
  }
  let made: { svg: Promise<string>; type: string }[]
  let freed: string[]
  let drawn: { src: string; place: number[] }[]
  let context: 'drawn' | 'none'
  let broken: boolean

  beforeAll(() => {
    // jsdom draws nothing: this notes what a browser would be asked to draw.
    URL.createObjectURL = (blob: Blob) => {
      made.push({ svg: blob.text(), type: blob.type })
      return `blob:${made.length}`
    }
    URL.revokeObjectURL = (url) => void freed.push(url)
    HTMLImageElement.prototype.decode = () => (broken ? Promise.reject(new Error('broken')) : Promise.resolve())
    HTMLCanvasElement.prototype.getContext = (() =>
      context === 'none'
        ? null
        : {
            drawImage: ({ src }: HTMLImageElement, ...place: number[]) => void drawn.push({ src, place }),
          }) as unknown as typeof native.context
    HTMLCanvasElement.prototype.toDataURL = function toDataURL(this: HTMLCanvasElement, type) {
      return `data:${type};base64,${this.width}x${this.height}`
    }
  })
  beforeEach(() => {
    ;[made, freed, drawn, context, broken] = [[], [], [], 'drawn', false]
  })
  afterAll(() => {
    URL.createObjectURL = native.create
    URL.revokeObjectURL = native.revoke
    HTMLCanvasElement.prototype.getContext = native.context
    HTMLCanvasElement.prototype.toDataURL = native.data
  })

  test('of so many pixels to its unit, rounded', async () => {
    expect(await parser.rasterise('<svg/>', 10.4, 20.2, 2)).toEqual({ ok: true, value: '21x40' })
    expect(drawn).toEqual([{ src: 'blob:1', place: [0, 0, 21, 40] }])
    expect(made[0]!.type).toBe('image/svg+xml')
    expect(await made[0]!.svg).toBe('<svg/>')
    expect(freed).toEqual(['blob:1'])
  })

  test('and the drawing is let go also when it cannot be drawn', async () => {
    context = 'none'
    await expect(parser.rasterise('<svg/>', 1, 1, 1)).rejects.toThrow('No 2d canvas')
    broken = true
    await expect(parser.rasterise('<svg', 1, 1, 1)).rejects.toThrow('broken')
    expect(freed).toEqual(['blob:1', 'blob:2'])
  })
})
