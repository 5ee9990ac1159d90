import { app, type Session, type WebContents } from 'electron'
import { noteRefused, noteRefusedUrl } from './network-log'
import { edition } from './edition'
import { sealNodeNetwork } from './network-guard'
import { refusedSwitches } from './refused-switches'

/** What a page may load at all; everything else is cancelled before it reaches the network stack. */
const OWN_SCHEMES = new Set(['app:', 'data:', 'blob:', 'devtools:'])

/** Locks every process, session and page before any of them exists. Call first, before `ready`. */
export function harden(): void {
  if (refusedSwitches(edition(app)).some((name) => app.commandLine.hasSwitch(name))) app.exit(1)
  sealNodeNetwork()
  app.enableSandbox()
  // DNS prefetching and the spell checker's dictionaries pass by every request filter; no name ever resolves instead.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  // To hide a machine's address from pages, WebRTC would tell the local network a made-up name.
  const features = [app.commandLine.getSwitchValue('disable-features'), 'WebRtcHideLocalIpsWithMdns'].filter(Boolean)
  app.commandLine.appendSwitch('disable-features', features.join(','))
  app.on('session-created', hardenSession)
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
}

function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // A new session would look for the dictionary of the system's language.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !OWN_SCHEMES.has(new URL(url).protocol)
    if (cancel) noteRefusedUrl(url)
    answer({ cancel })
  })
  // Only what lies in the folder of dictionaries is asked for, so this should never be heard.
  session.on('spellcheck-dictionary-download-begin', (_event, language) =>
    noteRefused('spelling', 'dictionary', language),
  )
  session.on('will-download', (event) => event.preventDefault())
}

function hardenContents(contents: WebContents): void {
  // WebRTC sends UDP past proxies, filters and policies.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(({ url }) => {
    noteRefusedUrl(url)
    return { action: 'deny' }
  })
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault()
    // A page that goes to itself asks nobody else.
    if (!OWN_SCHEMES.has(new URL(event.url).protocol)) noteRefusedUrl(event.url)
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
