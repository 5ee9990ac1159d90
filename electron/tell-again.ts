import type { EventMessage } from '@shared/ipc/contract'

type Told = {
  ids: () => Iterable<number>
  tellOne: (windowId: number, messages: Iterable<EventMessage>) => void
}

/** Says again, in the language that is spoken now, what windows were told of their projects as they were opened. */
export function tellAgain(windows: Told, projectAt: (windowId: number) => { readOnly: string | null } | null): void {
  for (const id of windows.ids()) {
    const why = projectAt(id)?.readOnly ?? null
    if (why !== null) windows.tellOne(id, [{ name: 'project.readOnly', payload: why }])
  }
}
