import type { Plugin } from 'vite'

/** One fault planted in one file; `find` occurs there exactly once. */
export type Mutant = { file: string; find: string; replace: string }

/** Plants the fault that ASSAY_MUTANT names while the file is loaded; nothing on disk is changed. */
export function mutantPlugin(root: string, planted = process.env['ASSAY_MUTANT']): Plugin[] {
  if (!planted) return []
  // Written by scripts/mutants.mjs from the checked list.
  const { file, find, replace } = JSON.parse(planted) as Mutant
  return [
    {
      name: 'assay-mutant',
      enforce: 'pre',
      transform(code, id) {
        if (id.split('?')[0] !== `${root}/${file}`) return null
        if (code.split(find).length !== 2) throw new Error(`${file} does not hold exactly once: ${find}`)
        return { code: code.replace(find, () => replace), map: null }
      },
    },
  ]
}
