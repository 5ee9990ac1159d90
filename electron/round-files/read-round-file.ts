import { Refusal } from '@shared/refusal'
import { readChosenFile } from '../storage/read-chosen-file'

/** The text of a file that came from somebody else. What is larger than such a file can be is not read. */
export async function readRoundFile(path: string, most: number): Promise<{ name: string; text: string }> {
  const { name, bytes } = await readChosenFile(path, most, {
    unreadable: 'could not be read. Nothing was changed. Check that it still exists and may be read.',
    notFile: 'is not a file. Nothing was changed. Choose the file itself.',
    unanswered:
      'could not be read: the drive it lies on does not answer. Nothing was changed. Connect the drive again, or copy the file to this computer.',
  })
  if (bytes.byteLength > most)
    throw new Refusal(
      'too-large',
      `“${name}” is larger than any such file is. Nothing was changed. Choose another file.`,
    )
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch (cause) {
    throw new Refusal('not-text', `“${name}” is no text. Nothing was changed. Choose another file.`, { cause })
  }
}
