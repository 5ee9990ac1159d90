import { call, onEvent } from './client'
import { notifyFailure } from './notices'
import { openPackage } from './packages'
import { openBy } from './projects'

/** Shows what a round packet that was given asks. */
let showPacket: () => void = () => undefined

/** Says how a round packet that was given is shown, until the returned function is called. */
export function onGivenPacket(show: () => void): () => void {
  showPacket = show
  return () => {
    if (showPacket === show) showPacket = () => undefined
  }
}

/** Opens what was given to the program for this window, at its start and later, until the returned function is called. */
export function openGiven(): () => void {
  const look = async (): Promise<void> => {
    try {
      const kind = await call('given.next', {})
      if (kind === 'project') await openBy('given.openProject', {})
      if (kind === 'package') await openPackage(true)
      if (kind === 'packet') showPacket()
    } catch (failure) {
      notifyFailure(failure)
    }
  }
  void look()
  return onEvent('given.waits', () => void look())
}
