import { SCREENS } from '@shared/commands/command'
import { commands } from '@shared/commands/commands'
import { commandInWords, guideLink } from '@shared/guide/links'
import { DETAILS, JOBS, PAGE_OF_SCREEN, type PageId, PAGES } from '@shared/guide/pages'
import { type GuidePage, readPage } from '@shared/guide/read-page'
import { inlinesOfBlock } from '@shared/rich/rich'
import { acceleratorText } from '@shared/shortcuts/accelerator'
import { KEY_PLACES, type KeyPlace } from '@shared/shortcuts/place-keys'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const page = (id: PageId): GuidePage => readPage(id, read(`docs/${id}.md`))
const pages = PAGES.map(page)
const jobs = JOBS.map(page)
const partsOf = ({ sections }: GuidePage) => sections.flatMap(({ parts }) => parts)

/** The words of a page that have a mark, with the page. */
const marked = (of: readonly GuidePage[], type: 'bold' | 'link') =>
  of.flatMap((each) =>
    partsOf(each).flatMap((part) =>
      part.kind === 'picture'
        ? []
        : inlinesOfBlock(part.block).flatMap((inline) =>
            inline.type !== 'text'
              ? []
              : (inline.marks ?? []).flatMap((mark) =>
                  mark.type !== type
                    ? []
                    : [{ id: each.id, text: inline.text, href: mark.type === 'link' ? mark.attrs.href : '' }],
                ),
          ),
    ),
  )

test('every page of the folder is in the guide, with a title and words', () => {
  const files = readdirSync(join(ROOT, 'docs/guide')).filter((name) => name.endsWith('.md'))
  expect(files.map((name) => `guide/${name.slice(0, -'.md'.length)}`).toSorted()).toEqual([...JOBS].toSorted())
  for (const { id, title, sections } of pages) {
    expect(title, id).not.toBe(id)
    expect(sections.length, id).toBeGreaterThan(1)
  }
  expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length)
})

test('every screen has a page, and every page in detail is led to by a job', () => {
  for (const screen of SCREENS) expect(PAGES, screen).toContain(PAGE_OF_SCREEN[screen])
  const ledTo = marked(jobs, 'link').flatMap(({ id, href }) => {
    const link = guideLink(href, id)
    return link?.kind === 'page' ? [link.id] : []
  })
  expect(DETAILS.filter((id) => !ledTo.includes(id))).toEqual([])
})

test('every page of a job says what to do when it goes wrong', () => {
  const without = jobs.filter(({ sections }) => !sections.some(({ title }) => title === 'When it goes wrong'))
  expect(without.map(({ id }) => id)).toEqual([])
})

test('every link of a job leads somewhere, to a heading that is there', () => {
  for (const { id, text, href } of marked(jobs, 'link')) {
    const link = guideLink(href, id)
    expect(link, `${id}: ${text} (${href})`).not.toBeNull()
    if (link?.kind !== 'page' || link.heading === null) continue
    const names = pages.find((each) => each.id === link.id)?.sections.map(({ name }) => name)
    expect(names, `${id}: ${href}`).toContain(link.heading)
  }
})

test('every command that a page names is written with the label and the keys it has', () => {
  for (const { id, text, href } of marked(pages, 'link')) {
    const link = guideLink(href, id)
    if (link?.kind !== 'command') continue
    const command = commands.find((each) => each.id === link.command)!
    const keys = command.shortcut ?? command.key
    expect(text, id).toBe(commandInWords(command, keys === undefined ? null : acceleratorText(keys, false)))
  }
})

test('every key of a place that a page names is one of that place', () => {
  const places: readonly KeyPlace[] = KEY_PLACES
  for (const { id, text, href } of marked(pages, 'link')) {
    const link = guideLink(href, id)
    if (link?.kind !== 'key') continue
    const place = places.find((each) => each.id === link.place)!
    const keys = place.keys.flatMap((each) => each.keys.map((one) => acceleratorText(one, false)))
    expect(keys, `${id}: ${text}`).toContain(text)
  }
})

test('every label that a page writes in bold stands on the screen', () => {
  const files = ['renderer', 'shared'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => read(join(folder, name)).replaceAll(/\s+/g, ' ')),
  )
  // What begins a line of trouble is a sentence.
  const labels = marked(jobs, 'bold').filter(
    ({ text }) => !text.endsWith('.') && !/\b(is|are|was|has|does)\b/.test(text),
  )
  const missing = labels.filter(({ text }) => !files.some((source) => source.includes(text)))
  expect(missing.map(({ id, text }) => `${id}: ${text}`)).toEqual([])
})

test('every picture that is named is there, none is too many, and none is large', () => {
  const folder = join(ROOT, 'docs/guide/pictures')
  const named = jobs.flatMap((each) => partsOf(each).flatMap((part) => (part.kind === 'picture' ? [part.file] : [])))
  expect(readdirSync(folder).toSorted()).toEqual([...new Set(named)].toSorted())
  for (const name of named) expect(statSync(join(folder, name)).size, name).toBeLessThan(60_000)
})

test('what is read as a picture has no line left over as words', () => {
  for (const { id, sections } of jobs) expect(JSON.stringify(sections), id).not.toContain('![')
})
