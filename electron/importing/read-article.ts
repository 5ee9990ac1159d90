import { LIMITS } from '@shared/limits'
import { readChosenFile } from '../storage/read-chosen-file'
import type { ImportFile } from './read-version'

/** The file of an article; of one over the limit only enough to see that. */
export const readArticle = (path: string): Promise<ImportFile> =>
  readChosenFile(path, LIMITS.importBytes, {
    unreadable: 'could not be read. Nothing was imported. Check that it still exists and may be read.',
    notFile: 'is not a file. Nothing was imported. Choose the article itself.',
  })
