import { LinkDialog } from '@domain/LinkDialog'
import { ImportPreviewDialog } from './ImportPreviewDialog'
import { LeftOutDialog } from './LeftOutDialog'

/** Dialogs that any part of an open project may ask for. Each shows nothing until it is asked for. */
export function AskedDialogs() {
  return (
    <>
      <ImportPreviewDialog />
      <LeftOutDialog />
      <LinkDialog />
    </>
  )
}
