import { join } from 'node:path'

/** What the bundler tells of a module. */
type Modules = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }

/** A file that modules are put in, with what they import: its name for those that belong there, else null. */
type Group = { name: (id: string, modules: Modules) => string | null }

/**
 * The files that the window loads before its first paint, the first to be filled first: one with what the sandboxed parser
 * needs too, and one with all else. Each file is handed out by the main process, which is busy while a window starts.
 */
export function firstFiles(renderer: string): Group[] {
  const ofWindow = neededBy(join(renderer, 'main.tsx'))
  const ofParser = neededBy(join(renderer, 'parser/parser.ts'))
  return [
    { name: (id, modules) => (ofWindow(modules).has(id) && ofParser(modules).has(id) ? 'first-of-both' : null) },
    { name: (id, modules) => (ofWindow(modules).has(id) ? 'first' : null) },
  ]
}

/**
 * The files of the program, in the order in which they are loaded: what opens the windows, what these have from their first
 * paint on, and all else that their calls wait for. Of each, what the command line needs too is a file of its own: it does
 * without Electron. Each file costs the loader more than most of what stands in them.
 */
export function programFiles(electron: string): Group[] {
  const ofCommandLine = neededBy(join(electron, 'cli/cli.ts'))
  const file = (name: string, entry: string): Group => {
    const path = join(electron, entry)
    const needed = neededBy(path)
    return {
      name: (id, modules) => {
        if (id === path || !needed(modules).has(id)) return null
        return ofCommandLine(modules).has(id) ? `${name}-of-both` : name
      },
    }
  }
  return [file('windows', 'main.ts'), file('beginning', 'beginning.ts'), file('program', 'application.ts')]
}

/** Everything that an entry imports, without what it loads later. */
function neededBy(entry: string): (modules: Modules) => ReadonlySet<string> {
  let needed: Set<string> | null = null
  return (modules) => {
    if (needed) return needed
    needed = new Set([entry])
    for (const id of needed) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) needed.add(imported)
    return needed
  }
}
