import { Decision as AnyDecision } from '@shared/ipc/merging'
import type { ConflictRow } from '@shared/merging/describe-conflict'
import type { Decision } from '@shared/merging/side'
import { useKeptForm } from '@ui/use-kept-form'
import { useState } from 'react'
import { z } from 'zod'

/** What was decided of conflicts, by their marks. */
type Decided = Readonly<Record<string, Decision>>

const Kept = z.strictObject({ decided: z.record(z.string().regex(/^[0-9a-f]+$/), AnyDecision) })
const NOTHING: z.infer<typeof Kept> = { decided: {} }

/** What conflicts were before they were decided together; undefined where nobody had. */
type Step = ReadonlyMap<string, Decision | undefined>

export type Decisions = {
  of: (row: ConflictRow) => Decision | null
  /** Whether it was decided when the copy was looked through before. */
  wasMade: (row: ConflictRow) => boolean
  decide: (rows: readonly ConflictRow[], decision: Decision | null) => void
  /** Takes the last step back and says how many conflicts it was about; null where there is none. */
  undo: (() => number) | null
  /** For a merge that is done: nothing more is kept of what was decided for it. */
  used: (rows: readonly ConflictRow[]) => void
}

/**
 * What is decided of conflicts. It is kept as what is typed in a dialog is, whatever closes the dialog, under the marks of the
 * conflicts: it comes back where a copy is looked through again and the same is said, and is never taken for anything else.
 */
export function useDecisions(): Decisions {
  const { form, put, used } = useKeptForm('merge-decisions', Kept, NOTHING)
  const decided: Decided = form.decided
  const [found] = useState(decided)
  const [steps, setSteps] = useState<readonly Step[]>([])
  const last = steps.at(-1)
  return {
    of: ({ mark }) => decided[mark] ?? null,
    wasMade: ({ mark }) => found[mark] !== undefined,
    decide: (rows, decision) => {
      const marks = rows.map(({ mark }) => mark)
      setSteps([...steps, new Map(marks.map((mark) => [mark, decided[mark]]))])
      put({ decided: changed(decided, new Map(marks.map((mark) => [mark, decision ?? undefined]))) })
    },
    undo: last
      ? () => {
          setSteps(steps.slice(0, -1))
          put({ decided: changed(decided, last) })
          return last.size
        }
      : null,
    used: (rows) => {
      // What was decided for another copy stays.
      const rest = changed(decided, new Map(rows.map(({ mark }) => [mark, undefined])))
      if (Object.keys(rest).length === 0) used()
      else put({ decided: rest })
    },
  }
}

function changed(decided: Decided, step: Step): Record<string, Decision> {
  const next = { ...decided }
  for (const [mark, decision] of step) {
    if (decision === undefined) delete next[mark]
    else next[mark] = decision
  }
  return next
}
