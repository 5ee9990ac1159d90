// Loaded into Electron before the application: says when its window has something to show, and what all its processes weigh.
const { app } = require('electron')

app.on('browser-window-created', (_event, window) => {
  let shown = 0
  window.once('ready-to-show', () => {
    shown = Date.now() - process.getCreationTime()
  })
  window.webContents.once('did-finish-load', () => {
    void window.webContents
      .executeJavaScript('new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }))')
      .then(() => {
        const kilobytes = app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0)
        process.stdout.write(`\nstart-probe ${JSON.stringify({ milliseconds: shown, megabytes: kilobytes / 1024 })}\n`)
      })
  })
})
