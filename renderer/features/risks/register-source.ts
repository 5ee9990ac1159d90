import { indexOf } from '@shared/document/indexes/indexes'
import { register, type RegisterRow } from '@shared/scoring/register'
import type { Steps } from '@shared/steps'
import { currentProject, isOpen, subscribeToProject } from '@state/project-store'
import type { RowSource } from '@ui/grid-column'

/** The register's rows for the grid; `revision` differs when any of them changed. */
export type RegisterSource = RowSource<RegisterRow> & { revision: () => number }

const current = () => indexOf(currentProject(), register)

/** The rows of whichever project is open. */
export const registerSource: RegisterSource = {
  // A cell that is being typed in asks once more as its project closes.
  get: (riskId) => (isOpen() ? current().row(currentProject(), riskId) : undefined),
  revision: () => current().revision,
  subscribe: subscribeToProject,
}

/** Makes rows before a sort or a filter asks for all of them at once. */
export function* readyRows(riskIds: readonly string[]): Steps<void> {
  for (const id of riskIds) {
    registerSource.get(id)
    yield
  }
}
