import { diskErrorWords } from './disk-error-words'
import { Refusal } from '@shared/refusal'
import { errorCode } from './file-system'

/** What an error of the disk means to the analyst who wanted to write, as the end of a sentence. */
export function diskWords(error: unknown): string {
  const code = errorCode(error)
  if (/^E\d+$/.test(code)) return diskErrorWords.number(code.slice(1))
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskErrorWords.full
    case 'EACCES':
    case 'EPERM':
      return diskErrorWords.mayNotWrite
    case 'EROFS':
      return diskErrorWords.readOnly
    case 'EIO':
      return diskErrorWords.failed
    case 'EUCLEAN':
    case 'EBADMSG':
      return diskErrorWords.needsRepair
    case 'ENOMEDIUM':
      return diskErrorWords.diskGone
    case 'EISDIR':
      return diskErrorWords.notFile
    case 'ENOTDIR':
      return diskErrorWords.notFolder
    case 'EEXIST':
    case 'ENOTEMPTY':
      return diskErrorWords.nameTaken
    case 'ENAMETOOLONG':
      return diskErrorWords.longName
    case 'ELOOP':
      return diskErrorWords.circle
    case 'EFBIG':
      return diskErrorWords.tooLarge
    case 'EBUSY':
      return diskErrorWords.busy
    case 'EMFILE':
    case 'ENFILE':
      return diskErrorWords.manyOpen
    case 'ENOENT':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
      return diskErrorWords.folderGone
    case 'ECLOCK':
      return diskErrorWords.clock
    case 'ETOOLONG':
      return diskErrorWords.tooLong
    case 'ELASTNUMBER':
      return diskErrorWords.lastNumber
    default:
      return code || (error instanceof Error ? error.message : String(error))
  }
}

/** The same where the analyst wanted to read one thing. */
export function readingWords(error: unknown): string {
  switch (errorCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return diskErrorWords.mayNotRead
    case 'ENOENT':
      return diskErrorWords.gone
    case 'EFBIG':
      return diskErrorWords.longerThanOurs
    default:
      return diskWords(error)
  }
}

/** An error of the disk as a Refusal in the analyst's words, those of writing unless said otherwise; any other as it is. */
export function diskRefusal(
  error: unknown,
  code: string,
  words: (why: string) => string,
  inWords: (error: unknown) => string = diskWords,
): Error {
  if (errorCode(error) !== '') return new Refusal(code, words(inWords(error)), { cause: error })
  return error instanceof Error ? error : new Error(String(error))
}
