import type { Inline, Paragraph, Rich } from '../rich/rich'

const SHORT_FORMS = /\{(likelihood|horizon)\}/

/** `{likelihood}` and `{horizon}`, as they may be typed in the claim of a risk, as values of that risk. */
export const withOwnValues = (rich: Rich, riskId: string): Rich => ({
  ...rich,
  content: rich.content.map((block) => (block.type === 'paragraph' ? withValues(block, riskId) : block)),
})

const withValues = (paragraph: Paragraph, riskId: string): Paragraph => ({
  ...paragraph,
  ...(paragraph.content ? { content: paragraph.content.flatMap((inline) => valuesIn(inline, riskId)) } : {}),
})

function valuesIn(inline: Inline, riskId: string): Inline[] {
  if (inline.type !== 'text') return [inline]
  // Every second piece is what was found.
  return inline.text.split(SHORT_FORMS).flatMap((piece, at): Inline[] => {
    if (at % 2 === 0) return piece === '' ? [] : [{ ...inline, text: piece }]
    const value = piece === 'likelihood' ? 'likelihood' : 'horizon'
    return [{ type: 'riskValue', attrs: { riskId, value }, ...(inline.marks ? { marks: inline.marks } : {}) }]
  })
}
