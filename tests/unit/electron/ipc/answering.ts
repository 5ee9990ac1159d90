import type { Dialogs } from '../../../../electron/dialogs'

/** What an analyst answers to dialogs; null and none mean closed. */
export type Answers = {
  project: string | null
  articles: string[]
  /** What goes on while the dialog for articles is open. */
  whileChoosing: () => Promise<unknown>
  memo: string | null
  memoFolder: string | null
  template: string | null
  codebook: string | null
  incoming: string | null
  table: string | null
  exported: string | null
  packet: string | null
  settingsFile: string | null
  copyToMerge: string | null
  answerFiles: string[]
  keyFiles: string[]
  projectCopy: string | null
  package: string | null
  unpacked: string | null
  openFailure: string
  /** Why a file that is exported cannot be written; null where it can. */
  exportFailure: (path: string) => Error | null
}

/** An analyst who answers so; what the dialogs were asked is noted. */
export const answering = (answers: Answers, note: (...what: unknown[]) => void): Dialogs => ({
  newProject: async (windowId, suggested) => {
    note('newProject', windowId, suggested)
    return answers.project
  },
  openProject: async () => answers.project,
  projectCopy: async (windowId, suggested, what) => {
    note('projectCopy', windowId, suggested, what)
    return answers.projectCopy
  },
  articles: async () => {
    await answers.whileChoosing()
    return answers.articles
  },
  newVersion: async () => {
    await answers.whileChoosing()
    return answers.articles[0] ?? null
  },
  articleFolder: async () => answers.articles,
  memo: async (windowId, suggested, format) => {
    note('memo', windowId, suggested, format)
    return answers.memo
  },
  memoFolder: async (windowId) => {
    note('memoFolder', windowId)
    return answers.memoFolder
  },
  exported: async (windowId, suggested, as) => {
    note('exported', windowId, suggested, as)
    return answers.exported
  },
  template: async () => answers.template,
  codebook: async () => answers.codebook,
  incoming: async () => answers.incoming,
  outgoing: async (windowId, suggested, format) => {
    note('outgoing', windowId, suggested, format)
    return answers.exported
  },
  table: async () => answers.table,
  packet: async () => answers.packet,
  settingsFile: async () => answers.settingsFile,
  copyToMerge: async () => answers.copyToMerge,
  answerFiles: async () => answers.answerFiles,
  keyFiles: async () => answers.keyFiles,
  package: async () => answers.package,
  unpacked: async (windowId, suggested, path) => {
    note('unpacked', windowId, suggested, path)
    return answers.unpacked
  },
  unsaved: async () => 'stay',
  copy: async () => null,
})
