import type { Bridge } from '@shared/ipc/contract'
import { contextBridge, ipcRenderer, webUtils } from 'electron'

const bridge: Bridge<File> = {
  call: (name, input) => ipcRenderer.invoke('assay', name, input),
  giveDropped: (files) =>
    ipcRenderer.invoke(
      'assay-dropped',
      files.map((file) => webUtils.getPathForFile(file)),
    ),
  onEvent: (listener) => void ipcRenderer.on('assay', (_event, message: string) => listener(message)),
}
contextBridge.exposeInMainWorld('assay', bridge)
