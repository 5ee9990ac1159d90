import type { Project } from '@shared/document/project'
import type { EventMessage, OpenProject } from '@shared/ipc/contract'
import { describe, expect, test } from 'vitest'
import { answerTo } from '../../../../electron/ipc/answer'
import { Outbox } from '../../../../electron/outbox'
import { addAnalyst, addTag, emptyProject, perform } from '../../shared/sample-project'

/** An open project with so many tags. */
function opened(tags: number): OpenProject {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), ...Array.from({ length: tags }, (_, n) => addTag(`t${n}`)))
  const status = { seq: 1, savedAt: null, failure: null, unsaved: 0, changedOutside: false, undo: null, redo: null }
  const facts = { folderId: 'f', folderName: 'Test.assay', readOnly: null, writableBy: null, notices: [], drafts: [] }
  return { project, ...facts, status, ahead: null }
}

/** The answer to a call, what went ahead of it, and whether the answer waited for that. */
async function answered(name: string, value: unknown) {
  const heard: EventMessage[] = []
  const outbox = new Outbox()
  const window = { send: (text: string) => void heard.push(JSON.parse(text) as EventMessage) }
  const text = await answerTo(
    name,
    { ok: true, value },
    { tell: (messages) => outbox.tellAll(window, messages), told: () => outbox.settled(), shown: (project) => project },
  )
  return { heard, answer: JSON.parse(text) as { ok: true; value: OpenProject } }
}

/** The project that a window puts together. */
function putTogether(heard: readonly EventMessage[], { project }: OpenProject): Project {
  const whole = structuredClone(project) as unknown as Record<string, Record<string, unknown>>
  for (const message of heard) {
    if (message.name !== 'project.opening') throw new Error(message.name)
    for (const each of message.payload.entities) whole[message.payload.kind]![each.id] = each
  }
  return whole as unknown as Project
}

describe('an answer', () => {
  test('with a project of no great size is one message', async () => {
    const value = opened(500)
    expect(await answered('project.open', value)).toEqual({ heard: [], answer: { ok: true, value } })
  })

  test('with a large project comes after the parts of it, which together are all of it', async () => {
    const value = opened(1_201)
    const { heard, answer } = await answered('project.current', value)
    const last = heard.pop()
    expect(heard.map(({ payload }) => (payload as { entities: unknown[] }).entities.length)).toEqual([500, 500, 201])
    expect(last).toEqual({ name: 'project.opened', payload: answer.value })
    const [first] = heard
    const { opening } = first!.payload as { opening: string }
    expect(answer.value).toEqual({ ...value, project: { ...value.project, tags: {} }, ahead: { opening, parts: 3 } })
    expect(putTogether(heard, answer.value)).toEqual(value.project)
  })

  test('that opens nothing, is refused or is something else goes as it is', async () => {
    expect((await answered('project.open', null)).answer).toEqual({ ok: true, value: null })
    const value = opened(501)
    expect(await answered('history.list', value)).toEqual({ heard: [], answer: { ok: true, value } })
    const refused = { ok: false as const, code: 'x', message: 'No.' }
    const asker = { tell: () => expect.unreachable(), told: async () => {}, shown: () => expect.unreachable() }
    expect(JSON.parse(await answerTo('project.open', refused, asker))).toEqual(refused)
  })

  test('leaves out of the parts what is deleted before its turn', async () => {
    const value = opened(1_000)
    const last = Object.keys(value.project.tags).at(-1)!
    const parts: EventMessage[] = []
    await answerTo(
      'project.open',
      { ok: true, value },
      {
        tell: (messages) => {
          delete value.project.tags[last]
          parts.push(...messages)
        },
        told: async () => {},
        shown: (project) => project,
      },
    )
    expect(parts.slice(0, -1).map(({ payload }) => (payload as { entities: unknown[] }).entities.length)).toEqual([
      500, 499,
    ])
  })

  test.each([
    ['what came before', 500, 1],
    ['what goes ahead', 501, 2],
  ])('waits until the window was told %s', async (_what, tags, nth) => {
    let [asked, isAnswered] = [0, false]
    let release = () => {}
    const told = new Promise<void>((resolve) => (release = resolve))
    const answer = answerTo(
      'project.open',
      { ok: true, value: opened(tags) },
      {
        tell: () => {},
        told: async () => {
          asked += 1
          if (asked === nth) await told
        },
        shown: (project) => project,
      },
    )
    void answer.then(() => (isAnswered = true))
    await new Promise((resolve) => setImmediate(resolve))
    expect(isAnswered).toBe(false)
    release()
    await answer
  })
})
