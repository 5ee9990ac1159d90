import type { Dialogs } from '../../electron/dialogs'
import type { UnsavedAnswer } from '../../electron/project/leave-project'

/** What the next dialogs answer; null and none mean closed. */
export type Answers = {
  project: string | null
  articles: string[]
  memo: string | null
  memoFolder: string | null
  template: string | null
  codebook: string | null
  incoming: string | null
  table: string | null
  exported: string | null
  packet: string | null
  settingsFile?: string | null
  copyToMerge?: string | null
  answerFiles: string[]
  keyFiles: string[]
  package: string | null
  unpacked: string | null
  copy: string | null
  unsaved: UnsavedAnswer[]
  /** Why a file that is exported cannot be written; null where it can. */
  exportFailure: (path: string) => Error | null
}

/** Every dialog is closed but that for projects, and every file can be written. */
export const noAnswers = (project: string): Answers => ({
  project,
  articles: [],
  memo: null,
  memoFolder: null,
  template: null,
  codebook: null,
  incoming: null,
  table: null,
  exported: null,
  packet: null,
  answerFiles: [],
  keyFiles: [],
  package: null,
  unpacked: null,
  copy: null,
  unsaved: [],
  exportFailure: () => null,
})

/** What the analyst was asked about changes that are not on disk. */
export type Question = { title: string; count: number; why: string }

/** An analyst who answers dialogs. */
export const answering = (answers: Answers, questions: Question[]): Dialogs => ({
  newProject: async () => answers.project,
  openProject: async () => answers.project,
  projectCopy: async () => answers.copy,
  articles: async () => answers.articles,
  newVersion: async () => answers.articles[0] ?? null,
  articleFolder: async () => answers.articles,
  memo: async () => answers.memo,
  memoFolder: async () => answers.memoFolder,
  exported: async () => answers.exported,
  template: async () => answers.template,
  codebook: async () => answers.codebook,
  incoming: async () => answers.incoming,
  outgoing: async () => answers.exported,
  table: async () => answers.table,
  packet: async () => answers.packet,
  settingsFile: async () => answers.settingsFile ?? null,
  copyToMerge: async () => answers.copyToMerge ?? null,
  answerFiles: async () => answers.answerFiles,
  keyFiles: async () => answers.keyFiles,
  package: async () => answers.package,
  unpacked: async () => answers.unpacked,
  unsaved: async (_windowId, about) => {
    questions.push(about)
    return answers.unsaved.shift() ?? 'stay'
  },
  copy: async () => answers.copy,
})
