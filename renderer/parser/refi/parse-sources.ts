import type { RefiSelection, RefiSource } from '@shared/interchange/refi/refi-file'
import { LIMITS } from '@shared/limits'
import { oneLine, short } from '@shared/words/short'
import { allBelow, below, countBelow, guidOf, targetsBelow } from './elements'

/** How names and running text are read: made fit for Assay, with what was changed counted. */
type Reading = { text: (element: Element, attribute: string) => string; prose: (element: Element) => string }

const MEDIA: Readonly<Record<string, RefiSource['medium']>> = {
  TextSource: 'text',
  PDFSource: 'PDF',
  PictureSource: 'picture',
  AudioSource: 'audio',
  VideoSource: 'video',
}
/** What is selected of something else than text. */
const OTHER = ['PDFSelection', 'PictureSelection', 'AudioSelection', 'VideoSelection']
/** Where the text of something else stands. */
const TEXTS = ['Representation', 'TextDescription', 'Transcript']

export const pathOf = (element: Element | null, attribute: string): string =>
  short(element?.getAttribute(attribute) ?? '', LIMITS.url)

/** All sources of a project, each with what was selected in its text. */
export function readSources(sources: Element | null, reading: Reading): RefiSource[] {
  return [...allBelow(sources, ...Object.keys(MEDIA))].map((source) => readSource(source, reading))
}

function readSource(source: Element, reading: Reading): RefiSource {
  const medium = MEDIA[source.localName] ?? 'text'
  const inText = medium === 'text' ? source : ([...allBelow(source, ...TEXTS)][0] ?? null)
  return {
    medium,
    guid: guidOf(source),
    name: reading.text(source, 'name'),
    path: pathOf(source, medium === 'text' ? 'richTextPath' : 'path'),
    textPath: pathOf(inText, 'plainTextPath'),
    content: below(inText, 'PlainTextContent')?.textContent ?? null,
    description: reading.prose(source),
    noteRefs: targetsBelow(source, 'NoteRef'),
    selections: [...allBelow(inText, 'PlainTextSelection')].map((selection) => readSelection(selection, reading)),
    otherSelections: countBelow(source, ...OTHER),
    wholeCodings: countBelow(source, 'Coding'),
    values: countBelow(source, 'VariableValue'),
  }
}

function readSelection(selection: Element, { prose }: Reading): RefiSelection {
  return {
    guid: guidOf(selection),
    // Its words, which are only compared.
    name: short(oneLine(selection.getAttribute('name') ?? ''), LIMITS.line),
    start: offsetOf(selection, 'startPosition'),
    end: offsetOf(selection, 'endPosition'),
    description: prose(selection),
    user: guidOf(selection, 'creatingUser'),
    at: short(selection.getAttribute('creationDateTime') ?? '', 100),
    codings: [...allBelow(selection, 'Coding')].map((coding) => ({
      code: guidOf(below(coding, 'CodeRef'), 'targetGUID'),
      user: guidOf(coding, 'creatingUser'),
      noteRefs: targetsBelow(coding, 'NoteRef'),
    })),
    noteRefs: targetsBelow(selection, 'NoteRef'),
  }
}

/** Minus one for what is no offset, which is nowhere in a text. */
function offsetOf(selection: Element, attribute: string): number {
  const given = (selection.getAttribute(attribute) ?? '').trim()
  return /^\d{1,15}$/.test(given) ? Number(given) : -1
}
