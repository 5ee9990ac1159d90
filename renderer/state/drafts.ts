import type { KeptDraft, TypedDraft } from '@shared/ipc/draft'
import type { ValuesBehind } from '@shared/kinds/memos'
import { call } from './client'
import { failureText, notifyFailure } from './notices'
import { createStore, useStore } from './store'

/** A pause in typing this long brings the words to the disk; whoever does not pause waits no longer than that. */
const PAUSE_MS = 300
const LONGEST_MS = 900
/** When the disk refused them. */
const AGAIN_MS = 5_000

/** Words of one place that are not on the disk yet. */
type Pending = { draft: TypedDraft; since: number; timer: ReturnType<typeof setTimeout> }

const kept = new Map<string, TypedDraft>()
const pending = new Map<string, Pending>()
/** Given up in this window: nothing of it is on the disk. */
const givenUp = new Map<string, TypedDraft>()
let failure: string | null = null

/** Whether what is being typed is on the disk: `writing` while some of it is not, words when the disk refuses it. */
export type DraftsState = { writing: boolean; failure: string | null }
const state = createStore<DraftsState>({ writing: false, failure: null })
export const useDraftsState = (): DraftsState => useStore(state)

const listeners = new Set<() => void>()
/** Hears when something was typed, finished or given up; returns how to stop. */
export function subscribeToDrafts(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** Takes over what was kept of a project that is shown now; of `same`, what is on its way to the disk still is. */
export function showDrafts(drafts: readonly KeptDraft[], same: boolean): void {
  if (!same) {
    for (const { timer } of pending.values()) clearTimeout(timer)
    pending.clear()
    givenUp.clear()
  }
  kept.clear()
  for (const { at: _, ...draft } of drafts) kept.set(draft.place, draft)
  failure = null
  tell()
}

/** What was typed at a place and not finished; undefined when nothing was. */
export const draftAt = (place: string): string | undefined => found(place)?.text

/** What the project said when these words of a memo were begun; undefined when that is not known. */
export const begunAgainst = (place: string): ValuesBehind | undefined => found(place)?.against

const found = (place: string): TypedDraft | undefined => pending.get(place)?.draft ?? kept.get(place)

/**
 * Brings the words to the disk within a second, however often they change. `now` is what words begun now are written against: those that
 * go on, or were given up and come back, keep what they were begun against.
 */
export function keepDraft(place: string, text: string, now?: ValuesBehind): void {
  const back = givenUp.get(place)
  const against = (found(place) ?? (back?.text === text ? back : undefined))?.against ?? now
  givenUp.delete(place)
  const before = pending.get(place)
  clearTimeout(before?.timer)
  const since = before?.since ?? Date.now()
  const wait = Math.max(0, Math.min(PAUSE_MS, since + LONGEST_MS - Date.now()))
  pending.set(place, { draft: draftOf(place, text, against), since, timer: setTimeout(() => void write(place), wait) })
  tell()
}

/** What was typed at a place is finished, or given up. With `text` only if nothing else was typed there since. */
export function dropDraft(place: string, text?: string): void {
  if (text !== undefined && draftAt(place) !== text) return
  givenUp.delete(place)
  const wasKept = kept.delete(place) || pending.has(place)
  clearTimeout(pending.get(place)?.timer)
  pending.delete(place)
  tell()
  // One that stays on the disk is recognised by its words when they are shown again.
  if (wasKept) call('draft.drop', { place }).catch(() => undefined)
}

/** What was typed at places that name one thing is typed at those of another; where something is typed already, both stay. */
export function moveDrafts(id: string, otherId: string): void {
  for (const place of new Set([...kept.keys(), ...pending.keys()])) {
    const [to, draft] = [place.replaceAll(id, otherId), found(place)]
    if (to === place || draft === undefined || found(to) !== undefined) continue
    keepDraft(to, draft.text, draft.against)
    dropDraft(place)
  }
}

/** Drops what was typed at a place, and has it ready to be brought back until something else is typed there. */
export function giveUpDraft(place: string, text: string): void {
  const against = begunAgainst(place)
  dropDraft(place)
  givenUp.set(place, draftOf(place, text, against))
}

/** What was given up at a place; undefined when nothing was. */
export const givenUpAt = (place: string): string | undefined => givenUp.get(place)?.text

const draftOf = (place: string, text: string, against: ValuesBehind | undefined): TypedDraft => ({
  place,
  text,
  ...(against ? { against } : {}),
})

/** Sends at once what is not on the disk yet. False where the disk refuses some of it, which is told. */
export async function writeDrafts(): Promise<boolean> {
  await Promise.all([...pending.keys()].map(write))
  return state.get().failure === null
}

async function write(place: string): Promise<void> {
  const words = pending.get(place)
  if (words === undefined) return
  clearTimeout(words.timer)
  try {
    await call('draft.keep', words.draft)
    failure = null
    // Typed on meanwhile, or another project is shown: these words are not the ones to come back.
    if (pending.get(place) === words) {
      pending.delete(place)
      kept.set(place, words.draft)
    }
  } catch (why) {
    if (failure === null) notifyFailure(why)
    failure = failureText(why)
    if (pending.get(place) === words) words.timer = setTimeout(() => void write(place), AGAIN_MS)
  }
  tell()
}

function tell(): void {
  const [before, now] = [state.get(), { writing: pending.size > 0, failure: pending.size > 0 ? failure : null }]
  listeners.forEach((changed) => changed())
  if (before.writing !== now.writing || before.failure !== now.failure) state.set(now)
}
