/**
 * The two packages that are made of the same files.
 * @typedef {object} Edition
 * @property {string} name What the program calls itself; its settings lie in a folder of this name.
 * @property {string} id By which systems know it: the name of its program, its package and its desktop entry.
 * @property {string} appId By which macOS and Windows know it.
 * @property {string} about One sentence for whoever looks at the package.
 */

/** What analysts get, made of the official Electron only. */
export const RELEASE = {
  name: 'Assay',
  id: 'assay',
  appId: 'org.assay.workbench',
  about: 'Tag passages, judge risks, and export memos that trace every judgment to the exact words',
}

/**
 * What the packaging is tested with, on any Electron that runs here; nobody is to work with it. The program knows it by
 * its name (`electron/edition.ts`): it says so in About and can be driven by a test.
 */
export const TEST_BUILD = {
  name: 'Assay Test Build',
  id: 'assay-test-build',
  appId: 'org.assay.workbench.test',
  about: 'A test of how Assay is packaged, on an unofficial Electron; not for work',
}
