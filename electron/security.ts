import { app, type Session, type WebContents } from 'electron'
import { noteRefused, noteRefusedUrl } from './network-log'
import { sealNodeNetwork } from './network-guard'

/** What a page may load at all; everything else is cancelled before it reaches the network stack. */
const OWN_SCHEMES = new Set(['app:', 'data:', 'blob:', 'devtools:'])

/** Switches that take the walls down, also while one develops: what runs then is another program. */
const NEVER = [
  'no-sandbox',
  'disable-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-setuid-sandbox',
  'disable-namespace-sandbox',
  'disable-gpu-sandbox',
  'no-zygote',
  'no-zygote-sandbox',
  'single-process',
  'in-process-gpu',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-running-insecure-content',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'load-extension',
]

/** Switches that open a released build; there is no use for them outside development. */
const ONLY_IN_DEVELOPMENT = ['remote-debugging-port', 'remote-debugging-pipe', 'js-flags']

/** Locks every process, session and page before any of them exists. Call first, before `ready`. */
export function harden(): void {
  const refused = app.isPackaged ? [...NEVER, ...ONLY_IN_DEVELOPMENT] : NEVER
  if (refused.some((name) => app.commandLine.hasSwitch(name))) app.exit(1)
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
