import { useCommand } from '@state/commands'
import { goBack, goForward, useWays } from '@state/place'
import { focusWork } from '@ui/focus'

/** Back and forward where the analyst has been, as in a browser; the focus is then where the work is. */
export function WayCommands({ enabled }: { enabled: boolean }) {
  const ways = useWays()
  const walk = (step: () => void) => () => {
    step()
    focusWork()
  }
  useCommand('go.back', walk(goBack), enabled && ways.back)
  useCommand('go.forward', walk(goForward), enabled && ways.forward)
  return null
}
