import { calls } from '@shared/ipc/contract'
import { newId } from '@shared/new-id'
import fc from 'fast-check'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDesk, WINDOW } from './desk'

/** Every file below a folder with its size and, when small, its bytes. */
async function contents(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const name of (await readdir(folder, { recursive: true })).toSorted()) {
    const path = join(folder, name)
    if ((await stat(path)).isFile()) found[name] = await readFile(path, 'latin1')
  }
  return found
}

/** Calls that only ask, close or open something by themselves; arbitrary input for them is at most ignored. */
const HARMLESS_WITHOUT_INPUT = Object.entries(calls)
  .filter(([, { input }]) => input.safeParse({}).success)
  .map(([name]) => name)

async function openProject() {
  const desk = await openDesk()
  await desk.ask('project.create', { title: 'River', analyst: 'Ada' })
  return desk
}

describe('a call from a window', () => {
  it('is refused by name when the contract does not have it', async () => {
    const { server, bugs } = await openDesk()
    for (const name of ['project.burn', '__proto__', 'constructor', 'toString', '', 7, null, {}, ['project.current']]) {
      expect(await server(name, {}, WINDOW)).toMatchObject({ ok: false, code: 'unknown-call' })
    }
    expect(bugs).toEqual([])
  })

  it('is refused when a key is not in its schema', async () => {
    const { server } = await openDesk()
    for (const name of HARMLESS_WITHOUT_INPUT) {
      expect(await server(name, { extra: 1 }, WINDOW), name).toMatchObject({ ok: false, code: 'invalid-input' })
    }
  })

  it('is refused whatever its shape, and neither memory nor disk changes', async () => {
    const { server, workspace, folder, bugs } = await openProject()
    const before = { memory: structuredClone(workspace.currentAt(WINDOW)), disk: await contents(folder) }
    const wrong = fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true, maxDepth: 4 })
    const withInput = Object.keys(calls).filter((name) => !HARMLESS_WITHOUT_INPUT.includes(name))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...withInput), wrong, async (name, input) => {
        const reply = await server(name, input, WINDOW)
        expect(reply).toMatchObject({ ok: false, code: 'invalid-input' })
      }),
      { numRuns: 400 },
    )
    expect(workspace.currentAt(WINDOW)).toEqual(before.memory)
    expect(await contents(folder)).toEqual(before.disk)
    expect(bugs).toEqual([])
  })

  it('cannot smuggle an arbitrary operation past the table', async () => {
    const { server, workspace, folder, bugs } = await openProject()
    const by = Object.keys(workspace.sessionAt(WINDOW).project.analysts)[0]
    const before = { memory: structuredClone(workspace.currentAt(WINDOW)), disk: await contents(folder) }
    const operation = fc.record({
      name: fc.oneof(fc.constantFrom('tag.create', 'project.update', 'passage.create', '__proto__'), fc.string()),
      input: fc.anything({ withNullPrototype: true, maxDepth: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 4 }), async (operations) => {
        const reply = await server('project.apply', { by, operations }, WINDOW)
        expect(reply).toMatchObject({ ok: false })
      }),
      { numRuns: 300 },
    )
    expect(workspace.currentAt(WINDOW)).toEqual(before.memory)
    expect(await contents(folder)).toEqual(before.disk)
    expect(bugs).toEqual([])
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('is refused when it carries far too much', async () => {
    const { server, ask, workspace } = await openProject()
    const by = Object.keys(workspace.sessionAt(WINDOW).project.analysts)[0] ?? ''
    const huge = 'x'.repeat(50_000_000)
    const seq = workspace.sessionAt(WINDOW).status.current.seq
    const operation = { name: 'project.update', input: { changes: { title: huge } } }
    expect(await server('project.apply', { by, operations: [operation] }, WINDOW)).toMatchObject({ ok: false })
    expect(await server('app.copyText', { text: huge }, WINDOW)).toMatchObject({ ok: false, code: 'too-much' })
    const long = huge.slice(0, 1_000_001)
    expect(await server('app.copyText', { text: long }, WINDOW)).toMatchObject({ ok: false, code: 'invalid-input' })
    expect(await server('project.openRecent', { id: huge }, WINDOW)).toMatchObject({ ok: false })
    const many = Array.from({ length: 10_001 }, () => operation)
    expect(await server('project.apply', { by, operations: many }, WINDOW)).toMatchObject({ ok: false })
    expect((await ask('project.current', {}))?.status.seq).toBe(seq)
  })

  it('is refused in words of the analyst when it asks for too many at once', async () => {
    const { server, workspace } = await openProject()
    const by = Object.keys(workspace.sessionAt(WINDOW).project.analysts)[0] ?? ''
    const paths = Array.from({ length: 20_001 }, () => 'a.txt')
    expect(await server('source.sortOut', { folder: 'f', paths, unseen: [] }, WINDOW)).toEqual({
      ok: false,
      code: 'invalid-input',
      message: '“Files of a folder” can be at most 20,000; these are 20,001. Nothing was changed.',
    })
    const operations = Array.from({ length: 10_001 }, () => ({ name: 'project.update', input: {} }))
    expect(await server('project.apply', { by, operations }, WINDOW)).toEqual({
      ok: false,
      code: 'invalid-input',
      message: '“Changes made at once” can be at most 10,000; these are 10,001. Nothing was changed.',
    })
    expect(await server('project.close', 'nonsense', WINDOW)).toEqual({
      ok: false,
      code: 'invalid-input',
      message: 'What was asked for cannot hold what was put there. Nothing was changed.',
    })
  })

  it('that fails by a bug says so without the details, which go to the log', async () => {
    const { server, ask, bugs, workspace } = await openProject()
    await ask('project.close', {})
    Object.defineProperty(workspace, 'sessionAt', { value: () => JSON.parse('a secret word of an article') as never })
    const reply = await server('project.undo', { by: null }, WINDOW)
    expect(reply).toMatchObject({ ok: false, code: 'bug' })
    expect(JSON.stringify(reply)).not.toContain('secret')
    expect(bugs).toHaveLength(1)
  })

  it('that is declined keeps its code and words', async () => {
    const { server } = await openDesk()
    const reply = await server('source.text', { versionId: newId() }, WINDOW)
    expect(reply).toEqual({ ok: false, code: 'no-project', message: 'No project is open. Open or create one first.' })
  })
})
