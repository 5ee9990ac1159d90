import type { CallName, Reply } from '@shared/ipc/contract'
import type { Beginning } from '../beginning'

/**
 * The answer to a call that a page makes before its first paint, as the program would give it at that time; null where
 * it needs the program, as for a window that came back with a project, which is still to be opened.
 */
export function firstAnswer(
  name: unknown,
  { preferences, shortcuts }: Pick<Beginning, 'preferences' | 'shortcuts'>,
  comesBackWithProject: boolean,
): Reply<unknown> | null {
  const known: { readonly [Name in CallName]?: () => unknown } = {
    'preferences.get': () => preferences.value,
    'settings.problem': () => preferences.problem,
    'shortcuts.get': () => shortcuts.state,
    // Only the program opens windows to show something, and knows where one that came back was.
    ...(!comesBackWithProject && { 'project.current': () => null, 'window.start': () => null }),
  }
  const answer = typeof name === 'string' && Object.hasOwn(known, name) ? known[name as CallName] : undefined
  return answer ? { ok: true, value: answer() } : null
}
