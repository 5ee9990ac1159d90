import { Refusal } from '@shared/refusal'
import { errorCode } from './file-system'

/** What an error of the disk means to the analyst who wanted to write, as the end of a sentence. */
export function diskWords(error: unknown): string {
  const code = errorCode(error)
  if (/^E\d+$/.test(code)) return `the system reported error ${code.slice(1)}`
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full'
    case 'EACCES':
    case 'EPERM':
      return 'Assay may not write there'
    case 'EROFS':
      return 'the disk can only be read'
    case 'EIO':
      return 'the disk reported an error'
    case 'EUCLEAN':
    case 'EBADMSG':
      return 'the disk is damaged and has to be repaired'
    case 'ENOMEDIUM':
      return 'the disk is no longer there'
    case 'EISDIR':
      return 'it is not a file'
    case 'ENOTDIR':
      return 'it is not a folder'
    case 'EEXIST':
    case 'ENOTEMPTY':
      return 'something else has that name'
    case 'ENAMETOOLONG':
      return 'the name is too long'
    case 'ELOOP':
      return 'links there lead round in a circle'
    case 'EFBIG':
      return 'the disk takes no file of that length'
    case 'EBUSY':
      return 'another program is using the file'
    case 'EMFILE':
    case 'ENFILE':
      return 'too many files are open on this computer'
    case 'ENOENT':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
      return 'the project folder is no longer there'
    case 'ECLOCK':
      return 'the clock of this computer shows a year that cannot be written down; set it right'
    case 'ETOOLONG':
      return 'it would be longer than Assay can read back'
    case 'ELASTNUMBER':
      return 'a file in journal/ has the last number there is; move it to another folder'
    default:
      return code || (error instanceof Error ? error.message : String(error))
  }
}

/** The same where the analyst wanted to read one thing. */
export function readingWords(error: unknown): string {
  switch (errorCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return 'Assay may not read there'
    case 'ENOENT':
      return 'it is no longer there'
    case 'EFBIG':
      return 'it is longer than any file Assay writes'
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
