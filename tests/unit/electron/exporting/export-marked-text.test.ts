import { newProject } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import type { Block } from '@shared/text/blocks'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { exportMarkedText } from '../../../../electron/exporting/export-passages'
import { addAnalyst, addSource, addTag, AT, id, perform } from '../../shared/sample-project'
import { all as allIn, bodyIn, partsOf, runsOf } from './docx-parts'

const BLOCKS: Block[] = [
  { kind: 'heading', level: 1, role: 'headline', text: 'The port' },
  { kind: 'paragraph', level: null, role: 'body', text: 'Ships wait. =HYPERLINK("x") costs <b>more</b>.' },
]
const TEXT = BLOCKS.map(({ text }) => text).join('\n\n')

function passage(name: string, words: string, tags: string[], note = ''): Operation {
  const start = TEXT.indexOf(words)
  const anchor = { start, end: start + words.length, exact: words, prefix: '', suffix: '' }
  const place = { id: id(name), sourceId: id('wire'), versionId: id('wireV'), anchor, tagIds: tags.map(id), note }
  return { name: 'passage.create', input: { passage: { ...place, statement: null, credibility: null } } }
}

function made(readText = async (): Promise<Block[]> => BLOCKS) {
  const project = newProject({ projectId: id('project'), title: 'Ports & ships', createdAt: AT })
  perform(project, addAnalyst('ann'), addSource('wire', TEXT.length), addTag('cost'), addTag('wage', 'cost'))
  perform(
    project,
    passage('d', 'port\n\nShips', ['cost']),
    passage('a', 'wait. =HYPERLINK', ['wage'], '+note\n<i>'),
    passage('b', '=HYPERLINK("x") costs', ['cost', 'wage']),
    passage('c', 'more', []),
  )
  perform(project, {
    name: 'tag.update',
    input: { tagId: id('wage'), changes: { line: 'wavy', colour: 4, definition: 'Pay.' } },
  })
  return { project, sources: { readText } }
}
const source = (readable: ReturnType<typeof made>) => readable.project.sources[id('wire')]!
const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const docxOf = async (readable: ReturnType<typeof made>) =>
  partsOf(await exportMarkedText(readable, source(readable), 'marked-docx'))

test('the whole text as a page: its marks, labels beside them, a legend, and nothing that runs', async () => {
  const readable = made()
  const html = asText(await exportMarkedText(readable, source(readable), 'html'))
  const page = new JSDOM(html).window.document
  expect([...page.querySelectorAll('.row > :first-child')].map((block) => block.outerHTML)).toEqual([
    '<h2 dir="auto">The <mark class="c1 solid" title="cost">port</mark></h2>',
    '<p dir="auto"><mark class="c1 solid" title="cost">Ships</mark><sup>1</sup> <mark class="c4 wavy" title="wage">wait. </mark>' +
      '<mark class="c1 solid many" title="cost, wage">=HYPERLINK</mark><sup>2</sup>' +
      '<mark class="c1 solid many" title="cost, wage">("x") costs</mark><sup>1,2</sup>' +
      ' &lt;b&gt;<mark class="c0" title="No tag">more</mark>&lt;/b&gt;.</p>',
  ])
  expect([...page.querySelectorAll('.margin')].map((margin) => margin.innerHTML)).toEqual([
    '<div class="n1"><sup>1</sup> <b dir="auto">cost · ann</b></div>',
    '<div class="n4"><sup>2</sup> <b dir="auto">wage · ann</b><p dir="auto">+note\n&lt;i&gt;</p></div>' +
      '<div class="n1"><sup>1,2</sup> <b dir="auto">cost, wage · ann</b></div>' +
      '<div class="n0"> <b dir="auto">No tag · ann</b></div>',
  ])
  expect([...page.querySelectorAll('footer li')].map((item) => item.innerHTML)).toEqual([
    '<mark class="c1 solid"><bdi>cost</bdi></mark> (2)',
    '<mark class="c4 wavy"><bdi>wage</bdi></mark> (2) <bdi>Pay.</bdi>',
  ])
  expect(page.querySelectorAll('h1')).toHaveLength(1)
  expect(page.querySelectorAll('script, link, img, iframe, [onclick]')).toHaveLength(0)
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
    /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'$/,
  )
})

test('the same as a Word document: words in the look of their tags, numbers where a passage ends, a legend', async () => {
  const parts = await docxOf(made())
  const paragraphs = allIn(bodyIn(parts), 'w:p')
  expect(paragraphs.map((each) => runsOf(each).filter((run) => run !== ''))).toEqual([
    ['wire'],
    ['“wire”, no date'],
    ['4 passages.'],
    ['The ', 'port'],
    ['Ships', '^1', ' ', 'wait. ', '=HYPERLINK', '^2', '("x") costs', '^1,2', ' <b>', 'more', '</b>.'],
    ['Tags'],
    ['1. ', 'cost', ' (2)'],
    ['2. ', 'wage', ' (2)', ' Pay.'],
  ])
  const looks = allIn(paragraphs[4], 'w:r').map((run) => [
    allIn(run, 'w:t')[0]?.textContent,
    allIn(run, 'w:u')
      .map((line) => [line.getAttribute('w:val'), line.getAttribute('w:color')])
      .flat(),
    allIn(run, 'w:shd').map((fill) => fill.getAttribute('w:fill')),
  ])
  expect(
    looks.filter(([text]) => text === 'Ships' || text === 'wait. ' || text === '=HYPERLINK' || text === 'more'),
  ).toEqual([
    ['Ships', ['single', '9E2418'], ['EED8D5']],
    ['wait. ', ['wave', '13684B'], ['D5E4DF']],
    ['=HYPERLINK', ['thick', '9E2418'], ['EED8D5']],
    ['more', [], ['EEEEEA']],
  ])
})

test('each passage has a comment on its words, by who made it, with its tags and note', async () => {
  const parts = await docxOf(made())
  const comments = allIn(parts['word/comments.xml'], 'w:comment')
  expect(
    comments.map((each) => [
      each.getAttribute('w:author'),
      each.getAttribute('w:initials'),
      each.getAttribute('w:date')?.slice(0, 10),
      ...allIn(each, 'w:p').map((paragraph) => runsOf(paragraph).join('|')),
    ]),
  ).toEqual([
    ['ann', 'a', '2026-11-23', '*cost · ann'],
    ['ann', 'a', '2026-11-23', '*wage · ann', '+note|/<i>'],
    ['ann', 'a', '2026-11-23', '*cost, wage · ann'],
    ['ann', 'a', '2026-11-23', '*No tag · ann'],
  ])
  const words = (number: number): string => {
    let [isIn, found] = [false, '']
    for (const node of bodyIn(parts).querySelectorAll('*')) {
      if (node.getAttribute('w:id') === String(number)) isIn = node.tagName === 'w:commentRangeStart'
      if (isIn && node.tagName === 'w:t' && !node.parentElement?.innerHTML.includes('superscript'))
        found += node.textContent
    }
    return found
  }
  expect(comments.map((each) => words(Number(each.getAttribute('w:id'))))).toEqual([
    'portShips',
    'wait. =HYPERLINK',
    '=HYPERLINK("x") costs',
    'more',
  ])
})

test('words that the text does not have are counted, not marked', async () => {
  const readable = made(async () => [{ ...BLOCKS[1]!, text: TEXT.replace('more', 'less').slice(10) }])
  const html = asText(await exportMarkedText(readable, source(readable), 'html'))
  expect(html).toContain('0 passages. 4 passages whose words are not found in the text are not marked.')
})

test('passages that only an earlier text has are counted too', async () => {
  const readable = made()
  const { id: sourceId, versionId } = source(readable)
  const version = { ...readable.project.versions[versionId]!, id: id('wireW'), originalSha256: 'f'.repeat(64) }
  const passages = ['a', 'b', 'c', 'd'].map((name) => {
    const from = { versionId, anchor: readable.project.passages[id(name)]!.anchor }
    const reAnchored = { from, outcome: 'lost' as const, confidence: 0, reason: 'Gone.', reviewed: false }
    return { passageId: id(name), anchor: null, reAnchored }
  })
  perform(readable.project, { name: 'source.addVersion', input: { sourceId, version, passages } })
  expect(asText(await exportMarkedText(readable, source(readable), 'html'))).toContain(
    '<p>0 passages. 4 passages of an earlier text are not marked: not found in this one and not reviewed.</p>',
  )
})
