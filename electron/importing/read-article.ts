import { LIMITS } from '@shared/limits'
import { readChosenFile } from '../storage/read-chosen-file'
import type { ImportFile } from './read-version'

/** The file of an article; of one over the limit only enough to see that. */
export const readArticle = (path: string, signal?: AbortSignal): Promise<ImportFile> =>
  readChosenFile(
    path,
    LIMITS.importBytes,
    {
      unreadable: 'could not be read. Nothing was imported. Check that it still exists and may be read.',
      notFile: 'is not a file. Nothing was imported. Choose the article itself.',
      unanswered:
        'could not be read: the drive it lies on does not answer. Nothing was imported. Connect the drive again, or copy the file to this computer, and import it then.',
    },
    signal,
  )
