import { askedOf, carrier } from '@domain/retrieving'
import { queriesInOrder } from '@shared/document/queries/query'
import { answersFor } from '@shared/memo/answers'
import type { Answers } from '@shared/memo/material'
import { notifyFailure } from '@state/notices'
import { currentProject, useQuery } from '@state/project-store'
import { useEffect, useState } from 'react'

const NOTHING: Answers = new Map()

/** What the saved queries of a memo find, asked again whenever the project changes; the last answers stand until then. */
export function useQueryAnswers(queryIds: readonly string[]): Answers {
  const moment = useQuery(askedOf)
  const queries = useQuery(queriesInOrder)
  const [answers, setAnswers] = useState(NOTHING)
  useEffect(() => {
    if (queryIds.length === 0) return
    const asking = new AbortController()
    const { signal } = asking
    answersFor(currentProject(), queryIds, new Date().toISOString(), carrier(signal)).then(
      (found) => signal.aborted || setAnswers(found),
      (failure: unknown) => signal.aborted || notifyFailure(failure),
    )
    return () => asking.abort()
  }, [queryIds, moment, queries])
  return queryIds.length === 0 ? NOTHING : answers
}
