import { handlerWords } from './handler-words'
import { dialogWords } from '../dialog-words'
import { suggestedNames } from '../suggested-names'
import { entity } from '@shared/document/project'
import type { Enveloped } from '@shared/interchange/rounds/envelope'
import { keyText } from '@shared/interchange/rounds/opening-key'
import type { Packet } from '@shared/interchange/rounds/packet'
import { spoken } from '@shared/interchange/rounds/spoken'
import type { Handlers } from '@shared/ipc/contract'
import type { roundFileCalls } from '@shared/ipc/round-files'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import { basename } from 'node:path'
import type { Dialogs } from '../dialogs'
import type { ExportedFiles } from '../exporting/exported-files'
import { fileNameFor } from '../file-name'
import type { GivenFiles } from '../given-files'
import type { Workspace } from '../project/workspace'
import { applied } from './applied'

export type RoundFileParts = { workspace: Workspace; dialogs: Dialogs; exported: ExportedFiles; given: GivenFiles }

export function roundFileHandlers({
  workspace,
  dialogs,
  exported,
  given,
}: RoundFileParts): Pick<Handlers, keyof typeof roundFileCalls> {
  /** What each window chose last: only that is opened. */
  const chosen = new Map<number, { token: string; packet: Enveloped<Packet> }>()
  /** What a round is called in the names of its files. */
  const roundName = (windowId: number, roundId: string): string => {
    const { project } = workspace.sessionAt(windowId)
    const round = entity(project, 'rounds', roundId)
    const session = round && entity(project, 'sessions', round.sessionId)
    return suggestedNames.roundOf(session?.name ?? suggestedNames.session, round?.number ?? '')
  }

  return {
    'packet.export': async ({ by, roundId }, windowId) => {
      const session = workspace.sessionAt(windowId)
      const [{ packetFile }, { writeExport }] = await Promise.all([
        import('../round-files/export-packet'),
        import('../exporting/write-export'),
      ])
      // What cannot be exported is said before anybody is asked where to.
      const { bytes, sha256 } = await packetFile(session, roundId)
      const name = fileNameFor(roundName(windowId, roundId), suggestedNames.round)
      const path = await dialogs.exported(windowId, name, { title: dialogWords.exportPacket, ending: 'assay-round' })
      if (path === null) return null
      // Noted first: answers to a packet that nobody knows here would be refused.
      await session.changes.apply({ by, operations: [{ name: 'round.notePacket', input: { roundId, sha256 } }] })
      await writeExport(path, bytes)
      return { ...exported.add(path), fingerprint: spoken(sha256) }
    },
    'packet.choose': async ({ given: isGiven }, windowId) => {
      const path = isGiven ? given.take(windowId, 'packet') : await dialogs.packet(windowId)
      if (path === null) return null
      const { readPacket } = await import('../round-files/open-packet')
      const packet = await readPacket(path)
      const token = newId()
      chosen.set(windowId, { token, packet })
      const { project, session, round, risks, analysts } = packet.content
      return {
        token,
        fileName: basename(path),
        title: project.title,
        session: session.name,
        round: round.number,
        deadline: round.deadline,
        risks: risks.length,
        analysts,
        fingerprint: spoken(packet.sha256),
      }
    },
    'packet.open': async ({ token, analystId }, windowId) => {
      const last = chosen.get(windowId)
      if (last?.token !== token) throw new Refusal('changed-meanwhile', handlerWords.otherPacketChosen)
      const { project, session, round } = last.packet.content
      const name = fileNameFor(
        suggestedNames.roundOf(`${project.title} ${session.name}`, round.number),
        suggestedNames.round,
      )
      const folder = await dialogs.newProject(windowId, `${name}.assay`)
      if (folder === null) return null
      const { beginFromPacket } = await import('../round-files/open-packet')
      return workspace.begin((options) => beginFromPacket(folder, last.packet, analystId, options), windowId)
    },
    'answers.handIn': async ({ by, roundId }, windowId) => {
      const session = workspace.sessionAt(windowId)
      const analyst = entity(session.project, 'analysts', by)?.name ?? ''
      const name = fileNameFor(`${roundName(windowId, roundId)} ${analyst}`, suggestedNames.answers)
      const path = await dialogs.exported(windowId, name, { title: dialogWords.handIn, ending: 'assay-answers' })
      if (path === null) return null
      const [{ handIn }, { writeExport }] = await Promise.all([
        import('../round-files/hand-in'),
        import('../exporting/write-export'),
      ])
      const { bytes, ballot } = await handIn(session, roundId, by)
      await writeExport(path, bytes)
      return { ...exported.add(path), ballotId: ballot.id }
    },
    'answers.saveKey': async ({ ballotId }, windowId) => {
      const session = workspace.sessionAt(windowId)
      const ballot = entity(session.project, 'ballots', ballotId)
      if (!ballot?.key) throw new Refusal('not-found', handlerWords.noKey)
      const analyst = entity(session.project, 'analysts', ballot.analystId)?.name ?? ''
      const name = fileNameFor(suggestedNames.keyOf(roundName(windowId, ballot.roundId), analyst), suggestedNames.key)
      const path = await dialogs.exported(windowId, name, { title: dialogWords.saveKey, ending: 'txt' })
      if (path === null) return null
      const { writeExport } = await import('../exporting/write-export')
      await writeExport(path, new TextEncoder().encode(`${keyText(ballot.key)}\n`))
      return exported.add(path)
    },
    'answers.collect': async ({ by, roundId }, windowId) => {
      const session = workspace.sessionAt(windowId)
      const paths = await dialogs.answerFiles(windowId)
      if (paths.length === 0) return null
      const { collectAnswers } = await import('../round-files/collect-answers')
      return collectAnswers(session, roundId, paths, by)
    },
    'keys.choose': async (_input, windowId) => {
      const paths = await dialogs.keyFiles(windowId)
      if (paths.length === 0) return null
      const { readRoundFile } = await import('../round-files/read-round-file')
      const files = await Promise.all(paths.map((path) => readRoundFile(path, LIMITS.keyFileBytes)))
      return files.map(({ text }) => text).join('\n')
    },
    'keys.try': async ({ by, roundId, keys }, windowId) => {
      const { tryKeys } = await import('../round-files/open-ballots')
      return tryKeys(workspace.sessionAt(windowId), roundId, keys, by)
    },
    'round.closeWithKeys': async ({ by, roundId, keys }, windowId) => {
      const { closeWithKeys } = await import('../round-files/open-ballots')
      return applied(closeWithKeys(workspace.sessionAt(windowId), roundId, keys, by))
    },
  }
}
