import { type SourceText, sourceText } from '@shared/text/source-text'
import { useEffect, useState } from 'react'
import { call } from './client'
import { failureText, notifyFailure } from './notices'

/** So many characters of texts are kept, so that coming back shows them at once. */
const REMEMBERED = 20_000_000

/** Texts read lately, the last one used at the end. */
const remembered = new Map<string, SourceText>()
/** Texts being read: whoever else asks for one waits for the same answer. */
const underway = new Map<string, Promise<SourceText>>()

/** The text of a version; a text that could not be read is read again the next time it is asked for. */
async function readText(versionId: string): Promise<SourceText> {
  const known = remembered.get(versionId)
  if (known) return remember(known)
  const running = underway.get(versionId)
  if (running) return running
  const reading = call('source.text', { versionId })
    .then((blocks) => remember(sourceText(versionId, blocks)))
    .finally(() => underway.delete(versionId))
  underway.set(versionId, reading)
  return reading
}

/** Puts a text last, and forgets the first ones where they are too many; the one just asked for always stays. */
function remember(text: SourceText): SourceText {
  remembered.delete(text.versionId)
  let characters = text.text.length
  for (const other of [...remembered.values()].toReversed()) {
    characters += other.text.length
    if (characters > REMEMBERED) remembered.delete(other.versionId)
  }
  remembered.set(text.versionId, text)
  return text
}

/** A text as far as it was read: null while it is, and what went wrong, in words, when it cannot be. */
type Reading = { text: SourceText | null; failure: string | null; readAgain: () => void }

/** The text of a version, and a way to ask again for one that could not be read. */
export function useText(versionId: string): Reading {
  const [attempt, setAttempt] = useState(1)
  const [read, setRead] = useState<{ versionId: string; text: SourceText | null; failure: string | null } | null>(null)
  useEffect(() => {
    let wanted = true
    readText(versionId).then(
      (text) => wanted && setRead({ versionId, text, failure: null }),
      (failure: unknown) => wanted && setRead({ versionId, text: null, failure: failureText(failure) }),
    )
    return () => {
      wanted = false
    }
  }, [versionId, attempt])
  const now = read?.versionId === versionId ? read : null
  return {
    text: now?.text ?? remembered.get(versionId) ?? null,
    failure: now?.failure ?? null,
    readAgain: () => setAttempt(attempt + 1),
  }
}

/** The texts of several versions by version id, all at once when they are read; why one cannot be is told. */
export function useTexts(versionIds: readonly string[]): ReadonlyMap<string, SourceText> {
  const [texts, setTexts] = useState<ReadonlyMap<string, SourceText>>(new Map())
  const wantedIds = versionIds.join(' ')
  useEffect(() => {
    let wanted = true
    const read = async () => {
      const readings = await Promise.allSettled(wantedIds.split(' ').filter(Boolean).map(readText))
      if (!wanted) return
      const found = readings.flatMap((reading) => (reading.status === 'fulfilled' ? [reading.value] : []))
      setTexts(new Map(found.map((text) => [text.versionId, text])))
      for (const reading of readings) if (reading.status === 'rejected') notifyFailure(reading.reason)
    }
    void read()
    return () => {
      wanted = false
    }
  }, [wantedIds])
  return texts
}
