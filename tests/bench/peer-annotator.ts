import { createRequire } from 'node:module'
import { inBare } from './in-assay'
import { PASSAGE_LENGTH } from './reading-project'

const ANNOTATOR = createRequire(import.meta.url).resolve('@recogito/text-annotator')

/** What the page has of @recogito/text-annotator 4. */
type Recogito = {
  createTextAnnotator: (
    container: HTMLElement,
    options: { renderer: 'CSS_HIGHLIGHTS' },
  ) => { setAnnotations: (annotations: unknown[]) => void }
}

/**
 * Milliseconds that @recogito/text-annotator needs, in a window of the same Electron, from the paragraphs of a text to
 * the text painted with that many passages of the same length, marked by CSS highlights.
 */
export const openInAnnotator = (paragraphs: readonly string[], passages: number, userData: string): Promise<number> =>
  inBare(userData, async (page) => {
    // What a bundler would have put in its place.
    await page.addScriptTag({ content: "globalThis.process = { env: { NODE_ENV: 'production' } }" })
    await page.addScriptTag({ path: ANNOTATOR })
    return await page.evaluate(
      async ({ texts, count, length }) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
        const { createTextAnnotator } = (globalThis as unknown as { RecogitoJS: Recogito }).RecogitoJS
        const column = document.createElement('div')
        Object.assign(column.style, { width: '68ch', margin: '0 auto', font: '17px/1.62 serif' })
        const starts: number[] = []
        let written = 0
        const begun = performance.now()
        for (const text of texts) {
          const paragraph = document.createElement('p')
          paragraph.textContent = text
          column.append(paragraph)
          starts.push(written)
          written += text.length
        }
        document.body.append(column)
        const annotator = createTextAnnotator(column, { renderer: 'CSS_HIGHLIGHTS' })
        // Spread evenly, within the paragraph each begins in.
        const annotations = Array.from({ length: count }, (_, index) => {
          const block = Math.floor((index / count) * texts.length)
          const words = texts[block] ?? ''
          const from = Math.min(index % 80, Math.max(0, words.length - length))
          const [start, quote] = [(starts[block] ?? 0) + from, words.slice(from, from + length)]
          const id = `passage-${index}`
          return {
            id,
            bodies: [],
            target: { annotation: id, selector: [{ quote, start, end: start + quote.length }] },
          }
        })
        annotator.setAnnotations(annotations)
        const marks = () => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)
        while (marks() === 0) await frame()
        await frame()
        await frame()
        return performance.now() - begun
      },
      { texts: paragraphs, count: passages, length: PASSAGE_LENGTH },
    )
  })
