import { announce, notify } from '@state/notices'
import { choose, currentPlaceOf, currentVisit } from '@state/place'
import { currentProject } from '@state/project-store'
import type { Passage } from '@shared/kinds/passages'
import { EVERYTHING, isFiltering } from '@shared/reading/mark-filter'
import { placeWords } from './place-words'
import type { Reader } from './reader'
import { shortQuote } from './short-quote'
import { filterWords } from './text-words'

/** Visits of the place that the reader made itself; only visits from elsewhere scroll and light up a passage. */
let ownVisit = -1
export const isOwnVisit = (visit: number): boolean => visit === ownVisit

/** What was done and has led to a visit. */
let led = { visit: -1, words: '' }
export const wordsBefore = (visit: number): string => (visit === led.visit ? `${led.words} ` : '')

/** Says what was done and has led here, again with the passage that is gone to: saying that alone would take its place. */
export function announceArrival(words: string): void {
  announce(words)
  led = { visit: currentVisit(), words }
}

/** Makes a passage (or none) the one the analyst is at, leaving the text where it is. */
export function choosePassage(passageId: string | null): void {
  if (currentPlaceOf('reader').passageId === passageId) return
  choose({ screen: 'reader', passageId })
  ownVisit = currentVisit()
}

/** Chooses a passage that was just made or changed: the caret goes to its end and nothing stays selected. */
export function showPassage(reader: Reader, passageId: string): void {
  const passage = reader.passages.get(passageId)
  if (passage) placeCaret(reader, passage.anchor.end)
  choosePassage(passageId)
  if (passage && !reader.shows(passage)) sayHidden(reader)
}

/** What was just made or changed is never gone without a word. */
const sayHidden = (reader: Reader): void =>
  notify('info', filterWords.savedButHidden, [
    { label: filterWords.showAllPassages, run: () => reader.setFilter(EVERYTHING) },
  ])

/** Puts the caret at an offset of the text; with `from` the words between are selected. */
export function placeCaret(reader: Reader, offset: number, from = offset): void {
  const focus = reader.column?.pointAt(offset)
  const anchor = reader.column?.pointAt(from)
  if (!focus || !anchor) return
  document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
  reader.caret.set({
    offset,
    words: from === offset ? null : { start: Math.min(from, offset), end: Math.max(from, offset) },
  })
}

/** Goes to the next or previous passage in reading order and says which it is. */
export function walkPassages(reader: Reader, direction: 1 | -1): void {
  const caret = reader.caret.get()?.offset ?? 0
  // One that begins at the caret and is not chosen yet is the next one.
  const from = reader.passages.get(currentPlaceOf('reader').passageId ?? '') ?? (direction === 1 ? caret - 1 : caret)
  const shows = (each: Passage) => reader.shows(each)
  const passage = direction === 1 ? reader.passages.next(from, shows) : reader.passages.previous(from, shows)
  if (!passage) {
    const none = direction === 1 ? filterWords.noneAfter : filterWords.noneBefore
    return announce(none(isFiltering(reader.filter.get())))
  }
  if (reader.isolated.get() !== null) reader.isolate(passage.id)
  goToPassage(reader, passage)
}

/** Brings a passage into view with the caret at its start, makes it the chosen one and says which it is. */
export function goToPassage(reader: Reader, passage: Passage): void {
  placeCaret(reader, passage.anchor.start)
  reader.column?.reveal(passage.anchor.start, false)
  choosePassage(passage.id)
  announcePassage(reader, passage)
}

export function announcePassage(reader: Reader, passage: Passage, before = ''): void {
  const { tags } = currentProject()
  const names = passage.tagIds.flatMap((tagId) => tags[tagId]?.name ?? [])
  const where = inParagraph(reader, passage.anchor.start)
  announce(before + placeWords.passage(where, shortQuote(passage.anchor.exact), names))
}

/** "in paragraph 3", for those who hear it: many voices leave out the sign. */
export const inParagraph = (reader: Reader, offset: number): string => placeWords.inParagraph(reader.where(offset))

/** Chooses the innermost passage at the caret; a passage that is already chosen there stays chosen. */
export function choosePassageAtCaret(reader: Reader): void {
  const caret = reader.caret.get()
  if (!caret || caret.words) return
  const around = reader.at(caret.offset)
  const chosen = around.find(({ id }) => id === currentPlaceOf('reader').passageId) ?? around[0]
  choosePassage(chosen?.id ?? null)
}

/** Clicking the same place again goes on to the passage around the chosen one, and round again. */
export function cyclePassages(reader: Reader): void {
  const around = reader.at(reader.caret.get()?.offset ?? 0)
  const current = around.findIndex(({ id }) => id === currentPlaceOf('reader').passageId)
  const next = around[(current + 1) % Math.max(1, around.length)]
  if (!next) return
  choosePassage(next.id)
  announcePassage(reader, next)
}
