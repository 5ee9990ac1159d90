import { access, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { packagedManifest } from '../../../../scripts/packaging/application.mjs'
import { builderConfig } from '../../../../scripts/packaging/builder-config.mjs'
import { RELEASE, TEST_BUILD } from '../../../../scripts/packaging/editions.mjs'
import { FUSES } from '../../../../scripts/packaging/fuses.mjs'

const electron = { dist: '/electron', version: '45.4.1' }
const folders = { app: '/app', documents: '/documents', output: '/dist' }
const config = (edition: typeof RELEASE, appImage = true) => builderConfig(edition, electron, folders, { appImage })

test('a release and a test of it differ in their names alone', () => {
  const [release, tested] = [config(RELEASE), config(TEST_BUILD)].map((each) =>
    JSON.stringify(each)
      .replaceAll(/Assay Test Build|assay-test-build|org\.assay\.workbench\.test/g, (name) =>
        name === TEST_BUILD.name ? RELEASE.name : name === TEST_BUILD.id ? RELEASE.id : RELEASE.appId,
      )
      .replaceAll(TEST_BUILD.about, RELEASE.about),
  )
  expect(tested).toBe(release)
})

test('the package is made of the Electron it is given, closed, and published nowhere', () => {
  expect(config(RELEASE)).toMatchObject({
    appId: 'org.assay.workbench',
    productName: 'Assay',
    electronDist: '/electron',
    electronVersion: '45.4.1',
    electronFuses: FUSES,
    asar: true,
    npmRebuild: false,
    publish: null,
  })
})

test('each system gets its packages; the tools of an AppImage have to be downloaded', () => {
  expect(config(RELEASE).linux.target).toEqual(['dir', 'AppImage'])
  expect(config(RELEASE, false).linux.target).toEqual(['dir'])
  expect(config(RELEASE).mac.target).toEqual(['dmg', 'zip'])
  expect(config(RELEASE).win.target).toEqual(['nsis', 'zip'])
  expect(config(RELEASE).nsis).toMatchObject({ perMachine: false, deleteAppDataOnUninstall: false })
})

test('no package turns the sandbox off, and none takes archives over', () => {
  expect(config(RELEASE).linux.executableArgs).toEqual([])
  expect(JSON.stringify(config(RELEASE))).not.toContain('no-sandbox')
  expect(config(RELEASE).mac.extendInfo.CFBundleDocumentTypes).toEqual([
    {
      CFBundleTypeName: 'Assay package',
      CFBundleTypeRole: 'Editor',
      LSHandlerRank: 'Alternate',
      LSItemContentTypes: ['public.zip-archive'],
    },
  ])
})

test('everything it names is there, and macOS grants what V8 needs and no more', async () => {
  const { mac, win, nsis, linux, afterPack } = config(RELEASE)
  for (const path of [mac.icon, mac.entitlements, win.icon, nsis.include, linux.icon, afterPack]) await access(path)
  const granted = [...(await readFile(mac.entitlements, 'utf8')).matchAll(/<key>([^<]+)<\/key>/g)].map(([, key]) => key)
  expect(granted).toEqual(['com.apple.security.cs.allow-jit'])
  expect([mac.hardenedRuntime, mac.entitlementsInherit]).toEqual([true, mac.entitlements])
})

test('the packaged program is told what Electron reads and nothing else', () => {
  const project = {
    version: '1.2.3',
    description: 'A workbench.',
    license: 'Apache-2.0',
    devDependencies: { zod: '4' },
  }
  expect(packagedManifest(TEST_BUILD, project)).toEqual({
    name: 'assay-test-build',
    productName: 'Assay Test Build',
    version: '1.2.3',
    description: 'A workbench.',
    license: 'Apache-2.0',
    author: 'The authors of Assay',
    type: 'module',
    main: 'out/main/main.js',
    desktopName: 'assay-test-build.desktop',
  })
})
