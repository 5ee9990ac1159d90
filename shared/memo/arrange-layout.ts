import type { Memo } from '../kinds/memos'
import type { MemoLayout, MemoPart } from '../kinds/memo-layout'
import { MemoSection } from '../kinds/memo-sections'
import { layoutOf } from './layouts'

/** The sections that a layout leaves out. */
export const leftOutOf = ({ parts }: MemoLayout): MemoSection[] =>
  MemoSection.options.filter((section) => !parts.some((part) => part.section === section))

/** Sections that a memo leaves out although somebody wrote in them, or wrote instead of what is composed. */
export const writtenAndLeftOut = (memo: Pick<Memo, 'layout' | 'written' | 'overrides'>): MemoSection[] =>
  leftOutOf(layoutOf(memo)).filter(
    (section) => memo.written[section] !== undefined || memo.overrides?.[section] !== undefined,
  )

type Parts = readonly MemoPart[]

/** Another depth, title or place of a section; one that changes its place becomes the last there. */
export function withPart(parts: Parts, section: MemoSection, changes: Partial<Omit<MemoPart, 'section'>>): MemoPart[] {
  const part = parts.find((each) => each.section === section)
  if (!part) return [...parts]
  const changed = { ...part, ...changes }
  if (changed.place === part.place) return parts.map((each) => (each === part ? changed : each))
  return bodyFirst([...parts.filter((each) => each !== part), changed])
}

/** A section that was left out, as the last of the body or of the annexes. */
export const withSection = (parts: Parts, section: MemoSection, place: MemoPart['place']): MemoPart[] =>
  bodyFirst([...parts, { section, place, depth: 'whole', title: '' }])

export const withoutSection = (parts: Parts, section: MemoSection): MemoPart[] =>
  parts.filter((each) => each.section !== section)

/** One place up (-1) or down (1): the last of the body becomes the first annex, and the other way round. */
export function movedBy(parts: Parts, section: MemoSection, by: 1 | -1): MemoPart[] {
  const ordered = bodyFirst(parts)
  const from = ordered.findIndex((each) => each.section === section)
  const [part, other] = [ordered[from], ordered[from + by]]
  if (!part) return ordered
  if (other?.place === part.place) return movedTo(ordered, section, other.section)
  return ordered.with(from, { ...part, place: by === 1 ? 'annex' : 'body' })
}

/** Where another section stands, which makes room; it takes its place, body or annex, too. */
export function movedTo(parts: Parts, section: MemoSection, target: MemoSection): MemoPart[] {
  const from = parts.findIndex((each) => each.section === section)
  const to = parts.findIndex((each) => each.section === target)
  const [part, other] = [parts[from], parts[to]]
  if (!part || !other || part === other) return [...parts]
  const rest = parts.filter((each) => each !== part)
  const at = rest.indexOf(other) + (from < to ? 1 : 0)
  return [...rest.slice(0, at), { ...part, place: other.place }, ...rest.slice(at)]
}

const bodyFirst = (parts: Parts): MemoPart[] => [
  ...parts.filter(({ place }) => place === 'body'),
  ...parts.filter(({ place }) => place === 'annex'),
]
