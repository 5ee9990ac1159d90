import type { TemplateStyle, WordTemplate } from '@shared/interchange/word-template'
import { escapeHtml } from '@shared/memo/renderings/escape-html'

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
/** What else a template may call the styles that only a memo has, in small letters. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  Evidence: ['quote'],
  ContentsHeading: ['toc heading'],
}
/** What a template may call the style of the tables of a memo, the first it has. */
const TABLES = ['memo table', 'table', 'table grid']

/** The id of the style that tables take from a template; undefined where it has none. */
export const tableStyleOf = ({ styles }: WordTemplate): string | undefined =>
  TABLES.flatMap(
    (wanted) => styles.find(({ type, name }) => type === 'table' && name.toLowerCase() === wanted) ?? [],
  )[0]?.id

/** The styles of a document under a template, and the ids that have taken the place of ours. */
export type StylesUnder = { xml: string; ids: ReadonlyMap<string, string> }

/**
 * All styles of a template, and those of ours that it lacks and the document uses. Ours are found in it by name, as Word
 * shows it in English, then by id; what has no style takes its default. `xml` are our styles, `used` the ids in use.
 */
export function stylesUnder(template: WordTemplate, xml: string, used: ReadonlySet<string>): StylesUnder {
  const ours = new Map(stylesIn(xml).map((style) => [style.id, style]))
  const ids = new Map<string, string>()
  const kept = new Map<string, TemplateStyle>()
  const settle = (id: string): void => {
    const style = ours.get(id)
    if (!style || ids.has(id)) return
    const theirs = counterpart(template.styles, style)
    ids.set(id, theirs?.id ?? freeAmong(template.styles, ({ id: taken }) => taken, id))
    if (theirs) return
    kept.set(id, style)
    for (const [, , named = ''] of style.xml.matchAll(REFERENCE)) settle(named)
  }
  for (const id of [...used, ...[...ours.values()].filter(({ isDefault }) => isDefault).map((style) => style.id)])
    settle(id)
  const added = [...kept.values()].map((style) => renamed(template.styles, style, ids))
  return {
    xml: `${HEAD}${template.defaults}${template.styles.map((style) => style.xml).join('')}${added.join('')}</w:styles>`,
    ids,
  }
}

/** Markup of ours, with the styles it names under their ids. */
export const withStyleIds = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml.replace(REFERENCE, (whole, before: string, id: string) => {
    const theirs = ids.get(id)
    return theirs === undefined ? whole : `${before}${escapeHtml(theirs)}"`
  })

/** The ids of the styles that markup of ours names. */
export const styleIdsIn = (xml: string): string[] => [...xml.matchAll(REFERENCE)].map(([, , id = '']) => id)

/** As the library writes what names a style. */
const REFERENCE = /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)"/g

const STYLE = /<w:style [^>]*>.*?<\/w:style>/gs

/** The styles in markup of ours; that of lists is none of them. */
function stylesIn(xml: string): TemplateStyle[] {
  return [...xml.matchAll(STYLE)].flatMap(([style]) => {
    const [head = ''] = style.split('>', 1)
    const id = /w:styleId="([^"]*)"/.exec(head)?.[1]
    const type = /w:type="(paragraph|character|table)"/.exec(head)?.[1]
    const name = /<w:name w:val="([^"]*)"/.exec(style)?.[1]
    if (id === undefined || name === undefined || !isType(type)) return []
    return [{ id, name, type, isDefault: /w:default="(?:1|true)"/.test(head), xml: style }]
  })
}

const isType = (type: string | undefined): type is TemplateStyle['type'] => type !== undefined

function counterpart(
  theirs: readonly TemplateStyle[],
  { id, name, type, isDefault }: TemplateStyle,
): TemplateStyle | undefined {
  const alike = theirs.filter((each) => each.type === type)
  const names = [name.toLowerCase(), ...(ALSO[id] ?? [])]
  const byName = names.flatMap((wanted) => alike.find((each) => each.name.toLowerCase() === wanted) ?? [])
  return (
    (isDefault ? alike.find((each) => each.isDefault) : undefined) ?? byName[0] ?? alike.find((each) => each.id === id)
  )
}

/** What no style of the template is called; a style of another type may have the name. */
function freeAmong(theirs: readonly TemplateStyle[], called: (style: TemplateStyle) => string, wanted: string): string {
  const taken = new Set(theirs.map((style) => called(style).toLowerCase()))
  let free = wanted
  for (let number = 1; taken.has(free.toLowerCase()); number += 1) free = `${wanted} (memo ${number})`
  return free
}

/** A style of ours under the id and name that are free, and with those it names under theirs. */
function renamed(
  theirs: readonly TemplateStyle[],
  { id, name, xml }: TemplateStyle,
  ids: ReadonlyMap<string, string>,
): string {
  const free = freeAmong(theirs, (style) => style.name, name)
  return withStyleIds(xml, ids)
    .replace(`w:styleId="${id}"`, `w:styleId="${escapeHtml(ids.get(id) ?? id)}"`)
    .replace(`<w:name w:val="${name}"`, `<w:name w:val="${free}"`)
}
