import { type SourceText, sourceText } from '@shared/text/source-text'
import { readyToPlace } from '@shared/document/indexes/passage-index'
import { entity } from '@shared/document/project'
import { query } from '@shared/document/queries/query'
import { useEffect, useState } from 'react'
import { call } from './client'
import { inSlices } from './in-slices'
import { currentPlace, onStep } from './place'
import { failureText, notifyFailure } from './notices'
import { currentProject, isOpen, onShown, useEntity, useQuery } from './project-store'

/** So many characters of texts are kept, so that coming back shows them at once. */
const REMEMBERED = 20_000_000

/** Which text of a version: its blocks are others when they are marked otherwise. */
type Wanted = { versionId: string; key: string }
const wantedOf = (versionId: string, blocksSha256 = ''): Wanted => ({ versionId, key: `${versionId}:${blocksSha256}` })

/** Texts read lately by their keys, the last one used at the end. */
const remembered = new Map<string, SourceText>()
/** Texts being read: whoever else asks for one waits for the same answer. */
const underway = new Map<string, Promise<SourceText>>()

/** The text of a version; a text that could not be read is read again the next time it is asked for. */
async function readText({ versionId, key }: Wanted): Promise<SourceText> {
  const known = remembered.get(key)
  if (known) return remember(key, known)
  const running = underway.get(key)
  if (running) return running
  const reading = call('source.text', { versionId })
    .then((blocks) => remember(key, sourceText(versionId, blocks)))
    .finally(() => underway.delete(key))
  underway.set(key, reading)
  return reading
}

/** How long somebody stays at a source, in milliseconds, before its text is read: a list is also passed over. */
const STAYS_MS = 50
/** Texts of more characters cost too much to be read on a guess. */
const MOST_AHEAD = 4_000_000

let staying: ReturnType<typeof setTimeout> | undefined

/** Reads the text that is likely to be opened next, so that it is shown at once. Whoever does open it is told what failed. */
export function readAhead(versionId: string): void {
  clearTimeout(staying)
  staying = setTimeout(() => {
    const version = isOpen() ? currentProject().versions[versionId] : undefined
    if (version && version.characters <= MOST_AHEAD)
      readForReading(wantedOf(versionId, version.blocksSha256)).catch(() => {})
  }, STAYS_MS)
}

/** Whoever goes to a source waits for its text: it is asked for before the screen that shows it is drawn. */
onStep(() => {
  const place = currentPlace()
  if (place.screen !== 'reader' || !isOpen()) return
  const { passages, sources, versions } = currentProject()
  const wanted = passages[place.passageId ?? '']?.versionId ?? sources[place.sourceId ?? '']?.versionId ?? ''
  const version = versions[wanted]
  if (version) readText(wantedOf(version.id, version.blocksSha256)).catch(() => {})
})

/** A text, once it is known where passages stand: to find out at once would hold the window. */
async function readForReading(wanted: Wanted): Promise<SourceText> {
  const text = await readText(wanted)
  if (isOpen()) await inSlices(readyToPlace(currentProject()), NEVER)
  return text
}

const NEVER = new AbortController().signal

/** The text of a version as it is stored now, for whoever is no component; components use `useText`. */
export const textOf = (versionId: string): Promise<SourceText> =>
  readText(wantedOf(versionId, entity(currentProject(), 'versions', versionId)?.blocksSha256))

/** Puts a text last, and forgets the first ones where they are too many; the one just asked for always stays. */
function remember(key: string, text: SourceText): SourceText {
  remembered.delete(key)
  let characters = text.text.length
  for (const [other, kept] of [...remembered].toReversed()) {
    characters += kept.text.length
    if (characters > REMEMBERED) remembered.delete(other)
  }
  remembered.set(key, text)
  return text
}

/** A text as far as it was read: null while it is, and what went wrong, in words, when it cannot be. */
type Reading = { text: SourceText | null; failure: string | null; readAgain: () => void }

/** The text of a version, and a way to ask again for one that could not be read. */
export function useText(versionId: string): Reading {
  const { key } = wantedOf(versionId, useEntity('versions', versionId)?.blocksSha256)
  const [attempt, setAttempt] = useState(1)
  const [read, setRead] = useState<(Wanted & { text: SourceText | null; failure: string | null }) | null>(null)
  useEffect(() => {
    let wanted = true
    readForReading({ versionId, key }).then(
      (text) => wanted && setRead({ versionId, key, text, failure: null }),
      (failure: unknown) => wanted && setRead({ versionId, key, text: null, failure: failureText(failure) }),
    )
    return () => {
      wanted = false
    }
  }, [versionId, key, attempt])
  const now = read?.key === key ? read : null
  // While it is read with other marks, the words are the same.
  const before = read?.versionId === versionId ? read.text : null
  return {
    text: now ? now.text : (remembered.get(key) ?? before),
    failure: now?.failure ?? null,
    readAgain: () => setAttempt(attempt + 1),
  }
}

const wantedTexts = query(['versions'], (project, versionIds: readonly string[]) =>
  versionIds.map((id) => wantedOf(id, project.versions[id]?.blocksSha256).key).join(' '),
)

type Together = { keys: string; texts: ReadonlyMap<string, SourceText> }
const NONE: Together = { keys: '', texts: new Map() }
/** The texts that were last read together: whoever comes back to them finds the same ones. */
let together = NONE
onShown(() => (together = NONE))

/** The texts of several versions by version id, all at once when they are read; why one cannot be is told. */
export function useTexts(versionIds: readonly string[]): ReadonlyMap<string, SourceText> {
  const keys = useQuery(wantedTexts, versionIds)
  const [read, setRead] = useState(() => (together.keys === keys ? together : NONE))
  useEffect(() => {
    if (read.keys === keys) return
    let wanted = true
    const readAll = async () => {
      const wantedNow = keys.split(' ').filter(Boolean)
      const readings = await Promise.allSettled(
        wantedNow.map((key) => readText({ key, versionId: key.slice(0, key.indexOf(':')) })),
      )
      if (!wanted) return
      const found = readings.flatMap((reading) => (reading.status === 'fulfilled' ? [reading.value] : []))
      const now = { keys, texts: new Map(found.map((text) => [text.versionId, text])) }
      setRead(now)
      // What could not be read is asked for again by whoever comes back.
      if (found.length === readings.length) together = now
      for (const reading of readings) if (reading.status === 'rejected') notifyFailure(reading.reason)
    }
    void readAll()
    return () => {
      wanted = false
    }
  }, [keys, read.keys])
  return read.texts
}
