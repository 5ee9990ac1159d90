import { useEffect, useRef } from 'react'

/**
 * A list of ids that is changed one by one and written whole: what was asked for counts for the next change before the
 * project shows it. Answers with the list to write.
 */
export function useMembers(ids: readonly string[]): (changed: readonly string[], isMember: boolean) => string[] {
  const asked = useRef(new Map<string, boolean>())
  useEffect(() => {
    for (const [id, isMember] of asked.current) if (ids.includes(id) === isMember) asked.current.delete(id)
  }, [ids])
  return (changed, isMember) => {
    for (const id of changed) asked.current.set(id, isMember)
    const added = [...asked.current].flatMap(([id, member]) => (member && !ids.includes(id) ? id : []))
    return [...ids.filter((id) => asked.current.get(id) !== false), ...added]
  }
}
