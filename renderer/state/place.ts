import type { Screen } from '@shared/commands/command'
import type { ScaleId } from '@shared/lexicons/scale'
import type { Span } from '@shared/anchoring/span'
import { createStore, useStore } from './store'

/** The dialog over the register in which a risk is made, from nothing or from a passage. */
type NewRisk = {
  kind: 'new-risk'
  passageId: string | null
  /** Further passages that become its evidence too. */
  others?: readonly string[]
}
/** The dialog over the memos in which one is made. */
type NewMemo = { kind: 'new-memo' }
/** The dialog in which a scoring session is made; null for all risks of the register. */
type NewSession = { kind: 'new-session'; riskIds: readonly string[] | null }
/** The dialog in which a blind tagging is begun. */
type NewTagging = { kind: 'new-tagging' }

/**
 * How the reader shows a source that has several texts: the passages of the earlier one reviewed beside the present one,
 * an earlier text beside the present one, or an earlier one alone. The passage under review is not the one the caret is
 * at: words are selected for it elsewhere. Null is the first that waits.
 */
export type ReaderView =
  | { kind: 'review'; passageId: string | null }
  | { kind: 'compare'; versionId: string }
  | { kind: 'earlier'; versionId: string }

/** Words of a text, by their canonical offsets. */
export type WordsOfText = { versionId: string; span: Span }

/** What is done in the codebook in place of reading a tag's card: going through its passages, or its sets of tags. */
export type CodebookTask = { kind: 'split' } | { kind: 'retag' } | { kind: 'sets'; tagSetId: string | null }

/** A scale, by the field of the project that says which one of its sort is in force. */
export type ScalePlace = { part: 'lexicon' | 'impactScale' | 'matrix'; id: ScaleId }

/** A part of a scoring session; null for the one that its state asks for. */
export type SessionPart = 'set-up' | 'rounds' | 'feedback' | 'review' | 'difference' | null

/** A part of the outcomes: of one risk, or of all. */
export type OutcomePart = 'outcome' | 'calibration' | 'terms'

/** A part of a blind tagging that is closed. */
export type TaggingPart = 'agreement' | 'places'

/** A part of the settings. */
export const SETTINGS_PARTS = [
  'appearance',
  'reading',
  'defaults',
  'marks',
  'shortcuts',
  'spelling',
  'backups',
  'network',
  'about',
] as const
export type SettingsPart = (typeof SETTINGS_PARTS)[number]

/** What the screen of the matrix draws. */
export type MatrixPicture = 'matrix' | 'balance' | 'leave-out' | 'pairs'

/** What each screen shows and the dialog over it. Null shows the screen's first thing; for `seq` the newest change. */
type Places = {
  home: { screen: 'home' }
  library: { screen: 'library'; sourceId: string | null }
  reader: {
    screen: 'reader'
    sourceId: string | null
    passageId: string | null
    view: ReaderView | null
    /** Words to select, that were gone to from elsewhere. */
    words: WordsOfText | null
  }
  codebook: { screen: 'codebook'; tagId: string | null; task: CodebookTask | null }
  risks: { screen: 'risks'; riskId: string | null; dialog: NewRisk | null }
  matrix: { screen: 'matrix'; riskId: string | null; picture: MatrixPicture }
  outcomes: { screen: 'outcomes'; riskId: string | null; outcomePart: OutcomePart }
  desk: { screen: 'desk'; riskId: string | null }
  /** `checks` where the list of checks was asked for from elsewhere. */
  memo: { screen: 'memo'; memoId: string | null; checks: boolean; dialog: NewMemo | null }
  /** The saved query to ask; null goes on with what was asked last. */
  search: { screen: 'search'; queryId: string | null }
  retrieval: { screen: 'retrieval'; queryId: string | null }
  history: { screen: 'history'; seq: number | null }
  sessions: {
    screen: 'sessions'
    sessionId: string | null
    part: SessionPart
    riskId: string | null
    dialog: NewSession | null
  }
  tagging: {
    screen: 'tagging'
    taggingId: string | null
    taggingPart: TaggingPart
    /** The place that is looked at, by its key; null for the first. */
    placeKey: string | null
    dialog: NewTagging | null
  }
  /** Null shows the lexicon in force. */
  scales: { screen: 'scales'; scale: ScalePlace | null }
  /** The part of the settings that is gone to. */
  settings: { screen: 'settings'; settingsPart: SettingsPart }
}

/** Where the analyst is: view state, never part of the project. */
export type Place = Places[Screen]

/** Where to go: a screen, and what it should show if not what it showed last. */
export type Target = { [S in Screen]: { screen: S } & Partial<Places[S]> }[Screen]

/**
 * One step of the analyst's way: the screen, and what every screen would show if gone to. Kept in one, because screens
 * share what they show: the source chosen in the library is the one the reader opens.
 */
type Step = {
  screen: Screen
  sourceId: string | null
  passageId: string | null
  view: ReaderView | null
  words: WordsOfText | null
  tagId: string | null
  task: CodebookTask | null
  riskId: string | null
  memoId: string | null
  checks: boolean
  queryId: string | null
  seq: number | null
  scale: ScalePlace | null
  sessionId: string | null
  part: SessionPart
  picture: MatrixPicture
  outcomePart: OutcomePart
  taggingId: string | null
  taggingPart: TaggingPart
  placeKey: string | null
  settingsPart: SettingsPart
  dialog: NewRisk | NewMemo | NewSession | NewTagging | null
  visit: number
}

const START: Step = {
  screen: 'home',
  sourceId: null,
  passageId: null,
  view: null,
  words: null,
  tagId: null,
  task: null,
  riskId: null,
  memoId: null,
  checks: false,
  queryId: null,
  seq: null,
  scale: null,
  sessionId: null,
  part: null,
  picture: 'matrix',
  outcomePart: 'outcome',
  taggingId: null,
  taggingPart: 'agreement',
  placeKey: null,
  settingsPart: 'appearance',
  dialog: null,
  visit: 0,
}

const placesAt: { [S in Screen]: (step: Step) => Places[S] } = {
  home: () => ({ screen: 'home' }),
  library: ({ sourceId }) => ({ screen: 'library', sourceId }),
  reader: ({ sourceId, passageId, view, words }) => ({ screen: 'reader', sourceId, passageId, view, words }),
  codebook: ({ tagId, task }) => ({ screen: 'codebook', tagId, task }),
  risks: ({ riskId, dialog }) => ({ screen: 'risks', riskId, dialog: dialog?.kind === 'new-risk' ? dialog : null }),
  matrix: ({ riskId, picture }) => ({ screen: 'matrix', riskId, picture }),
  outcomes: ({ riskId, outcomePart }) => ({ screen: 'outcomes', riskId, outcomePart }),
  desk: ({ riskId }) => ({ screen: 'desk', riskId }),
  memo: ({ memoId, checks, dialog }) => ({
    screen: 'memo',
    memoId,
    checks,
    dialog: dialog?.kind === 'new-memo' ? dialog : null,
  }),
  search: ({ queryId }) => ({ screen: 'search', queryId }),
  retrieval: ({ queryId }) => ({ screen: 'retrieval', queryId }),
  history: ({ seq }) => ({ screen: 'history', seq }),
  scales: ({ scale }) => ({ screen: 'scales', scale }),
  settings: ({ settingsPart }) => ({ screen: 'settings', settingsPart }),
  sessions: ({ sessionId, part, riskId, dialog }) => ({
    screen: 'sessions',
    sessionId,
    part,
    riskId,
    dialog: dialog?.kind === 'new-session' ? dialog : null,
  }),
  tagging: ({ taggingId, taggingPart, placeKey, dialog }) => ({
    screen: 'tagging',
    taggingId,
    taggingPart,
    placeKey,
    dialog: dialog?.kind === 'new-tagging' ? dialog : null,
  }),
}

const here = createStore(START)
const back: Step[] = []
const forward: Step[] = []

/** Goes to a screen; what is not named stays as it was, and a dialog that is not named closes. */
export function goTo(target: Target): void {
  const from = here.get()
  const next = stepTo(from, target)
  if (next.screen !== from.screen || next.sourceId !== from.sourceId) {
    back.push(from)
    forward.length = 0
  }
  here.set(next)
}

/** Changes what a screen shows without going there: a change that took a while must not call the analyst back. */
export function choose(target: Target): void {
  const from = here.get()
  if (target.screen === from.screen) goTo(target)
  else here.set({ ...stepTo(from, target), screen: from.screen, dialog: from.dialog })
}

function stepTo(from: Step, target: Target): Step {
  // A passage belongs to a source: naming the source alone is a wish for its text, not for that passage.
  const passageId = 'sourceId' in target ? null : from.passageId
  const view = 'sourceId' in target ? null : from.view
  const words = 'sourceId' in target || 'passageId' in target ? null : from.words
  const task = 'tagId' in target ? null : from.task
  const part = 'sessionId' in target ? null : from.part
  const placeKey = 'taggingId' in target ? null : from.placeKey
  const asked = { dialog: null, checks: false }
  return { ...from, passageId, view, words, task, part, placeKey, ...asked, ...target, visit: from.visit + 1 }
}

/** Goes to where the analyst was before. */
export function goBack(): void {
  const last = back.pop()
  if (!last) return
  forward.push(here.get())
  here.set({ ...last, visit: here.get().visit + 1 })
}

/** Takes the last `goBack` back. */
export function goForward(): void {
  const next = forward.pop()
  if (!next) return
  back.push(here.get())
  here.set({ ...next, visit: here.get().visit + 1 })
}

/** Whether there is a step to go back to, and one to go forward to. */
export function useWays(): { back: boolean; forward: boolean } {
  useStore(here)
  return { back: back.length > 0, forward: forward.length > 0 }
}

/** Where `goBack` leads; null where there is no step to go back to. */
export function usePlaceBefore(): Place | null {
  useStore(here)
  const last = back.at(-1)
  return last ? placeAt(last) : null
}

/** Forgets where the analyst was: another project is open now. */
export function resetPlace(screen: Screen): void {
  back.length = 0
  forward.length = 0
  here.set({ ...START, screen, visit: here.get().visit + 1 })
}

/** Hears of every step, whoever made it. */
export const onStep = (heard: () => void): (() => void) => here.subscribe(heard)

/** Where the analyst is, for event handlers; components use `usePlace` and `usePlaceOf`. */
export const currentPlace = (): Place => placeAt(here.get())
export const usePlace = (): Place => placeAt(useStore(here))

const placeAt = (step: Step): Place => placesAt[step.screen](step)

/** What one screen shows, or would show if the analyst went there now. */
export const currentPlaceOf = <S extends Screen>(screen: S): Places[S] => placesAt[screen](here.get())
export const usePlaceOf = <S extends Screen>(screen: S): Places[S] => placesAt[screen](useStore(here))

/** Grows with every step, so that going to the same passage again shows it again. */
export const currentVisit = (): number => here.get().visit
export const useVisit = (): number => useStore(here).visit
