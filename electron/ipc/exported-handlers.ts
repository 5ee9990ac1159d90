import { handlerWords } from './handler-words'
import type { Handlers } from '@shared/ipc/contract'
import { Refusal } from '@shared/refusal'
import type { Desktop } from '../desktop'
import type { ExportedFiles } from '../exporting/exported-files'

export type ExportedParts = { desktop: Desktop; exported: ExportedFiles }

type ExportedCalls = Extract<keyof Handlers, `export.${string}`>

export const exportedHandlers = ({ desktop, exported }: ExportedParts): Pick<Handlers, ExportedCalls> => ({
  'export.open': async ({ token }) => {
    const failure = await desktop.openFile(exported.pathOf(token))
    if (failure) throw new Refusal('cannot-open', handlerWords.noProgramOpens(failure))
    return null
  },
  'export.show': async ({ token }) => {
    desktop.showInFolder(exported.pathOf(token))
    return null
  },
})
