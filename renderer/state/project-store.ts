import { spokenLanguage } from '@shared/language/language'
import type { OpenProject, SaveStatus } from '@shared/ipc/contract'
import { followChanges } from '@shared/document/indexes/indexes'
import { applyChanges, entity, type Project } from '@shared/document/project'
import type { Change, Commit } from '@shared/document/change'
import { type Entity, type Kind, KINDS } from '@shared/kinds/registry'
import type { Query } from '@shared/document/queries/query'
import { within } from '@shared/steps'
import { useRef, useSyncExternalStore } from 'react'
import { onOpened, whenArrived } from './arriving'
import { call, onEvent } from './client'
import { showDrafts } from './drafts'
import { takeAhead, type WholeCommit, wholeCommits } from './long-commits'
import { dismissAll, notify, notifyFailure } from './notices'
import { createStore, useStore } from './store'
import { windowWords } from './window-words'

type Opened = Omit<OpenProject, 'status' | 'project' | 'drafts' | 'ahead'> & { project: Project }

const opened = createStore<Opened | null>(null)
const status = createStore<SaveStatus | null>(null)
const showing = createStore(0)
/** Sequence number of the last change that the window's copy of the document has. */
let shownSeq = 0

/** Steps of a few microseconds: a window still draws its next frame in time. */
const FOLLOWED_AT_ONCE = 2_000

/** How often each table changed: tables change in place, so this is what subscribers compare. */
const revisions = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]))
const subscribers = new Set<() => void>()
const commitListeners = new Set<(commit: Commit) => void>()
const changeListeners = new Set<(changes: readonly Change[]) => void>()
const shownListeners = new Set<() => void>()

/** Hears every change of the document, and another document taking its place. */
export const subscribeToProject = (changed: () => void) => {
  subscribers.add(changed)
  return () => subscribers.delete(changed)
}

/** Begins to mirror the main process's document. Call once, before the first render. */
export async function connectProject(): Promise<void> {
  onOpened(show)
  onEvent('project.closed', () => show(null))
  onEvent('project.seenAs', ({ changes, status: now, drafts }) => {
    const current = opened.get()
    if (!current) return
    applyChanges(current.project, changes)
    bump(new Set(changes.map(({ kind }) => kind)))
    if (drafts) showDrafts(drafts, true)
    status.set(now)
    changeListeners.forEach((heard) => heard(changes))
    subscribers.forEach((changed) => changed())
  })
  onEvent('project.status', status.set)
  onEvent('project.readOnly', (readOnly) => {
    const current = opened.get()
    if (current) opened.set({ ...current, readOnly })
  })
  onEvent('project.changing', (part) => takeAhead(part, opened.get()?.project ?? null))
  onEvent('project.changed', ({ commits, status: now }) => {
    const whole = wholeCommits(commits)
    const current = opened.get()
    if (!current) return
    // A document that was read just now may have some of them already.
    for (const each of whole) if (each.commit.seq > shownSeq) follow(current.project, each)
    status.set(now)
    subscribers.forEach((changed) => changed())
    // What nobody asks about follows too, so that changes do not pile up: of a long commit a part of it each time.
    within({ steps: FOLLOWED_AT_ONCE }, followChanges(current.project))
  })
  // What the window was opened for may not open: it says why, and shows the home screen.
  await showCurrent().catch(notifyFailure)
  for (const notice of opened.get()?.notices ?? []) notify('warning', notice)
}

/** Shows what the main process has open. */
export async function showCurrent(): Promise<void> {
  await showAnswer(await call('project.current', {}))
}

/** Shows the project that a call answers with; a large one comes on its way, among what windows are told. */
export async function showAnswer(opened: OpenProject | null): Promise<void> {
  if (opened?.ahead) await whenArrived(opened.ahead.opening)
  else show(opened)
}

/** Shows an opened project, or the home screen for null. */
export function show(project: OpenProject | null): void {
  const isSame = project !== null && isShown(project.folderId)
  if (!isSame) dismissAll()
  shownSeq = project?.status.seq ?? 0
  // They would keep the document that is left.
  answers = new WeakMap()
  // Before anything is drawn: fields begin with what was typed in them.
  showDrafts(project?.drafts ?? [], isSame)
  bump(KINDS)
  status.set(project?.status ?? null)
  showing.set(showing.get() + 1)
  opened.set(project)
  shownListeners.forEach((heard) => heard())
  subscribers.forEach((changed) => changed())
}

function follow(project: Project, { commit, beside }: WholeCommit): void {
  // Another document may have taken the place of the one it was put in beside.
  if (beside?.project === project) beside.show()
  else applyChanges(project, commit.changes)
  shownSeq = commit.seq
  bump(new Set(commit.changes.map(({ kind }) => kind)))
  changeListeners.forEach((heard) => heard(commit.changes))
  commitListeners.forEach((heard) => heard(commit))
}

/**
 * Resolves when this window shows the change of `project` with that sequence number, so that what comes next finds it;
 * at once when `project` was closed or another took its place meanwhile.
 */
export function whenShown(seq: number, project: Project): Promise<void> {
  const settled = () => opened.get()?.project !== project || shownSeq >= seq
  if (settled()) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = subscribeToProject(() => {
      if (!settled()) return
      stop()
      resolve()
    })
  })
}

const bump = (kinds: Iterable<Kind>) => {
  for (const kind of kinds) revisions.set(kind, (revisions.get(kind) ?? 0) + 1)
}

/** The open project for event handlers, which read it once; components use `useQuery` and `useEntity`. */
export const currentProject = (): Project => nowOpen().project

/** Which folder the open project lies in. */
export const currentFolderId = (): string => nowOpen().folderId

/** Whether the project in that folder is the one shown. */
export const isShown = (folderId: string): boolean => opened.get()?.folderId === folderId

function nowOpen(): Opened {
  const current = opened.get()
  if (!current) throw new Error('No project is open.')
  return current
}

/** Hears of another document taking the place of the one that was shown, also of the same project. */
export function onShown(heard: () => void): () => void {
  shownListeners.add(heard)
  return () => shownListeners.delete(heard)
}

/** Hears every commit after the document shows it, and whatever is derived from it does. */
export function onCommit(heard: (commit: Commit) => void): () => void {
  commitListeners.add(heard)
  return () => commitListeners.delete(heard)
}

/** Hears all that changes in what this window shows: by a commit, or as another analyst sits down. */
export function onChanges(heard: (changes: readonly Change[]) => void): () => void {
  changeListeners.add(heard)
  return () => changeListeners.delete(heard)
}

export const useOpened = (): Opened | null => useStore(opened)
/** Grows with every document shown. What was read from the disk is keyed by it: another document is read anew. */
export const useShowing = (): number => useStore(showing)
export const currentShowing = (): number => showing.get()
export const useSaveStatus = (): SaveStatus | null => useStore(status)
export const currentSaveStatus = (): SaveStatus | null => status.get()
export const isOpen = (): boolean => opened.get() !== null
/** Whether the open project can be changed now, for event handlers; components use `useEditable`. */
export const isEditable = (): boolean => opened.get()?.readOnly === null
/** Why the open project cannot be changed, in words; null where it can, or none is open. */
export const whyReadOnly = (): string | null => opened.get()?.readOnly ?? null
export const useEditable = (): boolean => useOpened()?.readOnly === null
/** Why a button is off that would change the open project, in words; null where it can be changed. */
export const useReadOnly = (): string | null => (useEditable() ? null : windowWords.readOnly)

/** The entity, followed: renders again only when this very entity changes. */
export function useEntity<K extends Kind>(kind: K, id: string | null | undefined): Entity<K> | undefined {
  return useSyncExternalStore(subscribeToProject, () => {
    const current = opened.get()
    return current && id ? entity(current.project, kind, id) : undefined
  })
}

type Answered<Answer> = { key: readonly unknown[]; answer: Answer }

/** The last answer to each query, whoever asked: a screen that somebody comes back to has it at once. */
let answers = new WeakMap<object, Answered<unknown>>()

/** The answer to a query, asked again only when a table it reads changed or its arguments did. */
export function useQuery<Args extends readonly unknown[], Answer>(query: Query<Args, Answer>, ...args: Args): Answer {
  const last = useRef<Answered<Answer> | null>(null)
  return useSyncExternalStore(subscribeToProject, () => {
    const project = currentProject()
    // Answers may hold words.
    const key = [query, spokenLanguage(), project, ...args, ...query.kinds.map((kind) => revisions.get(kind))]
    // Only answers to this query are ever kept under it.
    const known = [last.current, (answers.get(query) as Answered<Answer> | undefined) ?? null]
    last.current = known.find((each) => isFor(each, key)) ?? { key, answer: query.ask(project, ...args) }
    answers.set(query, last.current)
    return last.current.answer
  })
}

const isFor = (answered: Answered<unknown> | null, key: readonly unknown[]): boolean =>
  answered?.key.length === key.length && answered.key.every((part, index) => Object.is(part, key[index]))
