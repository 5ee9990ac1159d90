import { type FileSystem, sharedFileSystem } from '../../../../electron/storage/file-system'

/** The real disk, which writes no file that `failureOf` has a failure for. */
export function failingDisk(failureOf: (path: string) => Error | null): FileSystem {
  const disk = sharedFileSystem()
  return {
    ...disk,
    open: async (path, mode) => {
      const failure = mode === 'read' ? null : failureOf(path)
      if (failure) throw failure
      return disk.open(path, mode)
    },
  }
}

/** A disk that is full once it is to hold a file whose name contains this. */
export const fullAt =
  (part: string) =>
  (path: string): Error | null =>
    path.includes(part) ? Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }) : null
