/** A change in shared/ is noticed by several parts of the build, one a moment after the other. */
const QUIET_MS = 150

/**
 * Gathers the events of the parts' builds, and calls `ready` with the parts built anew once nothing is being built and
 * nothing is broken: a page and a main process from two states of the sources would not understand each other.
 */
export function gatherBuilds(ready, quietMs = QUIET_MS) {
  const underWay = new Set()
  const broken = new Set()
  const built = new Set()
  let quiet

  const decide = () => {
    if (underWay.size > 0 || broken.size > 0 || built.size === 0) return
    const parts = new Set(built)
    built.clear()
    ready(parts)
  }

  return (part, code) => {
    clearTimeout(quiet)
    if (code === 'BUNDLE_START') underWay.add(part)
    if (code === 'BUNDLE_END' || code === 'ERROR') underWay.delete(part)
    if (code === 'BUNDLE_END') {
      broken.delete(part)
      built.add(part)
    }
    if (code === 'ERROR') broken.add(part)
    quiet = setTimeout(decide, quietMs)
  }
}
