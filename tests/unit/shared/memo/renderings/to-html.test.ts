import { createHash } from 'node:crypto'
import { JSDOM } from 'jsdom'
import { composeMemo } from '@shared/memo/compose-memo'
import { toHtml } from '@shared/memo/renderings/to-html'
import { quoted } from '@shared/words/quoted'
import { expect, test } from 'vitest'
import { fullProject, MemoProject } from '../memo-project'

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')
const html = (made: MemoProject) => toHtml(composeMemo(made.project, made.memo, made.readTexts), sha256)
const page = (made: MemoProject) => new JSDOM(html(made)).window.document
const HOSTILE = `</style></p><script>alert(1)</script><img src=x onerror="alert(2)"> "quoted" & 'single'`

test('the page allows its own style sheet, by its hash, and nothing else', () => {
  const document = page(fullProject())
  const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]')!.getAttribute('content')!
  expect(policy).toContain(
    `default-src 'none'; style-src 'sha256-${sha256(document.querySelector('style')!.textContent)}'`,
  )
  expect(document.querySelectorAll('script, link, img, iframe, [style]')).toHaveLength(0)
})

test('hostile words are shown as words wherever they stand', () => {
  const made = fullProject()
  const source = made.source([HOSTILE], { title: HOSTILE, authors: [HOSTILE], language: '"><b>' })
  const riskId = made.risk(HOSTILE)
  made.evidence(riskId, source, HOSTILE)
  made.score(riskId, 60, 3, { basis: HOSTILE })
  const handling = `";}</style><script>${HOSTILE}`
  made.do(
    { name: 'project.update', input: { changes: { handling } } },
    { name: 'memo.update', input: { memoId: made.memoId, changes: { title: HOSTILE, author: HOSTILE } } },
  )
  const document = page(made)
  expect(document.querySelectorAll('script, img, b')).toHaveLength(0)
  expect(document.querySelectorAll('style')).toHaveLength(1)
  expect(document.querySelector('h1')!.textContent).toBe(HOSTILE)
  expect([...document.querySelectorAll('blockquote')].map((quote) => quote.firstChild?.textContent)).toContain(HOSTILE)
})

test('every reference leads to its note and every note back to its first reference', () => {
  const document = page(fullProject())
  const references = [...document.querySelectorAll('[role=doc-noteref]')]
  const notes = [...document.querySelectorAll('.notes li')]
  expect(references).toHaveLength(6)
  expect(notes.map(({ id }) => id)).toEqual(['note-1', 'note-2', 'note-3'])
  for (const reference of references) expect(document.querySelector(reference.getAttribute('href')!)).not.toBeNull()
  for (const note of notes) {
    const back = note.querySelector('[role=doc-backlink]')!.getAttribute('href')!
    expect(document.querySelectorAll(back)).toHaveLength(1)
  }
})

test('tables have a caption and heads with a scope, and the figure says in words what it shows', () => {
  const document = page(fullProject())
  for (const table of document.querySelectorAll('table')) {
    expect(table.querySelector('caption')!.textContent).not.toBe('')
    expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(1)
  }
  expect(document.querySelector('#matrix figure svg')!.getAttribute('aria-label')).toContain(
    'R1: likelihood 87.5% (85–90%)',
  )
})

test('the handling mark is on every printed page, with the page and the number of pages', () => {
  const style = page(fullProject()).querySelector('style')!.textContent
  expect(style).toMatch(/@top-right \{ content: "TLP:AMBER"/)
  expect(style).toMatch(/@bottom-right \{ content: "TLP:AMBER"/)
  expect(style).toContain('counter(page) " of " counter(pages)')
})

test('a quote keeps the language and the direction of its source', () => {
  const made = fullProject()
  const source = made.source(['توقف الميناء عن نشر الخرائط'], { language: 'ar' })
  made.evidence(Object.keys(made.project.risks)[0]!, source, 'توقف الميناء')
  const quote = page(made).querySelector('blockquote[lang=ar]')!
  expect(quote.getAttribute('dir')).toBe('rtl')
  expect(quote.textContent).toContain('\u2068توقف الميناء\u2069')
})

test('hostile words end no attribute, no title and no note', () => {
  const made = new MemoProject()
  const source = made.source([HOSTILE], { title: HOSTILE, publisher: HOSTILE, language: 'en" onclick="x' })
  const riskId = made.risk(HOSTILE)
  made.evidence(riskId, source, HOSTILE)
  made.score(riskId, 60, 3)
  const title = `</title>${HOSTILE}`
  const changes = { title, author: HOSTILE, audience: HOSTILE }
  made.do({ name: 'memo.update', input: { memoId: made.memoId, changes } })
  const document = page(made)
  expect(document.title).toBe(title)
  expect(document.querySelector('meta[name=author]')!.getAttribute('content')).toBe(HOSTILE)
  expect([...document.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
    'Date',
    'Author',
    'For',
    'Project',
  ])
  expect([...document.querySelectorAll('dd')].map((value) => value.textContent)).toEqual([
    '6 Oct 2026',
    HOSTILE,
    HOSTILE,
    'Ice charts',
  ])
  const quote = document.querySelector('blockquote')!
  expect([...quote.attributes].map(({ name }) => name)).toEqual(['dir'])
  expect(document.querySelector('.notes li')!.textContent).toBe(
    `S1. Ada Lund, ${quoted(HOSTILE)}, ${HOSTILE}, 4 Oct 2026, ¶1 (B2). ${quoted(HOSTILE)}\u00A0↩`,
  )
  expect(document.querySelector('#matrix figcaption')!.textContent).toMatch(
    /^Figure \d+\. Each risk stands in the cell of the middle answers/,
  )
})

test('a handling mark is shown above and below the memo, and none while there is none', () => {
  const marks = (made: MemoProject) => [...page(made).querySelectorAll('.handling')].map((mark) => mark.textContent)
  expect(marks(fullProject())).toEqual(['TLP:AMBER', 'TLP:AMBER'])
  expect(marks(new MemoProject())).toEqual([])
})

test('a memo without notes has no list of them', () => {
  expect(page(new MemoProject()).querySelectorAll('[role=doc-endnotes]')).toHaveLength(0)
})

test('the policy lets the page load nothing, send nothing and move no address', () => {
  const policy = page(fullProject()).querySelector('meta[http-equiv]')!.getAttribute('content')!
  const hash = sha256(page(fullProject()).querySelector('style')!.textContent)
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
})
