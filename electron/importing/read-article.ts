import { importWords } from './import-words'
import { LIMITS } from '@shared/limits'
import { readChosenFile } from '../storage/read-chosen-file'
import type { ImportFile } from './read-version'

/** The file of an article; of one over the limit only enough to see that. */
export const readArticle = (path: string, signal?: AbortSignal): Promise<ImportFile> =>
  readChosenFile(path, LIMITS.importBytes, importWords, signal)
