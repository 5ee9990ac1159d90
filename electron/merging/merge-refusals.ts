import { Refusal } from '@shared/refusal'

/** `whose` begins a sentence: “copy.assay”, or Your project. */
export const withheld = (whose: string): Refusal =>
  new Refusal(
    'withheld',
    `${whose} is a share from which names or texts are left out: it is there to be read. Nothing was merged. Merge packages or copies of the whole project.`,
  )

/** Of a project that was changed while the copy was looked through. */
export const changedMeanwhile = (): Refusal =>
  new Refusal(
    'changed-meanwhile',
    'Your project was changed since the copy was looked through, so that there is more to decide. Nothing was merged. Look the copy through again.',
  )

/** Of a copy that brings nothing. */
export const nothingNew = (name: string): Refusal =>
  new Refusal('nothing-new', `“${name}” holds nothing that is not here already. Nothing was changed.`)
