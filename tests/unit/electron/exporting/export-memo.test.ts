import { createHash } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { toHtml } from '@shared/memo/renderings/to-html'
import { toMarkdown } from '@shared/memo/renderings/to-markdown'
import { composeWithTexts, renderMemo } from '../../../../electron/exporting/export-memo'
import { fullProject, type MemoProject } from '../../shared/memo/memo-project'
import type { MemoTree } from '@shared/memo/memo-tree'
import { treeOf } from '../../shared/memo/tree-parts'

const printed: string[] = []
const chromium = {
  rasterise: () => Promise.reject(new Error('Nothing to draw here')),
  printPdf: async (html: string) => {
    printed.push(html)
    const pdf = await PDFDocument.create()
    pdf.addPage()
    return pdf.save()
  },
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')

function exported(made: MemoProject, format: 'md' | 'html' | 'pdf' | 'docx', memoId = made.memoId) {
  const asked: string[] = []
  const readText = async (versionId: string) => {
    asked.push(versionId)
    return made.texts.get(versionId)!
  }
  return composeWithTexts({ project: made.project, sources: { readText } }, memoId)
    .then(({ tree }) => renderMemo(tree, format, chromium))
    .then((bytes) => ({ bytes, asked }))
}

/** As it is exported: with what its checks found that keeps it a draft. */
const draftOf = (made: MemoProject): MemoTree => ({
  ...treeOf(made),
  draft: [...treeOf(made).draft, 'The checks by ICD 203 found 4 errors that are neither mended nor waived.'],
})

describe('an exported memo', () => {
  test('in Markdown is the memo with every cited text at hand, each read once', async () => {
    const made = fullProject()
    made.source(['Never cited.'])
    const { bytes, asked } = await exported(made, 'md')
    expect(Buffer.from(bytes).toString('utf8')).toBe(toMarkdown(draftOf(made)))
    expect(asked.toSorted()).toEqual([...made.texts.keys()].slice(0, 2).toSorted())
  })

  test('as a page allows its own style sheet by its SHA-256 in base64', async () => {
    const made = fullProject()
    const { bytes } = await exported(made, 'html')
    expect(Buffer.from(bytes).toString('utf8')).toBe(toHtml(draftOf(made), sha256))
  })

  test('as PDF is that very page, printed', async () => {
    const made = fullProject()
    printed.length = 0
    const pdf = await PDFDocument.load((await exported(made, 'pdf')).bytes)
    expect(printed).toEqual([toHtml(draftOf(made), sha256)])
    expect(pdf.getTitle()).toBe('Ice charts withheld')
  })

  test('fails when a cited text cannot be read: no citation is guessed', async () => {
    const made = fullProject()
    const readText = () => Promise.reject(new Error('damaged'))
    await expect(composeWithTexts({ project: made.project, sources: { readText } }, made.memoId)).rejects.toThrow(
      'damaged',
    )
  })

  test.each(['md', 'html', 'pdf', 'docx'] as const)('that is gone is refused as %s in words', async (format) => {
    await expect(exported(fullProject(), format, 'no-such-memo')).rejects.toMatchObject({
      name: 'Refusal',
      code: 'not-found',
      message: 'This memo is no longer in the project. Nothing was exported; choose another memo.',
    })
  })
})
