/**
 * A text with LF as its only line end: next line (U+0085) and the line separator end a line too, and a form feed or the
 * paragraph separator parts paragraphs.
 */
export function plainLines(text: string): string {
  if (!/[\u0085\u2028\u2029\f\v]/.test(text)) return text
  return text.replace(/[\u0085\u2028\v]/g, '\n').replace(/[\f\u2029]/g, '\n\n')
}
