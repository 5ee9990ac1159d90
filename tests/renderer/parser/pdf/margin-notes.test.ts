import { describe, expect, test } from 'vitest'
import { parse } from '../../../../renderer/parser/pdf/engine'
import { column, downwards, madePdf, measure, sentences, type Words } from './made-pdf'

const font = await measure()
const texts = async (bytes: Uint8Array): Promise<string[]> => (await parse(bytes)).blocks.map(({ text }) => text)
const notes = async (bytes: Uint8Array): Promise<string[]> => (await parse(bytes)).notes

describe('notes in a margin', () => {
  const lines = column(font, 340, 6)

  test('stand behind the text of their page, and never within its sentence', async () => {
    // A file draws a note behind the line it stands beside, on the same height.
    const note = ['What the office', 'says of barges']
    const words = lines.flatMap((text, at): Words[] => {
      const y = 780 - at * 12
      const beside = at === 2 ? note.map((said, down): Words => ({ text: said, x: 430, y: y - down * 12 })) : []
      return [{ text, x: 60, y }, ...beside]
    })
    const { blocks } = await parse(await madePdf([words]))
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ['body', sentences(6)],
      ['note', 'What the office says of barges'],
    ])
  })

  test('may be on the left, where they are smaller; bold heads there stay', async () => {
    const words = (bold: boolean): Words[] =>
      lines.flatMap((text, at): Words[] => {
        const y = 780 - at * 12
        const said = 'on barges'
        const beside: Words[] = at === 2 || at === 3 ? [{ text: said, x: 60, y, size: 8, bold }] : []
        return [...beside, { text, x: 130, y }]
      })
    const roles = async (bold: boolean): Promise<string[]> =>
      (await parse(await madePdf([words(bold)]))).blocks.map(({ role, text }) => `${role}: ${text}`)
    expect(await roles(false)).toEqual([`body: ${sentences(6)}`, 'note: on barges on barges'])
    expect((await roles(true)).join(' ')).not.toContain('note:')
  })

  test('are none on a page of two columns whose right one ends early', async () => {
    const words = [...downwards(column(font, 220, 12), 60, 780), ...downwards(column(font, 220, 1), 310, 780)]
    expect(await texts(await madePdf([words]))).toEqual([sentences(12), sentences(1)])
  })

  test('that count the lines of a verse on the right are left out, and said', async () => {
    const words = Array.from({ length: 25 }, (_, at): Words[] => [
      { text: `The river runs by lock and weir ${'on '.repeat(at % 3)}`, x: 60, y: 780 - at * 12 },
      ...(at % 5 === 4 ? [{ text: String(at + 1), x: 400, y: 780 - at * 12 }] : []),
    ]).flat()
    const bytes = await madePdf([words])
    expect((await texts(bytes)).join(' ')).not.toMatch(/\d/)
    expect(await notes(bytes)).toEqual(['Left out: the numbers of 5 lines in the margin.'])
  })
})
