import { unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { toHtml } from '@shared/memo/renderings/to-html'
import { toMarkdown } from '@shared/memo/renderings/to-markdown'
import { describe, expect, test } from 'vitest'
import { memoDocx } from '../../../../electron/exporting/memo-docx'
import { PIXEL } from '../../electron/exporting/pixel'
import { MemoProject } from './memo-project'
import { flat, parsed, textOf } from './renderings/read-markdown'
import { note, sectionOf, treeOf } from './tree-parts'

/** A memo that cites two passages, in nothing but what is written as its outlook. */
function outlook(words: (first: string, second: string) => string): MemoProject {
  const made = new MemoProject()
  const source = made.source(['The port closed. Ships waited.'])
  const riskId = made.risk('Flood')
  const cited = ['The port closed.', 'Ships waited.'].map((exact) => made.evidence(riskId, source, exact))
  const [first, second] = cited.map((id) => `[note](passage:${id})`)
  made.do(
    { name: 'memo.update', input: { memoId: made.memoId, changes: { excludedRiskIds: [riskId] } } },
    { name: 'memo.write', input: { memoId: made.memoId, section: 'outlook', text: words(first!, second!) } },
  )
  return made
}

describe('a citation in a heading or in the head of a table', () => {
  const made = outlook(
    (first, second) => `## Then ${first} and now\n\n| Day ${second} | |\n| --- | --- |\n| Monday | 2 |`,
  )
  const tree = treeOf(made)

  test('is a reference behind its words', () => {
    expect(sectionOf(made, 'outlook').lead.blocks).toEqual([
      { kind: 'heading', text: 'Then and now', notes: [note(1)], level: 2 },
      expect.objectContaining({ kind: 'table', head: ['Day', ''], headNotes: [[note(2)], []] }),
    ])
  })

  test('leads to its note and back in the web page', () => {
    const { document } = new JSDOM(toHtml(tree, () => 'HASH')).window
    const links = [...document.querySelectorAll('main a')].map((each) => each.getAttribute('href')!)
    expect(links.filter((href) => document.querySelector(href) === null)).toEqual([])
    expect(document.querySelector('#outlook h4 #ref-1')).not.toBeNull()
    expect(document.querySelector('#outlook th #ref-2')).not.toBeNull()
  })

  test('is a footnote of the Markdown', () => {
    const nodes = flat(parsed(toMarkdown(tree)))
    const references = nodes.flatMap((node) => (node.type === 'footnoteReference' ? node.identifier : []))
    expect(references).toEqual(['1', '2'])
  })

  test('is a footnote of the Word document', async () => {
    const file = unzipSync(await memoDocx(tree, { rasterise: async () => PIXEL }))
    const words = new TextDecoder().decode(file['word/document.xml'])
    expect([...words.matchAll(/<w:footnoteReference w:id="(\d)"/g)].map(([, id]) => id)).toEqual(['1', '2'])
  })
})

test('a heading of two lines is one line of Markdown', () => {
  const made = outlook(() => 'Ice\nin May\n===')
  const headings = flat(parsed(toMarkdown(treeOf(made)))).filter(({ type }) => type === 'heading')
  expect(headings.map(textOf)).toContain('Ice in May')
})

test.each(['#', '&#x20;', '\u00A0', '>', '-', '- \n  1. ', '##\n\n>\n\n&nbsp;'])(
  'nothing is printed of blocks with nothing to see: %j',
  (words) => {
    const made = outlook(() => words)
    expect(sectionOf(made, 'outlook').lead.blocks).toEqual([])
    expect(toMarkdown(treeOf(made))).not.toContain('Outlook')
  },
)

test('blocks with nothing but a reference are printed', () => {
  const made = outlook((first, second) => `# ${first}\n\n- ${second}`)
  expect(sectionOf(made, 'outlook').lead.blocks).toEqual([
    { kind: 'heading', text: '', notes: [note(1)] },
    { kind: 'list', items: [{ inlines: [note(2)] }] },
  ])
})
