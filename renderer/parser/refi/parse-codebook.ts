import { codebookNotes } from '@shared/interchange/codebook/codebook-words'
import { LIMITS } from '@shared/limits'
import { nearestColour } from '@shared/interchange/codebook/nearest-colour'
import { fromDescription } from '@shared/interchange/codebook/qdc-description'
import {
  cleanName,
  cleanProse,
  type ListedTag,
  type ReadCodebook,
  ReadingNotes,
  tooManyTags,
} from '@shared/interchange/codebook/listed-tag'
import { advised } from '@shared/interchange/refi/advised'
import { Refusal } from '@shared/refusal'
import { decodeXml, elementsIn, parseXml } from '../packed/xml'
import { allBelow, below, guidOf } from './elements'
import { refiReadingWords } from './refi-words'

/**
 * Reads a codebook of REFI-QDA (.qdc), also of its drafts and within the XML of a project: programs differ in the name of
 * the namespace, so only the names of elements count.
 */
export function parseCodebook(bytes: Uint8Array): ReadCodebook {
  const root = rootOf(bytes)
  const codebook = root.localName === 'Project' ? below(root, 'CodeBook') : root
  const codes = codebook?.localName === 'CodeBook' ? codesOf(codebook) : null
  if (!codebook || !codes) {
    throw new Refusal('no-tags', refiReadingWords.noCodebook)
  }
  const notes = new ReadingNotes()
  const tags = readCodes(codes, codebook.getAttribute('origin') === 'Assay', notes, () =>
    notes.add(codebookNotes.memosOfCodes),
  )
  return { tags, notes: [...leftOut(codebook, root), ...notes.list()] }
}

function rootOf(bytes: Uint8Array): Element {
  try {
    return parseXml(decodeXml(bytes, 'codebook').trimStart(), 'codebook')
  } catch (failure) {
    throw advised(failure)
  }
}

/** What holds the codes of a codebook: some programs write them right into it. */
export const codesOf = (codebook: Element | null): Element | null =>
  below(codebook, 'Codes') ?? (below(codebook, 'Code') ? codebook : null)

/** Hears of every memo on a code, by the GUIDs of both. */
type OnMemo = (code: string, note: string) => void

/** All codes, each below the one it lies in; without a stack of calls, however deep they lie. */
export function readCodes(codes: Element, isOurs: boolean, notes: ReadingNotes, onMemo: OnMemo): ListedTag[] {
  const tags: ListedTag[] = []
  const waiting = codesIn(codes, null)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (tags.length >= LIMITS.tags) throw tooManyTags()
    const index = tags.push(readCode(next.code, next.parent, isOurs, notes, onMemo)) - 1
    // One by one: a call has no room for ten thousand arguments.
    for (const child of codesIn(next.code, index)) waiting.push(child)
  }
  return tags
}

type Waiting = { code: Element; parent: number | null }

/** The last first, since the last is taken first. Some programs put the codes below a code into a list of their own. */
const codesIn = (element: Element, parent: number | null): Waiting[] =>
  [...elementsIn(element)]
    .flatMap((each) => (LISTS.has(each.localName) ? [...elementsIn(each)] : [each]))
    .filter(({ localName }) => localName === 'Code')
    .map((code) => ({ code, parent }))
    .toReversed()

const LISTS: ReadonlySet<string> = new Set(['Codes', 'SubCodes'])

function readCode(
  code: Element,
  parent: number | null,
  isOurs: boolean,
  notes: ReadingNotes,
  onMemo: OnMemo,
): ListedTag {
  const given = code.getAttribute('color') ?? ''
  const colour = given === '' ? null : nearestColour(given)
  if (given !== '' && colour === null) notes.add(codebookNotes.noColour)
  if (code.getAttribute('isCodable') === 'false') {
    notes.add(codebookNotes.folders)
  }
  const id = guidOf(code)
  for (const reference of allBelow(code, 'NoteRef')) onMemo(id, guidOf(reference, 'targetGUID'))
  const description = cleanProse(below(code, 'Description')?.textContent ?? '', notes)
  const described = isOurs ? fromDescription(description) : { definition: description }
  const words = Object.fromEntries(Object.entries(described).filter(([, text]) => text !== ''))
  return {
    id,
    parent,
    name: cleanName(code.getAttribute('name') ?? '', notes),
    fields: { ...words, ...(colour === null ? {} : { colour }) },
  }
}

/** What a codebook may hold besides its codes, and what a project holds besides its codebook. */
function leftOut(codebook: Element, root: Element): string[] {
  const sets = below(codebook, 'Sets')?.childElementCount ?? 0
  return [
    ...(root === codebook ? [] : [refiReadingWords.wholeProject]),
    ...(sets > 0 ? [refiReadingWords.sets(sets)] : []),
  ]
}
