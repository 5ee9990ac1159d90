import type { Plugin } from 'vite'

/** One fault planted in one file; `find` occurs there exactly once. */
export type Mutant = { file: string; find: string; replace: string }

/** Plants the fault that ASSAY_MUTANT names at the moment a file is loaded; nothing on disk is changed. */
export function mutantPlugin(root: string): Plugin {
  return {
    name: 'assay-mutant',
    enforce: 'pre',
    transform(code, id) {
      const planted = process.env['ASSAY_MUTANT']
      if (!planted) return null
      // Written by scripts/mutants.mjs from the checked list.
      const { file, find, replace } = JSON.parse(planted) as Mutant
      if (id.split('?')[0] !== `${root}/${file}`) return null
      if (code.split(find).length !== 2) throw new Error(`${file} does not hold exactly once: ${find}`)
      return { code: code.replace(find, () => replace), map: null }
    },
  }
}
