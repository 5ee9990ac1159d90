import type { Analyst } from '@shared/kinds/analysts'
import { analystsInOrder } from '@shared/document/queries/query'
import { call, onEvent } from './client'
import { notifyFailure } from './notices'
import { currentPreferences, prefer, showPreferences, usePreferences } from './preferences'
import { currentProject, isOpen, useQuery } from './project-store'

/** Who left sits here no more. */
const chosen = (analysts: readonly Analyst[], id: string | undefined) => {
  const active = analysts.filter(({ inactive }) => !inactive)
  return active.find((analyst) => analyst.id === id) ?? active[0] ?? analysts[0]
}

/** Who sits here: the analyst chosen on this machine, else the project's first. */
export function currentAnalyst(): Analyst {
  const project = currentProject()
  const { analystByProject } = currentPreferences()
  const analyst = chosen(analystsInOrder.ask(project), analystByProject[project.about.project.projectId])
  if (!analyst) throw new Error('A project always has an analyst.')
  return analyst
}

export function useAnalyst(): Analyst | undefined {
  const analysts = useQuery(analystsInOrder)
  const { analystByProject } = usePreferences()
  return chosen(analysts, analystByProject[currentProject().about.project.projectId])
}

/** From now on this analyst tags and scores in this window. */
export function chooseAnalyst(analystId: string): void {
  prefer({ analystByProject: chosenHere(analystId) })
  tellWindow()
}

/** A project was opened here: who worked at this window before the program ended goes on, whoever sits at the others. */
export function goOnAs(analystId: string | null): void {
  if (analystId !== null) showPreferences({ analystByProject: chosenHere(analystId) })
  tellWindow()
}

const chosenHere = (analystId: string): Record<string, string> => ({
  ...currentPreferences().analystByProject,
  [currentProject().about.project.projectId]: analystId,
})

/** The main process knows who works at the window, for its next start. */
const tellWindow = (): void => void call('window.worksAs', { analystId: currentAnalyst().id }).catch(notifyFailure)

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
