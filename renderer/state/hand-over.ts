import { chooseAnalyst, currentAnalyst } from './analyst'
import { leaveField } from './leave-field'
import { dismissAll } from './notices'
import { resetPlace } from './place'
import { currentPreferences, prefer, usePreferences } from './preferences'
import { currentProject, useOpened } from './project-store'

/** Whether the window waits until the next analyst says who they are, also after a restart. */
export function useHandedOver(): boolean {
  const { handedOver } = usePreferences()
  const opened = useOpened()
  return opened !== null && handedOver.includes(opened.project.about.project.projectId)
}

/** Covers the window for the next analyst; what is being typed is committed, or kept as the draft of who typed it. */
export function handOver(): void {
  leaveField()
  // What was said to one analyst is not for the next.
  dismissAll()
  prefer({ handedOver: [...others(), projectId()] })
}

/**
 * The next analyst sits down, at the desk: nothing leads back to where the last one was. The cover goes once the window has
 * what they may see; false when it could not be had.
 */
export async function sitDown(analystId: string): Promise<boolean> {
  await chooseAnalyst(analystId)
  if (currentAnalyst().id !== analystId) return false
  resetPlace('desk')
  prefer({ handedOver: others() })
  return true
}

const projectId = () => currentProject().about.project.projectId
const others = () => currentPreferences().handedOver.filter((id) => id !== projectId())
