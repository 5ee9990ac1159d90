import { openRounds } from '@shared/document/queries/sessions'
import type { ChosenPacket } from '@shared/ipc/round-files'
import { call } from '@state/client'
import { useCommand } from '@state/commands'
import { onGivenPacket } from '@state/given'
import { notifyFailure } from '@state/notices'
import { useOpened, useQuery } from '@state/project-store'
import { lazy, Suspense, useEffect, useState } from 'react'

const PacketDialog = lazy(async () => ({ default: (await import('./PacketDialog')).PacketDialog }))
const dialogs = {
  exportPacket: lazy(async () => ({ default: (await import('./ExportPacketDialog')).ExportPacketDialog })),
  handIn: lazy(async () => ({ default: (await import('./HandInDialog')).HandInDialog })),
  collect: lazy(async () => ({ default: (await import('./CollectDialog')).CollectDialog })),
  openBallots: lazy(async () => ({ default: (await import('./OpenBallotsDialog')).OpenBallotsDialog })),
}

/** The commands about files of rounds, which work on every screen; packets are opened without a project, too. */
export function RoundFileCommands() {
  const [packet, setPacket] = useState<ChosenPacket | null>(null)
  const choose = (given: boolean) => call('packet.choose', { given }).then(setPacket, notifyFailure)
  useCommand('packet.open', () => void choose(false))
  useEffect(() => onGivenPacket(() => void choose(true)), [])
  return (
    <>
      {packet && (
        <Suspense fallback={null}>
          <PacketDialog packet={packet} onClose={() => setPacket(null)} />
        </Suspense>
      )}
      {useOpened() && <OfOpenRounds />}
    </>
  )
}

function OfOpenRounds() {
  const rounds = useQuery(openRounds)
  const [dialog, setDialog] = useState<keyof typeof dialogs | null>(null)
  const answered = rounds.filter(({ session }) => session.packet !== undefined)
  const ours = rounds.filter(({ session }) => session.packet === undefined)
  useCommand('packet.export', () => setDialog('exportPacket'), ours.length > 0)
  useCommand('answers.handIn', () => setDialog('handIn'), answered.length > 0)
  useCommand('answers.collect', () => setDialog('collect'), ours.length > 0)
  useCommand('round.closeWithKeys', () => setDialog('openBallots'), ours.length > 0)
  if (dialog === null) return null
  const Shown = dialogs[dialog]
  return (
    <Suspense fallback={null}>
      <Shown rounds={dialog === 'handIn' ? answered : ours} onClose={() => setDialog(null)} />
    </Suspense>
  )
}
