import type { RefiSelection, RefiSource } from '@shared/interchange/refi/refi-file'
import { LIMITS } from '@shared/limits'
import { oneLine, short } from '@shared/words/short'
import { allBelow, below, countBelow, guidOf, targetsBelow } from './elements'

/** How names and running text are read: made fit for Assay, with what was changed counted. */
export type Reading = { text: (element: Element, attribute: string) => string; prose: (element: Element) => string }

const MEDIA: Readonly<Record<string, RefiSource['medium']>> = {
  TextSource: 'text',
  PDFSource: 'PDF',
  PictureSource: 'picture',
  AudioSource: 'audio',
  VideoSource: 'video',
}
/** The elements of sources. */
export const SOURCES: readonly string[] = Object.keys(MEDIA)
/** What is selected of something else than text. */
const OTHER = ['PDFSelection', 'PictureSelection', 'AudioSelection', 'VideoSelection']
/** Where the text of a page or picture stands. */
const TEXTS = ['Representation', 'TextDescription']

export const pathOf = (element: Element | null, attribute: string): string =>
  short(element?.getAttribute(attribute) ?? '', LIMITS.url)

/** All sources of a project, each with what was selected in its text; transcripts are texts of their own. */
export function readSources(sources: Element | null, reading: Reading): RefiSource[] {
  return [...allBelow(sources, ...SOURCES)].flatMap((source) => [
    readSource(source, reading),
    ...[...allBelow(source, 'Transcript')].map((transcript) => readTranscript(transcript, source, reading)),
  ])
}

function readSource(source: Element, reading: Reading): RefiSource {
  const medium = MEDIA[source.localName] ?? 'text'
  const inText = medium === 'text' ? source : ([...allBelow(source, ...TEXTS)][0] ?? null)
  const selections = [...allBelow(inText, 'PlainTextSelection')].map((selection) => readSelection(selection, reading))
  const twins = joinTwins(source, selections, reading)
  return {
    medium,
    guid: guidOf(source),
    name: reading.text(source, 'name'),
    path: pathOf(source, medium === 'text' ? 'richTextPath' : 'path'),
    ...wordsOf(inText),
    description: reading.prose(source),
    noteRefs: [source, ...(inText && inText !== source ? [inText] : [])].flatMap((each) =>
      targetsBelow(each, 'NoteRef'),
    ),
    selections,
    otherSelections: countBelow(source, ...OTHER) - twins,
    wholeCodings: countBelow(source, 'Coding') + (inText === source ? 0 : countBelow(inText, 'Coding')),
    values: countBelow(source, 'VariableValue'),
  }
}

const wordsOf = (element: Element | null): Pick<RefiSource, 'textPath' | 'content'> => ({
  textPath: pathOf(element, 'plainTextPath'),
  content: below(element, 'PlainTextContent')?.textContent ?? null,
})

/**
 * Some programs select the same words on the page of a PDF and in its text, under one GUID: what is said of either is said
 * of the words. Answers with how many of the page are such.
 */
function joinTwins(source: Element, selections: readonly RefiSelection[], reading: Reading): number {
  if (selections.length === 0 || source.localName !== 'PDFSource') return 0
  const byGuid = new Map(selections.map((selection) => [selection.guid, selection]))
  let twins = 0
  for (const onPage of allBelow(source, 'PDFSelection')) {
    const twin = byGuid.get(guidOf(onPage))
    if (!twin) continue
    twins += 1
    const { codings, noteRefs, description } = readSelection(onPage, reading)
    const known = new Set(twin.codings.map(({ code, user }) => `${code} ${user}`))
    twin.codings.push(...codings.filter(({ code, user }) => !known.has(`${code} ${user}`)))
    twin.noteRefs.push(...noteRefs.filter((note) => !twin.noteRefs.includes(note)))
    if (twin.description === '') twin.description = description
  }
  return twins
}

/** A transcript, whose selections go from one point of it to another. */
function readTranscript(transcript: Element, recording: Element, reading: Reading): RefiSource {
  const points = new Map(
    [...allBelow(transcript, 'SyncPoint')].map((point) => [guidOf(point), offsetOf(point, 'position')]),
  )
  const at = (selection: Element, attribute: string) => points.get(guidOf(selection, attribute)) ?? -1
  return {
    medium: 'text',
    guid: guidOf(transcript),
    name: reading.text(transcript, 'name') || reading.text(recording, 'name'),
    path: pathOf(transcript, 'richTextPath'),
    ...wordsOf(transcript),
    description: reading.prose(transcript),
    noteRefs: targetsBelow(transcript, 'NoteRef'),
    selections: [...allBelow(transcript, 'TranscriptSelection', 'PlainTextSelection')].map((selection) => {
      const read = readSelection(selection, reading)
      if (selection.localName === 'PlainTextSelection') return read
      // Its name is that of the recording.
      return { ...read, name: '', start: at(selection, 'fromSyncPoint'), end: at(selection, 'toSyncPoint') }
    }),
    otherSelections: 0,
    wholeCodings: countBelow(transcript, 'Coding'),
    values: countBelow(transcript, 'VariableValue'),
  }
}

/** A selection of words, by the places it says. */
export function readSelection(selection: Element, { prose }: Reading): RefiSelection {
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
function offsetOf(element: Element, attribute: string): number {
  const given = (element.getAttribute(attribute) ?? '').trim()
  return /^\d{1,15}$/.test(given) ? Number(given) : -1
}
