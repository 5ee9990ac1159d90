import { perform } from '@state/perform'
import { choose } from '@state/place'

/** Deletes a set of tags, which undo brings back; its tags stay. */
export async function deleteSet(tagSetId: string): Promise<void> {
  if (await perform({ name: 'tagSet.delete', input: { tagSetId } })) {
    choose({ screen: 'codebook', task: { kind: 'sets', tagSetId: null } })
  }
}
