import { realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { localFileSystem } from '../../../../electron/storage/file-system'

/** A file that is there and is never opened, as on a network drive that is gone, until `answer` is called. */
export async function deadDrive(folder: string) {
  const path = join(await realpath(folder), 'dead.txt')
  await writeFile(path, 'Words on a drive that is gone.')
  const open = localFileSystem.open
  const waiting: (() => void)[] = []
  const heard: (() => void)[] = []
  const spied = vi.spyOn(localFileSystem, 'open').mockImplementation(async (at, mode) => {
    if (at !== path) return open(at, mode)
    await new Promise<void>((resolve) => {
      waiting.push(resolve)
      heard.splice(0).forEach((tell) => tell())
    })
    throw new Error('The drive is gone')
  })
  onTestFinished(() => spied.mockRestore())
  return {
    path,
    /** When so many are being opened. */
    begun: async (count = 1): Promise<void> => {
      while (waiting.length < count) await new Promise<void>((resolve) => heard.push(resolve))
    },
    opened: () => waiting.length,
    /** Lets all of them fail at last. */
    answer: async (): Promise<void> => {
      waiting.forEach((fail) => fail())
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}
