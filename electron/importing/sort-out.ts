import { folderNotes } from './import-words'
import { isHidden } from '@shared/ipc/walk-folder'
import { listed } from '@shared/language/counts'
import { isArticleName } from './formats/formats'

/** What of a folder is to be imported, and what is left, in words. */
export type SortedOut = { wanted: number[]; left: string[] }

/** How browsers name the folder beside a saved page, in the languages they speak. */
const BESIDE_PAGE =
  /^[_.-](files?|dateien|fichiers|bestanden|archivos|filer|tiedostot|pliki|soubory|elemei|ficheiros|arquivos|dosyalar|datoteke|fitxers|failid|fails|bylos|fajlovi|fitxategiak)$/i
const PAGE = /\.(?:x?html?|mht|mhtml)$/i
/** So many kinds of files are named. */
const MOST_KINDS = 6

/** Sorts the files of a folder, by their paths in it: hidden ones, parts of saved pages and other kinds are left. */
export function sortOut(paths: readonly string[]): SortedOut {
  const stems = new Set(paths.filter((path) => PAGE.test(path)).map((path) => path.replace(PAGE, '').toLowerCase()))
  const wanted: number[] = []
  let [hidden, parts, ours] = [0, 0, 0]
  const kinds = new Map<string, number>()
  for (const [index, path] of paths.entries()) {
    if (path.split('/').some(isHidden)) hidden += 1
    else if (path.split('/').slice(0, -1).some(isProject)) ours += 1
    else if (isPartOfPage(path, stems)) parts += 1
    else if (isArticleName(path)) wanted.push(index)
    else kinds.set(kindOf(path), (kinds.get(kindOf(path)) ?? 0) + 1)
  }
  return {
    wanted,
    left: [
      ...(parts > 0 ? [folderNotes.ofPages(parts)] : []),
      ...(ours > 0 ? [folderNotes.ofProjects(ours)] : []),
      ...(hidden > 0 ? [folderNotes.hidden(hidden)] : []),
      ...(kinds.size > 0 ? [otherKinds(kinds)] : []),
    ],
  }
}

/** What is said of a folder: what was left of it, while it was walked and as its files were sorted out. */
export function leftWords(folder: string, { wanted, left }: SortedOut, unseen: readonly string[]): string[] {
  const words = [...left, ...unseen].map((each) => folderNotes.left(folder, each))
  return wanted.length > 0 ? words : [folderNotes.noArticle(folder), ...words]
}

/** Whether a folder above it is the one that a browser saved beside a page. */
function isPartOfPage(path: string, stems: ReadonlySet<string>): boolean {
  const folders = path.toLowerCase().split('/').slice(0, -1)
  return folders.some((folder, depth) => {
    const above = folders
      .slice(0, depth)
      .map((each) => `${each}/`)
      .join('')
    for (let at = folder.length - 1; at > 0; at -= 1) {
      if ('_.-'.includes(folder.charAt(at)) && BESIDE_PAGE.test(folder.slice(at)))
        return stems.has(above + folder.slice(0, at))
    }
    return false
  })
}

/** The articles of a project lie in its folder under their hashes. */
const isProject = (folder: string): boolean => folder.toLowerCase().endsWith('.assay')

const kindOf = (path: string): string => /\.[^./]{1,12}$/.exec(path)?.[0].toLowerCase() ?? folderNotes.noEnding

function otherKinds(kinds: ReadonlyMap<string, number>): string {
  const all = [...kinds].toSorted(([, left], [, right]) => right - left)
  const count = all.reduce((sum, [, each]) => sum + each, 0)
  const names = all.slice(0, MOST_KINDS).map(([kind, each]) => `${kind} (${each})`)
  if (all.length > MOST_KINDS) names.push(folderNotes.others)
  return folderNotes.ofOtherKinds(count, listed(names))
}
