import { Refusal } from '@shared/refusal'
import { describe, expect, it } from 'vitest'
import { diskRefusal, diskWords, readingWords } from '../../../../electron/storage/disk-words'

const coded = (code: string): Error => Object.assign(new Error(code), { code })

describe('what the disk answers', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk is full'],
    ['EACCES', 'Assay may not write there'],
    ['EPERM', 'Assay may not write there'],
    ['EROFS', 'the disk can only be read'],
    ['EIO', 'the disk reported an error'],
    ['EUCLEAN', 'the disk is damaged and has to be repaired'],
    ['EBADMSG', 'the disk is damaged and has to be repaired'],
    ['ENOMEDIUM', 'the disk is no longer there'],
    ['EISDIR', 'it is not a file'],
    ['ENOTDIR', 'it is not a folder'],
    ['EEXIST', 'something else has that name'],
    ['ENOTEMPTY', 'something else has that name'],
    ['ENAMETOOLONG', 'the name is too long'],
    ['ELOOP', 'links there lead round in a circle'],
    ['EFBIG', 'the disk takes no file of that length'],
    ['EBUSY', 'another program is using the file'],
    ['EMFILE', 'too many files are open on this computer'],
    ['ENFILE', 'too many files are open on this computer'],
    ['ENOENT', 'the project folder is no longer there'],
    ['ENODEV', 'the project folder is no longer there'],
    ['ENXIO', 'the project folder is no longer there'],
    ['ESTALE', 'the project folder is no longer there'],
    ['ECLOCK', 'the clock of this computer shows a year that cannot be written down; set it right'],
    ['ETOOLONG', 'it would be longer than Assay can read back'],
    ['ELASTNUMBER', 'a file in journal/ has the last number there is; move it to another folder'],
    ['EWHATEVER', 'EWHATEVER'],
  ])('%s is said as "%s" to who wrote', (code, words) => {
    expect(diskWords(coded(code))).toBe(words)
  })

  it.each([
    ['EACCES', 'Assay may not read there'],
    ['EPERM', 'Assay may not read there'],
    ['ENOENT', 'it is no longer there'],
    ['EIO', 'the disk reported an error'],
  ])('%s is said as "%s" to who read', (code, words) => {
    expect(readingWords(coded(code))).toBe(words)
  })

  it('is said in the words of who asked; what the disk did not say stays as it is', () => {
    const refusal = diskRefusal(coded('EACCES'), 'x', (why) => `No: ${why}.`, readingWords)
    expect(refusal).toEqual(new Refusal('x', 'No: Assay may not read there.'))
    expect(refusal.cause).toEqual(coded('EACCES'))
    const fault = new TypeError('not of the disk')
    expect(diskRefusal(fault, 'x', (why) => why)).toBe(fault)
    expect(diskRefusal('thrown', 'x', (why) => why)).toEqual(new Error('thrown'))
  })
})
