import { expect, test } from 'vitest'
import { leftOut } from '@shared/anchoring/left-out'
import type { BundleFormat } from '@shared/kinds/versions'
import { atOnce } from '@shared/steps'
import { parseBundle } from '../../../renderer/parser/parse-bundle'
import { parseWhole } from '../../../renderer/parser/parse-whole'
import { docxFiles, epubFiles, odtFiles, p, packed, r } from './packed/documents'
import { madePdf, type Words } from './pdf/made-pdf'
import { multipart, utf8 } from './mime/messages'

async function left(bytes: Uint8Array, format: BundleFormat): Promise<string[]> {
  const { blocks } = await parseBundle(bytes, format)
  const whole = await parseWhole(Buffer.from(bytes).toString('base64'), format)
  expect(whole.unlisted.length).toBeGreaterThan(0)
  return atOnce(leftOut(blocks, whole.blocks)).map(({ block, why, after }) => `${after ?? '-'} ${why}: ${block.text}`)
}

test('of a Word document deleted, hidden and running words and the comments are told', async () => {
  const gone = (words: string) => `<w:del w:id="9"><w:r><w:delText>${words}</w:delText></w:r></w:del>`
  const body =
    p(r('Ten ') + gone('or ') + gone('twelve ') + r('days.')) +
    p(r('Shown') + r(' and hidden', '<w:vanish/>') + r(' here', '<w:vanish/>') + r(' again.')) +
    p('<w:r><w:t>Marked.</w:t></w:r><w:r><w:commentReference w:id="4"/></w:r>') +
    `<w:tbl><w:tr><w:trPr><w:del w:id="5"/></w:trPr><w:tc>${p('Row')}</w:tc><w:tc>${p('gone')}</w:tc></w:tr><w:tr><w:tc>${p('Kept')}</w:tc><w:tc>${p('row')}</w:tc></w:tr></w:tbl>`
  const bytes = packed(
    docxFiles(body, {
      comments: `<w:comment w:id="4">${p('Is that so?')}${p('Ask.')}</w:comment>`,
      header: p('Draft of May'),
    }),
  )
  expect(await left(bytes, 'docx')).toEqual([
    '0 struck: or twelve',
    '1 hidden: and hidden here',
    '2 comment: Is that so?\nAsk.',
    '2 struck: Row\ngone',
    '3 running: Draft of May',
  ])
})

test('of an OpenDocument text deleted, hidden and running words and the comments are told', async () => {
  const text = `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Ann</dc:creator></office:change-info><text:p>or twelve</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p>Ten <text:change text:change-id="c1"/>days.<office:annotation><dc:creator>Bo</dc:creator><text:p>Really?</text:p></office:annotation></text:p>
<text:section text:display="none"><text:p>Hidden section</text:p></text:section>
<text:p>Seen <text:hidden-text text:is-hidden="true" text:string-value="unseen"/>words.</text:p>`
  const pages =
    '<style:master-page style:name="S"><style:footer><text:p>Page foot</text:p></style:footer></style:master-page>'
  expect(await left(packed(odtFiles(text, { pages })), 'odt')).toEqual([
    '0 struck: or twelve',
    '0 comment: Really?',
    '0 hidden: Hidden section',
    '1 hidden: unseen',
    '1 running: Page foot',
  ])
})

test('of a book its contents, its cover and what lies beside its chapters are told', async () => {
  const bytes = packed(
    epubFiles(
      {
        nav: '<nav epub:type="toc"><ol><li><a href="one.xhtml">One</a></li></ol></nav>',
        cover: '<section epub:type="cover"><p>The Ferry</p></section>',
        one: '<h1>One</h1><p>First words of the book.</p>',
        extra: '<p>An advertisement.</p>',
      },
      { properties: { nav: 'nav' }, linear: { extra: 'no' } },
    ),
  )
  expect(await left(bytes, 'epub')).toEqual(['- contents: One', '- cover: The Ferry', '1 beside: An advertisement.'])
})

test('of an e-mail its head and what its page hides are told', async () => {
  const head = ['From: Ana <ana@example.org>', 'To: Bo <bo@example.org>', 'Date: Mon, 5 Oct 2026 09:00:00 +0000']
  const html = '<p>The ferry stays in port.</p><p>Ten <del>or twelve</del> days.</p><button>Unsubscribe</button>'
  const mail = [...head, 'Subject: Ferry', 'MIME-Version: 1.0', 'Content-Type: text/html', '', html].join('\r\n')
  expect(await left(utf8(mail), 'eml')).toEqual([
    '- mail-head: From: Ana <ana@example.org>',
    '- mail-head: To: Bo <bo@example.org>',
    '- mail-head: Date: Mon, 5 Oct 2026 09:00:00 +0000',
    '- mail-head: Subject: Ferry',
    '1 struck: or twelve',
    '1 form: Unsubscribe',
  ])
  const plain = [...head, 'Subject: Ferry', '', 'The ferry stays in port.'].join('\r\n')
  expect(await left(utf8(plain), 'eml')).toHaveLength(4)
})

test('of a saved page what stands around its article is told', async () => {
  const sentence = 'The ferry stayed in port on Monday, and nobody on the island could say for how long it would.'
  const html = `<html><body><nav>Home</nav><article><p>${sentence}</p><p>${sentence} Again.</p></article></body></html>`
  const archive = multipart('related', [`Content-Type: text/html\r\n\r\n${html}`])
  expect(await left(utf8(archive), 'mhtml')).toEqual(['- menu: Home'])
})

const WORDS = ['Ash', 'Bay', 'Cliff', 'Dune', 'Elm', 'Fen', 'Grove', 'Hill', 'Isle', 'Knoll', 'Lake', 'Marsh', 'Ness']
const linesOf = (page: number): Words[] =>
  Array.from({ length: 12 }, (_, at) => ({
    text: `${WORDS[(page * 5 + at) % WORDS.length]} goes on as far as the margin of the page lets it go to the right.`,
    x: 60,
    y: 700 - at * 12,
  }))

test('of a PDF running words and what nobody reads are told where they stand', async () => {
  const pages = [1, 2, 3].map((page): Words[] => [
    { text: 'Harbour report', x: 60, y: 810 },
    ...linesOf(page),
    { text: `${page}`, x: 290, y: 30 },
  ])
  pages[1]?.push({ text: 'DRAFT COPY', x: 200, y: 300, turned: 45 }, { text: 'Beyond', x: 700, y: 300 })
  expect(await left(await madePdf(pages), 'pdf')).toEqual([
    '- running: Harbour report',
    '0 running: 1',
    '0 running: Harbour report',
    '1 running: 2',
    '1 slanted: DRAFT COPY',
    '1 beyond: Beyond',
    '1 running: Harbour report',
    '2 running: 3',
  ])
})

test('of a PDF the numbers of its lines are told together', async () => {
  const lines = linesOf(1).slice(0, 9)
  const numbered = lines.flatMap((line, at): Words[] => [{ text: `${at + 1}`, x: 30, y: line.y, size: 7 }, line])
  expect(await left(await madePdf([numbered]), 'pdf')).toEqual(['0 line-number: 1 2 3 4 5 6 7 8 9'])
})
