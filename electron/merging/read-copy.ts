import { mergeWords } from './merge-words'
import { basename } from 'node:path'
import type { Project } from '@shared/document/project'
import { Refusal } from '@shared/refusal'
import { ProjectHistory } from '../project/project-history'
import { ProjectSources } from '../project/project-sources'
import { realPath } from '../real-path'
import { Backups } from '../storage/backups'
import { diskRefusal, readingWords } from '../storage/disk-words'
import { folderWords } from '../storage/file-words'
import type { FileSystem } from '../storage/file-system'
import { JournalHistory } from '../storage/journal-history'
import { loadProject } from '../storage/load-project'
import { assertOwnFolders, projectFolder } from '../storage/project-folder'
import type { Point } from '../storage/snapshot'
import { SourceFiles } from '../storage/source-files'
import { readSteadily } from '../storage/steady-reading'

/** A colleague's copy of a project, opened to be read: its folder is neither locked nor written to. */
export type ProjectCopy = {
  /** What its folder or file is called. */
  name: string
  project: Project
  end: Point
  history: ProjectHistory
  sources: ProjectSources
}

/** Reads a copy, also while somebody works in it. Throws a Refusal when nothing can be proven of it, or not all. */
export async function readCopy(fs: FileSystem, path: string, name = basename(path)): Promise<ProjectCopy> {
  const folder = projectFolder(await realPath(path))
  try {
    await assertOwnFolders(fs, folder)
    const backups = await new Backups(fs, folder, null).list()
    const { project, replay } = await readSteadily(
      fs,
      folder,
      () => loadProject(fs, folder, async () => backups),
      (found) => found.replay.loss === null,
    )
    if (replay.loss !== null) throw damaged(name)
    const nameCheckpoint = async (): Promise<void> => {
      throw new Refusal('read-only', mergeWords.onlyRead)
    }
    const { end } = replay
    return {
      name,
      project,
      end,
      history: new ProjectHistory(new JournalHistory(fs, folder.journals), project, { end, nameCheckpoint }),
      sources: new ProjectSources(new SourceFiles(fs, folder.sources), project),
    }
  } catch (error) {
    const words = (why: string): string => mergeWords.copyUnreadable(folderWords(path), why)
    throw diskRefusal(error, 'cannot-read-copy', words, readingWords)
  }
}

const damaged = (name: string): Refusal => new Refusal('damaged-copy', mergeWords.copyDamaged(name))
