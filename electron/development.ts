/** What of our own process is the way to the one that started it. */
export type Parent = Pick<NodeJS.Process, 'connected' | 'env' | 'on' | 'send'>

/** What `npm run dev` may ask for. */
export type Development = {
  reloadPages: () => void
  openProject: (folder: string) => void
  quit: () => void
}

/**
 * Follows the script that started this process to develop Assay, if one did: it says when the page was built anew, and
 * leaves when the process must start again. What comes back tells it which project to open then.
 */
export function followDevelopment(
  packaged: boolean,
  parent: Parent,
  { reloadPages, openProject, quit }: Development,
): (project: string | null) => void {
  if (packaged || !parent.send) return () => undefined
  parent.on('message', (message) => {
    if (message === 'page-built') reloadPages()
  })
  parent.on('disconnect', quit)
  const before = parent.env['ASSAY_DEVELOPED_PROJECT']
  if (before) openProject(before)

  let told = before ?? null
  return (project) => {
    if (project === told || !parent.connected) return
    told = project
    parent.send?.({ project })
  }
}
