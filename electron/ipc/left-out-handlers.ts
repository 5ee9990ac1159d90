import type { Handlers } from '@shared/ipc/contract'
import type { LeftOutItem, LeftOutList } from '@shared/ipc/left-out'
import { paragraphNumbers } from '@shared/text/source-text'
import { short } from '@shared/words/short'
import type { Chromium } from '../chromium/chromium'
import type { LeftOutOfText } from '../importing/left-out'
import type { ProjectSession } from '../project/session'
import type { Workspace } from '../project/workspace'

export type LeftOutParts = { workspace: Workspace; chromium: () => Promise<Chromium> }

type LeftOutCalls = Extract<keyof Handlers, `leftOut.${string}`>

/** Characters of the paragraph that something stood behind. */
const WORDS_BEHIND = 50

export function leftOutHandlers({ workspace, chromium }: LeftOutParts): Pick<Handlers, LeftOutCalls> {
  /** What each window looks at: a page that asks for many at once must not fill the memory. */
  const looking = new Map<number, AbortController>()
  /** The list that was shown last, so that its file is not read once more to take in of it. */
  let last: { session: ProjectSession; versionId: string; list: LeftOutOfText } | null = null

  /** Does work that a window can cancel; what it asked for before is given up. */
  const cancellable = async <T>(windowId: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    looking.get(windowId)?.abort()
    const cancel = new AbortController()
    looking.set(windowId, cancel)
    try {
      return await work(cancel.signal)
    } finally {
      if (looking.get(windowId) === cancel) looking.delete(windowId)
    }
  }

  const read = async (windowId: number, versionId: string, signal: AbortSignal): Promise<LeftOutOfText> => {
    const session = workspace.sessionAt(windowId)
    const [{ leftOutOf }, engine] = await Promise.all([import('../importing/left-out'), chromium()])
    const list = await leftOutOf(session, versionId, { chromium: engine, signal })
    last = { session, versionId, list }
    return list
  }

  return {
    'leftOut.list': ({ versionId }, windowId) =>
      cancellable(windowId, async (signal) => shown(await read(windowId, versionId, signal))),
    'leftOut.takeIn': ({ by, ...toTakeIn }, windowId) =>
      cancellable(windowId, async (signal) => {
        const session = workspace.sessionAt(windowId)
        const { versionId, blocksSha256 } = toTakeIn
        const isLast =
          last?.session === session && last.versionId === versionId && last.list.blocksSha256 === blocksSha256
        const list = last && isLast ? last.list : await read(windowId, versionId, signal)
        const { takeIn } = await import('../importing/take-in')
        const { commit, ...took } = await takeIn(session, toTakeIn, list, { by, signal })
        return { seq: commit.seq, ...took }
      }),
    'leftOut.cancel': async (_input, windowId) => {
      looking.get(windowId)?.abort()
      return null
    },
  }
}

function shown({ blocksSha256, text, parts, unlisted }: LeftOutOfText): LeftOutList {
  const numbers = paragraphNumbers(text)
  const behind: Record<number, string> = {}
  const items = parts.map(({ block: { kind, text: words }, why, after }): LeftOutItem => {
    if (after !== null) behind[after] ??= `¶${numbers[after] ?? 0} “${short(text[after]?.text ?? '', WORDS_BEHIND)}”`
    return { why, kind, text: words, after }
  })
  return { blocksSha256, items, behind, unlisted: unlisted && [...unlisted] }
}
