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
 * The files of the program that the calls of its windows wait for: one with what the command line needs too, which does
 * without Electron, and one with all else. Each file costs the loader more than most of what stands in them. What opens
 * the windows is in neither: it comes before them.
 */
export function programFiles(electron: string): Group[] {
  const ofMain = neededBy(join(electron, 'main.ts'))
  const ofProgram = neededBy(join(electron, 'application.ts'))
  const ofCommandLine = neededBy(join(electron, 'cli/cli.ts'))
  const isAfterWindows = (id: string, modules: Modules) => ofProgram(modules).has(id) && !ofMain(modules).has(id)
  return [
    {
      name: (id, modules) => (isAfterWindows(id, modules) && ofCommandLine(modules).has(id) ? 'program-of-both' : null),
    },
    { name: (id, modules) => (isAfterWindows(id, modules) ? 'program' : null) },
  ]
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
