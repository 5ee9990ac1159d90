import { describe, expect, test } from 'vitest'
import { DOCX_STYLES, pageOf } from '../../../../electron/exporting/docx-styles'

/** A twip is a twentieth of a point, 1440 to the inch. */
const twips = (millimetres: number) => Math.floor((millimetres / 25.4) * 1440)

describe('the page', () => {
  test.each([
    ['a4', { width: twips(210), height: twips(297) }],
    ['letter', { width: 8.5 * 1440, height: 11 * 1440 }],
  ] as const)('%s is upright, with text as wide as the margins leave', (paper, size) => {
    const page = pageOf(paper)
    expect(page.size).toEqual(size)
    expect(page.textWidth).toBe(size.width - 2 * twips(20))
    expect(page.margin.header).toBeLessThan(page.margin.top)
    expect(page.margin.footer).toBeLessThan(page.margin.bottom)
  })
})

describe('the styles', () => {
  test('of headings carry their outline level and stay with what follows', () => {
    const { heading1, heading2, heading3, heading4 } = DOCX_STYLES.default ?? {}
    const headings = [heading1, heading2, heading3, heading4]
    expect(headings.map((style) => [style?.paragraph?.outlineLevel, style?.paragraph?.keepNext])).toEqual([
      [0, true],
      [1, true],
      [2, true],
      [3, true],
    ])
  })

  test('have one name each and are those the memo uses', () => {
    expect(DOCX_STYLES.paragraphStyles?.map(({ id, basedOn }) => [id, basedOn])).toEqual(
      ['Handling', 'Draft', 'Detail', 'ContentsHeading', 'Evidence', 'TableEnd', 'Cell'].map((id) => [id, 'Normal']),
    )
  })

  test('keep a caption with its table', () => {
    expect(DOCX_STYLES.default?.caption?.paragraph?.keepNext).toBe(true)
  })
})
