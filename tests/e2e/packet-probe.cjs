// Loaded into Electron before the program: a script in its first page does all that could send a packet anywhere. When
// that has come to its end, so does the program; where nothing holds it back, it only stops waiting for answers.
const { app } = require('electron')

// Runs in the page.
const attempts = async () => {
  const address = '203.0.113.7'
  const addresses = []
  const ended = async (target) =>
    await new Promise((resolve) =>
      ['load', 'error', 'close'].forEach((event) => target.addEventListener(event, resolve)),
    )
  const stun = async (server) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${server}` }] })
    connection.addEventListener('icecandidate', ({ candidate }) => candidate && addresses.push(candidate.candidate))
    connection.createDataChannel('x')
    await connection.setLocalDescription(await connection.createOffer())
    while (connection.iceGatheringState !== 'complete')
      await new Promise((resolve) => connection.addEventListener('icegatheringstatechange', resolve, { once: true }))
  }
  const image = new Image()
  image.src = `https://${address}/image`
  const all = Promise.allSettled([
    stun(`${address}:3478`),
    stun('stun.example.org:3478'),
    fetch(`https://${address}/fetch`, { mode: 'no-cors' }),
    ended(image),
    ended(new WebSocket(`wss://${address}/socket`)),
    new WebTransport(`https://${address}:4433`).ready,
  ])
  const answered = await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 5_000))])
  return { ended: answered !== undefined, addresses }
}

app.on('browser-window-created', (_event, window) => {
  window.webContents.once('did-finish-load', () => {
    void window.webContents.executeJavaScript(`(${String(attempts)})()`).then((seen) => {
      process.stdout.write(`\npacket-probe ${JSON.stringify(seen)}\n`)
      app.exit(0)
    })
  })
})
