import { join } from 'node:path'
import { root } from '../place.mjs'
import { FUSES } from './fuses.mjs'

const RESOURCES = join(root, 'resources')

/**
 * What electron-builder makes of the files of the application: a configuration of plain data.
 * `app` is the folder with what goes into the archive, `documents` that with what is read without
 * it, `output` where packages go. On Linux a folder alone suffices where the AppImage, whose tools are downloaded, is not wanted.
 */
export function builderConfig(edition, electron, { app, documents, output }, { appImage }) {
  return {
    appId: edition.appId,
    productName: edition.name,
    copyright: 'The authors of Assay. Apache License 2.0',
    artifactName: `${edition.id}-\${version}-\${os}-\${arch}.\${ext}`,
    directories: { app, output, buildResources: RESOURCES },
    electronDist: electron.dist,
    electronVersion: electron.version,
    electronFuses: FUSES,
    asar: true,
    // Everything is bundled: there is nothing to compile for Electron and nothing to look for.
    npmRebuild: false,
    publish: null,
    afterPack: join(root, 'scripts/packaging/after-pack.mjs'),
    extraResources: [{ from: documents, to: 'documents' }],
    toolsets: { appimage: '1.0.3' },
    linux: linux(edition, appImage),
    mac: mac(edition),
    dmg: { sign: false },
    win: { target: ['nsis', 'zip'], icon: join(RESOURCES, 'icons/assay.ico') },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
      include: join(RESOURCES, 'packaging/installer.nsh'),
    },
  }
}

function linux(edition, appImage) {
  return {
    target: appImage ? ['dir', 'AppImage'] : ['dir'],
    executableName: edition.id,
    icon: join(RESOURCES, 'icons/png'),
    category: 'Office',
    synopsis: edition.about,
    description: edition.about,
    syncDesktopName: true,
    // Never a switch that turns the sandbox off; Assay would refuse to start with it.
    executableArgs: [],
  }
}

/** A package of ours ends in `.zip`: Assay is offered for it and takes it from nobody. */
function mac(edition) {
  return {
    target: ['dmg', 'zip'],
    icon: join(RESOURCES, 'icons/assay.icns'),
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: join(RESOURCES, 'packaging/entitlements.mac.plist'),
    entitlementsInherit: join(RESOURCES, 'packaging/entitlements.mac.plist'),
    extendInfo: {
      CFBundleDocumentTypes: [
        {
          CFBundleTypeName: `${edition.name} package`,
          CFBundleTypeRole: 'Editor',
          LSHandlerRank: 'Alternate',
          LSItemContentTypes: ['public.zip-archive'],
        },
      ],
    },
  }
}
