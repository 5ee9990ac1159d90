import type { Analyst } from '@shared/kinds/analysts'
import { analystsInOrder } from '@shared/document/queries/query'
import { hasSecrets } from '@shared/document/seen-by'
import { call, onEvent } from './client'
import { notifyFailure } from './notices'
import { currentPreferences, prefer, showPreferences, usePreferences } from './preferences'
import { currentProject, isOpen, subscribeToProject, useQuery } from './project-store'

/** Who left sits here no more, and who was merged into another goes on as that one. */
const chosen = (analysts: readonly Analyst[], id: string | undefined) => {
  const active = analysts.filter(({ inactive }) => !inactive)
  const present = id === undefined ? null : whoGoesOnFor(id)
  return active.find((analyst) => analyst.id === present) ?? active[0] ?? analysts[0]
}

/** The analyst of this id, or whom they were merged into; null when neither is in the project. */
export function whoGoesOnFor(analystId: string): string | null {
  const { goesOnAs } = currentPreferences()
  const { analysts } = currentProject()
  const passed = new Set<string>()
  // Two may have been merged one way, and after an undo the other way.
  for (let id: string | undefined = analystId; id !== undefined && !passed.has(id); id = goesOnAs[id]) {
    if (analysts[id]) return id
    passed.add(id)
  }
  return null
}

/** Who sits here: the analyst chosen on this machine, else the project's first. */
export function currentAnalyst(): Analyst {
  const analyst = whoSitsHere()
  if (!analyst) throw new Error('A project always has an analyst.')
  return analyst
}

function whoSitsHere(): Analyst | undefined {
  const { analystByProject } = currentPreferences()
  return chosen(analystsInOrder.ask(currentProject()), analystByProject[projectId()])
}

export function useAnalyst(): Analyst | undefined {
  const analysts = useQuery(analystsInOrder)
  const { analystByProject } = usePreferences()
  return chosen(analysts, analystByProject[projectId()])
}

/** Who was chosen and is not shown yet; they sit here at the next start too. */
let asked: string | null = null
/** Who the main process was told works here, and in which project. */
let told: { analystId: string; projectId: string } | null = null

/**
 * From now on this analyst tags and scores in this window: at once, or where something is kept from somebody, as soon as
 * the window has what they may see and nothing that they may not.
 */
export async function chooseAnalyst(analystId: string): Promise<void> {
  if (hasSecrets(currentProject())) asked = analystId
  else prefer({ analystByProject: chosenHere(analystId) })
  await sitDown(analystId)
}

/** A project was opened here: who worked at this window before the program ended goes on, whoever sits at the others. */
export const goOnAs = (analystId: string | null): Promise<void> => sitDown(analystId ?? currentAnalyst().id)

/** Follows who works here, in the same step as what they see. Call once. */
export function followAnalyst(): void {
  onEvent('project.seenAs', ({ analystId }) => {
    if (!isOpen() || analystId === currentAnalyst().id) return
    const chosen = { analystByProject: chosenHere(analystId) }
    if (analystId === asked) prefer(chosen)
    else showPreferences(chosen)
  })
  // Who worked here may have left, or be gone by an undo: the main process must not go on showing what was theirs.
  subscribeToProject(() => {
    if (!isOpen() || asked !== null || told?.projectId !== projectId()) return
    const analyst = whoSitsHere()
    if (analyst && analyst.id !== told.analystId) void sitDown(analyst.id)
  })
}

const projectId = () => currentProject().about.project.projectId

const chosenHere = (analystId: string): Record<string, string> => ({
  ...currentPreferences().analystByProject,
  [projectId()]: analystId,
})

/** The main process answers with what they see: what others are scoring in a round stays there. */
async function sitDown(analystId: string): Promise<void> {
  told = { analystId, projectId: projectId() }
  await call('window.worksAs', { analystId }).catch(notifyFailure)
  if (asked === analystId) asked = null
}

/**
 * Follows what other windows change of the preferences, but for who sits here, whether they handed over, and how wide
 * the panes are: two analysts may share a screen, each at a window.
 */
export function followOtherPreferences(): () => void {
  return onEvent('preferences.changed', ({ analystByProject, ...changes }) => {
    delete changes.layouts
    delete changes.handedOver
    const own = isOpen() ? { [currentProject().about.project.projectId]: currentAnalyst().id } : {}
    showPreferences({ ...changes, ...(analystByProject && { analystByProject: { ...analystByProject, ...own } }) })
  })
}
