import type { WhyLeft, WholeBlock } from '@shared/text/whole-text'
import { readPdf } from './parse-pdf'
import type { Pdfium } from './pdfium'
import { wordsOf } from './row'

/** What stands at the head and at the foot of a page, and is no part of the text. */
type Around = { head: WholeBlock[]; foot: WholeBlock[] }

/** All words on the pages of a PDF: those of its text, and in their places the running ones and what nobody reads. */
export function wholePdf(pdfium: Pdfium, bytes: Uint8Array): WholeBlock[] {
  const { article, ...about } = readPdf(pdfium, bytes)
  const around = aroundText(about)
  const blocks: WholeBlock[] = []
  /** Pages whose head, and whose foot, have been written. */
  let [begun, ended] = [0, 0]
  const endBefore = (page: number): void => {
    for (; ended < Math.min(page - 1, around.length); ended += 1) {
      if (begun === ended) blocks.push(...(around[begun++]?.head ?? []))
      blocks.push(...(around[ended]?.foot ?? []))
    }
  }
  for (const block of article.blocks) {
    const page = block.pages?.[0]?.page ?? 1
    endBefore(page)
    if (begun < page) blocks.push(...(around[begun++]?.head ?? []))
    blocks.push({ block, why: 'outside' })
  }
  endBefore(around.length + 1)
  return blocks
}

function aroundText({ file, pages, running }: Omit<ReturnType<typeof readPdf>, 'article'>): Around[] {
  return pages.map((page, at) => {
    const { number, size, lineNumbers } = page
    const { slanted = '', beyond = '' } = file.pages[at] ?? {}
    const left = (why: WhyLeft, words: string): WholeBlock[] => {
      const text = words.replace(/\s+/g, ' ').trim()
      const block = { kind: 'paragraph' as const, level: null, role: 'body' as const, text }
      return text === '' ? [] : [{ block: { ...block, pages: [{ page: number, from: 0 }] }, why }]
    }
    const rows = page.rows.filter((row) => running.has(row)).toSorted((one, other) => one.y - other.y)
    const isHead = (y: number): boolean => y - size.top < size.bottom - y
    const said = (isWanted: (y: number) => boolean): WholeBlock[] =>
      rows.filter(({ y }) => isWanted(y)).flatMap((row) => left('running', wordsOf(row)))
    return {
      head: said(isHead),
      foot: [
        ...said((y) => !isHead(y)),
        ...left('line-number', lineNumbers.join(' ')),
        ...left('slanted', slanted),
        ...left('beyond', beyond),
      ],
    }
  })
}
