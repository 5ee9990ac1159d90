import type { ElectronApplication } from '@playwright/test'
import { readFile, rm } from 'node:fs/promises'
import { z } from 'zod'

/** Milliseconds of the processor in the longest task of the windows and of the main process. */
type LongestTasks = { window: number; main: number }

/** A stretch of work on a thread as Chromium traces it, in microseconds of the machine's clock and of the processor; or the name of a thread. */
const TraceEvent = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number().default(0),
  tdur: z.number().default(0),
  args: z.object({ name: z.unknown() }).partial().default({}),
})
const Trace = z.object({ traceEvents: z.array(TraceEvent) })

/** The longest tasks while something is done. Of the time, only that on the processor counts: others work on the machine too. */
export async function longestTasks(app: ElectronApplication, work: () => Promise<unknown>): Promise<LongestTasks> {
  await app.evaluate(({ contentTracing }) => contentTracing.startRecording({ included_categories: ['toplevel'] }))
  const begun = process.hrtime.bigint()
  await work()
  const over = process.hrtime.bigint()
  const path = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording())
  const pids = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getOSProcessId()),
  )
  const { traceEvents } = Trace.parse(JSON.parse(await readFile(path, 'utf8')))
  await rm(path)
  const longestOn = (thread: string, isWanted: (pid: number) => boolean): number => {
    const named = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === thread)
    const threads = new Set(named.flatMap(({ pid, tid }) => (isWanted(pid) ? [`${pid} ${tid}`] : [])))
    const tasks = traceEvents.filter(({ name, pid, tid, ts }) => {
      const isWithin = begun < ts * 1000 && ts * 1000 < over
      return name === 'ThreadControllerImpl::RunTask' && threads.has(`${pid} ${tid}`) && isWithin
    })
    return tasks.reduce((longest, { tdur }) => Math.max(longest, tdur / 1000), 0)
  }
  return {
    window: longestOn('CrRendererMain', (pid) => pids.includes(pid)),
    main: longestOn('CrBrowserMain', () => true),
  }
}
