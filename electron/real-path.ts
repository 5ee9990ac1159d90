import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'

/** The one name of a file or folder that may have several, as through links; what is not there yet keeps its own. */
export const realPath = (path: string): Promise<string> => realpath(path).catch(() => resolve(path))
