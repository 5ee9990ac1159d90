import { currentProject, onCommit } from '@state/project-store'
import { Register, type RegisterRow } from '@shared/scoring/register'
import type { RowSource } from '@ui/grid-column'
import { useLayoutEffect, useState } from 'react'

/** The register's rows for the grid; `revision` grows when any of them changed. */
export type RegisterSource = RowSource<RegisterRow> & { revision: () => number }

/** Follows the project's risks, scores and evidence while the screen is shown. */
export function useRegister(): RegisterSource {
  const [{ register, source, changed }] = useState(() => registerOf())
  // A layout effect: no commit can arrive between the first render and this.
  useLayoutEffect(
    () =>
      onCommit(({ changes }) => {
        if (register.follow(changes).size > 0) changed()
      }),
    [register, changed],
  )
  return source
}

function registerOf() {
  const register = new Register(currentProject())
  const listeners = new Set<() => void>()
  let revision = 0
  const source: RegisterSource = {
    get: (riskId) => register.row(riskId),
    revision: () => revision,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const changed = () => {
    revision += 1
    listeners.forEach((listener) => listener())
  }
  return { register, source, changed }
}
