import type { Bridge } from '@shared/ipc/contract'
import { contextBridge, ipcRenderer } from 'electron'

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('assay', name, input),
  onEvent: (listener) => void ipcRenderer.on('assay', (_event, message: string) => listener(message)),
}
contextBridge.exposeInMainWorld('assay', bridge)
