import { Refusal } from '../refusal'

/** So many files at a time: said by the main process, and by a window whose drop still goes on in further calls. */
export const importBusy = (): Refusal =>
  new Refusal('busy', 'Assay is still importing. Nothing of this was imported. Wait until it is done, or cancel it.')
