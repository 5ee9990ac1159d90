import { describe, expect, test } from 'vitest'
import { memoDocx } from '../../../../electron/exporting/memo-docx'
import { smallMemo } from '../../shared/memo/small-memo'
import { MemoProject } from '../../shared/memo/memo-project'
import { treeOf } from '../../shared/memo/tree-parts'
import { all, bodyIn, partsOf, runsOf, value } from './docx-parts'

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
)

async function written(made: MemoProject) {
  const asked: unknown[][] = []
  const rasterise = async (...given: unknown[]) => {
    asked.push(given)
    return PIXEL
  }
  return { parts: partsOf(await memoDocx(treeOf(made), { rasterise })), asked }
}

const withHandling = (made: MemoProject) => {
  made.do({ name: 'project.update', input: { changes: { handling: 'TLP:RED' } } })
  return made
}

describe('a small memo as a Word document', () => {
  test('has every paragraph of the body in order, each in its style', async () => {
    const { parts } = await written(smallMemo())
    const paragraphs = [...bodyIn(parts).children].filter(({ nodeName }) => nodeName === 'w:p')
    const shown = paragraphs.map((each) => `${value(each, 'w:pStyle') ?? ''}|${runsOf(each).join('')}`)
    expect(shown.slice(0, 31)).toEqual([
      'Title|Ice <charts> #1',
      'Detail|→Date:6 Oct 2026',
      'Detail|→Horizon:1 Mar 2027',
      'Detail|→Author:Ines Harbo',
      'Detail|→Written by:Ines',
      'Detail|→Project:Ice charts',
      'ContentsHeading|Contents',
      'Heading1|1. Bottom line',
      '|Ships wait.',
      '|Prices/follow.',
      'Heading1|2. Key judgments',
      'Heading2|1. R1 Flood & fire',
      '|We judge it very likely (80–95%) that the river *leaves* its bed by 1 Mar 2027. (S1 ¶1, B2[note 1]; against: S1 ¶2, B2[note 2])',
      '|Our confidence in this judgment is low. One article.',
      '|One analyst judged it. Its impact is 5 catastrophic. Level of risk: very high (row “high”, 80–95%; column 5).',
      '|What would change it: “Water | rises” being observed.',
      'Caption|Figure 1. Where each analyst stands on R1, over the terms of ICD 203: a dot is a percent, a bar a term; group 85%.',
      '|',
      'Heading2|Not scored',
      'ListParagraph|R2 Rust',
      'Heading1|3. Changes since the last memo',
      '|This is the first memo: none was handed over before its date.',
      'Heading1|4. Evidence',
      'Heading2|R1 Flood & fire',
      '|*For:',
      'Evidence|The port closed.^1',
      '|Kind of statement not recorded; S1 ¶1, B2. Analyst’s note: 1. It says so.',
      '|*Against:',
      'Evidence|Two <b> ships/waited.',
      'Evidence|Three^2',
      '|Kind of statement not recorded; S1 ¶2, B2.',
    ])
    const sections = shown.flatMap((each) => (each.startsWith('Heading1|') ? each.slice(9) : []))
    expect(sections.slice(3)).toEqual([
      '4. Risk table',
      '5. Risk matrix',
      '6. Assumptions',
      '7. Alternatives considered',
      '8. Indicators',
      '9. Gaps',
      '10. Sources',
      'Annex A. Terms of likelihood',
      'Annex B. Reasons given',
      'Annex C. Method and scales',
    ])
  })

  test('has a footnote for each note, with citation and quote', async () => {
    const { parts } = await written(smallMemo())
    const notes = all(parts['word/footnotes.xml'], 'w:footnote').flatMap((each) => {
      const words = all(each, 'w:t').map(({ textContent }) => textContent)
      return words.length > 0 ? [[each.getAttribute('w:id'), value(each, 'w:pStyle'), words.join('')]] : []
    })
    const WHO = ' S1. Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026'
    expect(notes).toEqual([
      ['1', 'FootnoteText', `${WHO}, ¶1 (B2). “The port closed.”`],
      ['2', 'FootnoteText', `${WHO}, ¶2 (B2). “Two <b> ships waited. Three”`],
    ])
  })

  test('has each figure drawn once, three pixels to the unit', async () => {
    const { asked } = await written(smallMemo())
    expect(asked).toHaveLength(new Set(asked.map(([svg]) => svg)).size)
    expect(asked.map(([, width, , scale]) => [width, scale])).toEqual(asked.map(() => [640, 3]))
    expect(asked).toContainEqual([expect.stringMatching(/^<svg .*aria-label="Risk matrix, .*<\/svg>$/), 640, 410, 3])
  })

  test('leaves out every section that is empty', async () => {
    const { parts } = await written(new MemoProject())
    const headings = all(bodyIn(parts), 'w:p').filter((each) => value(each, 'w:pStyle') === 'Heading1')
    expect(headings.map(runsOf)).toEqual([['Annex A. Terms of likelihood'], ['Annex B. Method and scales']])
  })
})

describe('the properties of the file', () => {
  const properties = (parts: Record<string, Document | undefined>) =>
    ['dc:title', 'dc:creator', 'cp:lastModifiedBy', 'dc:subject', 'dc:description'].map(
      (tag) => all(parts['docProps/core.xml'], tag)[0]?.textContent,
    )

  test('say what it is and who wrote it', async () => {
    const { parts } = await written(smallMemo())
    expect(properties(parts)).toEqual(['Ice <charts> #1', 'Ines Harbo', 'Ines Harbo', 'Memo', 'Made with Assay'])
    expect(all(parts['docProps/custom.xml'], 'property')).toEqual([])
  })

  test('carry the handling mark, and so do header and footer', async () => {
    const { parts } = await written(withHandling(smallMemo()))
    expect(properties(parts)[3]).toBe('Memo, TLP:RED')
    expect(
      all(parts['docProps/custom.xml'], 'property').map((each) => [each.getAttribute('name'), each.textContent]),
    ).toEqual([['Handling', 'TLP:RED']])
    const [header, footer] = ['word/header1.xml', 'word/footer1.xml'].map((name) => all(parts[name], 'w:p')[0])
    expect(runsOf(header)).toEqual(['TLP:RED'])
    expect(value(header, 'w:pStyle')).toBe('Handling')
    expect(runsOf(footer).at(-1)).toBe('→TLP:RED')
  })

  test('without a handling mark the header is empty and the footer counts pages only', async () => {
    const { parts } = await written(smallMemo())
    expect(runsOf(all(parts['word/header1.xml'], 'w:p')[0])).toEqual([])
    expect(runsOf(all(parts['word/footer1.xml'], 'w:p')[0]).join('')).toMatch(/^ of \d$/)
    expect(all(parts['word/footer1.xml'], 'w:instrText').map(({ textContent }) => textContent)).toEqual([
      'PAGE',
      'NUMPAGES',
    ])
  })
})
