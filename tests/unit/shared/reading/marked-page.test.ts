import { newId } from '@shared/new-id'
import { EVERYTHING } from '@shared/reading/mark-filter'
import { markedPage } from '@shared/reading/marked-page'
import { atOnce } from '@shared/steps'
import type { Block } from '@shared/text/blocks'
import { sourceText } from '@shared/text/source-text'
import { expect, test } from 'vitest'
import { MemoProject } from '../memo/memo-project'

class Marked extends MemoProject {
  readonly sourceId: string

  constructor(words: readonly string[], language = 'en') {
    super()
    this.sourceId = this.source(words, { language, title: 'Ports & <ties>' })
  }

  tag(name: string, colour: 1 | 2 | 3): string {
    const id = newId()
    const facts = { definition: '', include: '', exclude: '', shortcut: null }
    this.do({ name: 'tag.create', input: { tag: { id, parentId: null, position: colour, name, colour, ...facts } } })
    return id
  }

  passage(start: number, end: number, tagIds: string[]): void {
    const { versionId } = this.project.sources[this.sourceId]!
    const { text } = sourceText(versionId, this.texts.get(versionId)!)
    const anchor = { start, end, exact: text.slice(start, end), prefix: '', suffix: '' }
    const said = { tagIds, note: '', statement: null, credibility: null }
    const passage = { id: newId(), sourceId: this.sourceId, versionId, anchor, ...said }
    this.do({ name: 'passage.create', input: { passage } })
  }

  /** The source gets the same text once more, and none of its passages is found in it. */
  lose(): void {
    const { sourceId } = this
    const before = this.project.sources[sourceId]!.versionId
    const version = { ...this.project.versions[before]!, id: newId(), originalSha256: 'f'.repeat(64) }
    this.texts.set(version.id, this.texts.get(before)!)
    const passages = Object.values(this.project.passages).map(({ id, anchor }) => {
      const from = { versionId: before, anchor }
      const outcome = 'lost' as const
      return {
        passageId: id,
        anchor: null,
        reAnchored: { from, outcome, confidence: 0, reason: 'Gone.', reviewed: false },
      }
    })
    this.do({ name: 'source.addVersion', input: { sourceId, version, passages } })
  }

  page(filter = EVERYTHING): string {
    const source = this.project.sources[this.sourceId]!
    const text = sourceText(source.versionId, this.texts.get(source.versionId)!)
    return atOnce(markedPage(this.project, source, text, filter))
  }
}

const rows = (page: string) => [...page.matchAll(/<div class="row">.*/g)].map(([row]) => row)

test('the words stand in order, each piece within the marks over it, with names beside and what they mean above', () => {
  const made = new Marked(['The port <closed> early.', 'Ships wait.'])
  const [cost, delay] = [made.tag('Cost & fees', 1), made.tag('Delay', 2)]
  made.passage(4, 17, [cost])
  made.passage(9, 22, [delay])
  const page = made.page()
  expect(rows(page)).toEqual([
    '<div class="row"><span class="no">¶1</span><p dir="auto" class="paragraph body">The ' +
      '<span class="m f c1 solid l0">port </span>' +
      '<span class="m f c1 solid l0"><span class="m f c2 solid l1">&lt;closed&gt;</span></span>' +
      '<span class="m f c2 solid l1"> earl</span>y.</p>' +
      '<div class="names" lang="en"><div dir="auto"><bdi class="n1">Cost &amp; fees</bdi></div>' +
      '<div dir="auto"><bdi class="n2">Delay</bdi></div></div></div>',
    '<div class="row"><span class="no">¶2</span><p dir="auto" class="paragraph body">Ships wait.</p>' +
      '<div class="names" lang="en"></div></div>',
  ])
  expect(page).toContain('<h1 dir="auto">Ports &amp; &lt;ties&gt;</h1>')
  expect(page).toContain(
    '<li><span class="m f c1 solid">Cost &amp; fees</span> 1</li><li><span class="m f c2 solid">Delay</span> 1</li>',
  )
  expect(page).toContain('2 passages.')
})

test('a text read from the right says so, and a language that is none is not written', () => {
  expect(new Marked(['הנמל נסגר.'], 'he').page()).toMatch(/^<!doctype html>\n<html lang="he">[^]*<body dir="rtl">/)
  expect(new Marked(['Words.'], 'x" onload="').page()).toMatch(/^<!doctype html>\n<html>[^]*<body dir="ltr">/)
})

test('more names than have room beside a paragraph are counted, and marks deeper than three are left to the margin', () => {
  const made = new Marked(['A paragraph of so many words that fourteen begin.'])
  const cost = made.tag('Cost', 1)
  for (let at = 0; at < 14; at += 1) made.passage(at, 40 + (at % 3), [cost])
  const [row] = rows(made.page())
  expect(row?.match(/<div dir="auto">/g)).toHaveLength(12)
  expect(row).toContain('<div>and 2 more</div>')
  expect(row).not.toMatch(/(<span class="m[^>]*>){4}/)
})

test('only what a filter shows is marked, and how much that is stands above', () => {
  const made = new Marked(['The port closed early.'])
  const [cost, delay] = [made.tag('Cost', 1), made.tag('Delay', 2)]
  made.passage(0, 3, [cost])
  made.passage(4, 8, [delay])
  const page = made.page({ ...EVERYTHING, tag: delay })
  expect(page).toContain('The <span class="m f c2 solid l0">port</span> closed early.')
  expect(page).toContain('1 of 2 passages.')
  expect(page).not.toContain('Cost')
})

test('an item of a list has one mark: its own, or a bullet', () => {
  const made = new Marked(['1. Ice came.', 'Ships wait.'])
  const { versionId } = made.project.sources[made.sourceId]!
  const items = made.texts.get(versionId)!.map((block): Block => ({ ...block, kind: 'list-item', level: 1 }))
  made.texts.set(versionId, items)
  const page = made.page()
  expect(page).toContain('<p dir="auto" class="list-item body marked">1. Ice came.</p>')
  expect(page).toContain('<p dir="auto" class="list-item body">Ships wait.</p>')
  expect(page).toContain('.list-item.marked { list-style: none }')
})

test('a source without passages is its text alone', () => {
  const page = new Marked(['Words.']).page()
  expect(page).not.toContain('class="legend"')
  expect(page).toContain('0 passages.')
})

test('passages whose words are not where they say are not marked, and counted', () => {
  const made = new Marked(['The port closed early.', 'Ships wait.'])
  const cost = made.tag('Cost', 1)
  made.passage(4, 8, [cost])
  made.passage(9, 15, [cost])
  const { versionId } = made.project.sources[made.sourceId]!
  const [first, ...others] = made.texts.get(versionId)!
  made.texts.set(versionId, [{ ...first!, text: 'The dock closed early.' }, ...others])
  const page = made.page()
  expect(page).toContain('1 of 2 passages. 1 passage whose words are not found in the text is not marked.')
  expect(page).toContain(
    '<p dir="auto" class="paragraph body">The dock <span class="m f c1 solid l0">closed</span> early.</p>',
  )
})

test('names in the margin do not turn each other', () => {
  const made = new Marked(['הנמל נסגר.'], 'he')
  made.passage(0, 4, [made.tag('עלות', 1), made.tag('=SUM(A1)', 2)])
  expect(made.page()).toContain(
    '<div class="names" lang="en"><div dir="auto"><bdi class="n1">עלות</bdi>, <bdi class="n2">=SUM(A1)</bdi></div></div>',
  )
})

test('passages that another text of the source has lost are counted, as far as they pass', () => {
  const made = new Marked(['The port closed early.'])
  const [cost, delay] = [made.tag('Cost', 1), made.tag('Delay', 2)]
  made.passage(4, 8, [cost])
  made.lose()
  const LOST = '1 passage of an earlier text is not marked: not found in this one and not reviewed.'
  expect(made.page()).toContain(`0 passages. ${LOST}</p>`)
  expect(made.page({ ...EVERYTHING, tag: delay })).toContain('0 passages.</p>')
})
