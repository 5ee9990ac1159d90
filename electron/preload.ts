import type { Bridge, EventMessage } from '@shared/ipc/contract'
import { contextBridge, ipcRenderer } from 'electron'

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('assay', name, input),
  onEvent: (listener) => void ipcRenderer.on('assay', (_event, message: EventMessage) => listener(message)),
}
contextBridge.exposeInMainWorld('assay', bridge)
