import { describe, expect, test } from 'vitest'
import { DOCX_STYLES, MARGIN_TWIPS, PAGE_TWIPS, TEXT_WIDTH_TWIPS } from '../../../../electron/exporting/docx-styles'

/** A twip is a twentieth of a point, 1440 to the inch. */
const twips = (millimetres: number) => Math.floor((millimetres / 25.4) * 1440)

describe('the page', () => {
  test('is A4 upright', () => {
    expect(PAGE_TWIPS).toEqual({ width: twips(210), height: twips(297) })
  })

  test('has text as wide as the margins leave, to a twip or two of rounding', () => {
    const between = PAGE_TWIPS.width - MARGIN_TWIPS.left - MARGIN_TWIPS.right
    expect(Math.abs(between - TEXT_WIDTH_TWIPS)).toBeLessThanOrEqual(2)
    expect(MARGIN_TWIPS.header).toBeLessThan(MARGIN_TWIPS.top)
    expect(MARGIN_TWIPS.footer).toBeLessThan(MARGIN_TWIPS.bottom)
  })
})

describe('the styles', () => {
  test('of headings carry their outline level and stay with what follows', () => {
    const { heading1, heading2 } = DOCX_STYLES.default ?? {}
    expect([heading1, heading2].map((style) => [style?.paragraph?.outlineLevel, style?.paragraph?.keepNext])).toEqual([
      [0, true],
      [1, true],
    ])
  })

  test('have one name each and are those the memo uses', () => {
    expect(DOCX_STYLES.paragraphStyles?.map(({ id, basedOn }) => [id, basedOn])).toEqual(
      ['Handling', 'Detail', 'Evidence', 'TableCaption', 'TableEnd', 'Cell'].map((id) => [id, 'Normal']),
    )
  })

  test('keep a caption with its table', () => {
    const caption = DOCX_STYLES.paragraphStyles?.find(({ id }) => id === 'TableCaption')
    expect(caption?.paragraph?.keepNext).toBe(true)
  })
})
