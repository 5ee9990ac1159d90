import { goTo, type Target } from '@state/place'
import { focusWork } from '@ui/focus'

/** Goes where the analyst asked by name, to work there: also on the screen that is shown already. */
export function goToWork(target: Target): void {
  goTo(target)
  focusWork()
}
