import { parseHtml } from '../../../renderer/parser/parse-html'

export const SENTENCE =
  'The pipeline was closed on Monday, and nobody in the region, or outside it, could say for how long. '
export const body = `<p>${SENTENCE.repeat(3)}</p>`
/** An article with something between two of its paragraphs. */
export const page = (inside: string, { before = '', after = '' } = {}) =>
  parseHtml(
    `<!doctype html><html><head><title>Closed for now</title></head><body><main><article>${before}<h1>Closed for now</h1>${after}${body}${inside}${body}</article></main></body></html>`,
  )
/** Role and words of all that is not the headline and the long paragraphs. */
export const rolesIn = (article: ReturnType<typeof parseHtml>) =>
  article.blocks
    .filter(({ text, role }) => text !== SENTENCE.repeat(3).trim() && role !== 'headline')
    .map(({ role, text }) => `${role}: ${text}`)
export const roles = (inside: string, around = {}) => rolesIn(page(inside, around))
