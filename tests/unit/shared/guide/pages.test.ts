import { findInPages } from '@shared/guide/find-in-pages'
import { SCREENS } from '@shared/commands/command'
import { commands } from '@shared/commands/commands'
import { commandInWords, guideLink } from '@shared/guide/links'
import { DETAILS, JOBS, PAGE_OF_SCREEN, type PageId, pageAtPath, pagePath, PAGES } from '@shared/guide/pages'
import { type GuidePage, readPage } from '@shared/guide/read-page'
import { inLanguage, type Language, LANGUAGE_IDS } from '@shared/language/language'
import { inlinesOfBlock } from '@shared/rich/rich'
import { acceleratorText } from '@shared/shortcuts/accelerator'
import { KEY_NAMES } from '@shared/shortcuts/key-words'
import { KEY_PLACES, type KeyPlace } from '@shared/shortcuts/place-keys'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const wordsIn = (its: Language, id: PageId): string => read(`docs/${pagePath(id, its)}.md`)
const pageIn = (its: Language, id: PageId): GuidePage => readPage(id, wordsIn(its, id))
const allOf = (its: Language) => PAGES.map((id) => pageIn(its, id))
const jobsOf = (its: Language) => JOBS.map((id) => pageIn(its, id))
const folderOf = (its: Language) => `docs/${pagePath('guide/start', its).replace(/\/start$/, '')}`
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

const GOES_WRONG: Readonly<Record<Language, string>> = { en: 'When it goes wrong', de: 'Wenn etwas nicht klappt' }

const sources = ['renderer', 'shared'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => read(join(folder, name)).replaceAll(/\s+/g, ' ')),
)

/** How a page is built: its parts, and what it leads to and names, whose order in a sentence is the language's. */
function builtOf(its: Language, id: PageId) {
  const page = pageIn(its, id)
  return {
    parts: page.sections.map(({ parts }) =>
      parts.map((part) => {
        if (part.kind === 'picture') return part.file
        const { block } = part
        return block.type === 'bulletList' || block.type === 'orderedList' || block.type === 'table'
          ? `${block.type} ${block.content.length}`
          : block.type
      }),
    ),
    links: marked([page], 'link')
      .map(({ text, href }) => {
        const link = guideLink(href, pagePath(id, its))
        if (link?.kind === 'key') return `${link.place} ${englishKey(its, text)}`
        if (link?.kind === 'command') return link.command
        if (!link) return basename(href)
        return `${link.id}, heading ${pageIn(its, link.id).sections.findIndex(({ name }) => name === link.heading)}`
      })
      .toSorted(),
    // As written, since what goes on in the next line is read as two.
    bold: [...wordsIn(its, id).matchAll(/\*\*[^*]+\*\*/g)].length,
  }
}

/** A key of a place as English keyboards print it. */
function englishKey(its: Language, text: string): string | undefined {
  const all = KEY_PLACES.flatMap(({ keys }) => keys.flatMap((each) => each.keys))
  const key = all.find((one) => inLanguage(its, () => acceleratorText(one, false)) === text)
  return key && acceleratorText(key, false)
}

/** What stands between two backticks on a page. */
const quotedOn = (its: Language, id: PageId): string[] =>
  [...wordsIn(its, id).matchAll(/`([^`\n]+)`/g)].map(([, quoted = '']) => quoted)

/** The same of the English page with the names that keyboards of a language print. */
const quotedInEnglish = (its: Language, id: PageId): string[] =>
  quotedOn('en', id).map((quoted) =>
    quoted
      .split('+')
      .map((part) => {
        const key = Object.keys(KEY_NAMES).find((each) => KEY_NAMES[each] === part)
        return key === undefined ? part : inLanguage(its, () => KEY_NAMES[key])
      })
      .join('+'),
  )

describe.each(LANGUAGE_IDS)('the guide in %s', (its) => {
  const pages = allOf(its)
  const jobs = jobsOf(its)

  test('every page of the folder is in the guide, with a title and words', () => {
    const files = readdirSync(join(ROOT, folderOf(its))).filter((name) => name.endsWith('.md'))
    expect(files.map((name) => `guide/${name.slice(0, -'.md'.length)}`).toSorted()).toEqual([...JOBS].toSorted())
    for (const { id, title, sections } of pages) {
      expect(title, id).not.toBe(id)
      expect(sections.length, id).toBeGreaterThan(1)
    }
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length)
  })

  test('every page in detail is led to by a job', () => {
    const ledTo = marked(jobs, 'link').flatMap(({ id, href }) => {
      const link = guideLink(href, pagePath(id, its))
      return link?.kind === 'page' ? [link.id] : []
    })
    expect(DETAILS.filter((id) => !ledTo.includes(id))).toEqual([])
  })

  test('every page of a job says what to do when it goes wrong', () => {
    const without = jobs.filter(({ sections }) => !sections.some(({ title }) => title === GOES_WRONG[its]))
    expect(without.map(({ id }) => id)).toEqual([])
  })

  test('every link leads somewhere, to a heading that is there; only pages in detail lead out of the guide', () => {
    for (const { id, text, href } of marked(pages, 'link')) {
      const link = guideLink(href, pagePath(id, its))
      if (link === null) {
        expect(DETAILS, `${id}: ${text} (${href})`).toContain(id)
        expect(existsSync(join(ROOT, 'docs', dirname(pagePath(id, its)), href)), `${id}: ${href}`).toBe(true)
      }
      if (link?.kind !== 'page' || link.heading === null) continue
      const names = pages.find((each) => each.id === link.id)?.sections.map(({ name }) => name)
      expect(names, `${id}: ${href}`).toContain(link.heading)
    }
  })

  test('every command that a page names is written with the label and the keys it has', () => {
    for (const { id, text, href } of marked(pages, 'link')) {
      const link = guideLink(href, pagePath(id, its))
      if (link?.kind !== 'command') continue
      const command = commands.find((each) => each.id === link.command)!
      const keys = command.shortcut ?? command.key
      const said = inLanguage(its, () =>
        commandInWords(command, keys === undefined ? null : acceleratorText(keys, false)),
      )
      expect(text, id).toBe(said)
    }
  })

  test('every key of a place that a page names is one of that place', () => {
    const places: readonly KeyPlace[] = KEY_PLACES
    for (const { id, text, href } of marked(pages, 'link')) {
      const link = guideLink(href, pagePath(id, its))
      if (link?.kind !== 'key') continue
      const place = places.find((each) => each.id === link.place)!
      const keys = inLanguage(its, () =>
        place.keys.flatMap((each) => each.keys.map((one) => acceleratorText(one, false))),
      )
      expect(keys, `${id}: ${text}`).toContain(text)
    }
  })

  test('every label that a page writes in bold stands on the screen', () => {
    // What begins a line of trouble is a sentence.
    const labels = marked(jobs, 'bold').filter(({ text }) => !text.endsWith('.'))
    const missing = labels.filter(({ text }) => !sources.some((source) => source.includes(`${its}: '${text}'`)))
    expect(labels.length).toBeGreaterThan(0)
    expect(missing.map(({ id, text }) => `${id}: ${text}`)).toEqual([])
  })

  test('every picture that is named is there, none is too many, and none is large', () => {
    const folder = join(ROOT, folderOf(its), 'pictures')
    const named = jobs.flatMap((each) => partsOf(each).flatMap((part) => (part.kind === 'picture' ? [part.file] : [])))
    expect(readdirSync(folder).toSorted()).toEqual([...new Set(named)].toSorted())
    for (const name of named) expect(statSync(join(folder, name)).size, name).toBeLessThan(60_000)
  })

  test('what is read as a picture has no line left over as words', () => {
    for (const { id, sections } of jobs) expect(JSON.stringify(sections), id).not.toContain('![')
  })

  test('every page is built as in English, with the same pictures, tables, links, commands and keys', () => {
    for (const id of PAGES) expect(builtOf(its, id), id).toEqual(builtOf('en', id))
  })

  test('every page in detail has the same keys, commands, files and columns between backticks as in English', () => {
    // What pages of jobs let one type may be words of the language.
    for (const id of DETAILS) expect(quotedOn(its, id).toSorted(), id).toEqual(quotedInEnglish(its, id).toSorted())
  })
})

test.each(LANGUAGE_IDS.filter((its) => its !== 'en'))('every page in detail in %s is one of the guide', (its) => {
  const files = readdirSync(join(ROOT, 'docs', its))
  expect(files.toSorted()).toEqual(DETAILS.map((id) => `${id}.md`).toSorted())
})

test('every screen has a page', () => {
  for (const screen of SCREENS) expect(PAGES, screen).toContain(PAGE_OF_SCREEN[screen])
})

test('the path of a page is that of its language, and leads back to it', () => {
  expect([pagePath('guide/read', 'en'), pagePath('guide/read', 'de'), pagePath('risks', 'de')]).toEqual([
    'guide/read',
    'guide/de/read',
    'de/risks',
  ])
  for (const its of LANGUAGE_IDS) for (const id of PAGES) expect(pageAtPath(pagePath(id, its))).toBe(id)
  expect(pageAtPath('guide/de/nothing')).toBeUndefined()
})

test.each([
  ['de', 'Frist', 'guide/rounds'],
  ['de', 'Fristen', 'guide/rounds'],
  ['en', 'deadline', 'guide/rounds'],
  ['en', 'deadlines', 'guide/rounds'],
] as const)('in %s a search for “%s” finds %s', (its, typed, id) => {
  expect(findInPages(allOf(its), typed)[0]?.id).toBe(id)
})
