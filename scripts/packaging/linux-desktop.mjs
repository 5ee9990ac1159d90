/** Files of Assay have a type of their own on Linux, which is more certain of its name than that of any archive. */
export const PACKAGE_TYPE = 'application/vnd.assay.package+zip'

/** The entry of a menu (Desktop Entry Specification); `program` is the path of the program. */
export function desktopEntry(edition, program) {
  return `[Desktop Entry]
Type=Application
Name=${edition.name}
GenericName=Analyst workbench
Comment=${edition.about}
Exec=${program} %F
Icon=${edition.id}
Terminal=false
StartupWMClass=${edition.id}
Categories=Office;
Keywords=analysis;risk;evidence;tagging;memo;
MimeType=${PACKAGE_TYPE};
`
}

/** What tells a package from another archive (Shared MIME Info 0.22): its name, before that of `*.zip`. */
export function mimeType() {
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${PACKAGE_TYPE}">
    <comment>Assay package</comment>
    <sub-class-of type="application/zip"/>
    <glob pattern="*.assay.zip" weight="60"/>
  </mime-type>
</mime-info>
`
}

/** What a software centre shows (AppStream 1.0); `date` is that of the release, as 2026-11-28. */
export function metainfo(edition, { version, date }) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>${edition.appId}</id>
  <name>${edition.name}</name>
  <summary>${edition.about}</summary>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>Apache-2.0</project_license>
  <developer id="org.assay"><name>The authors of Assay</name></developer>
  <description>
    <p>
      Assay is a workbench for analysts who read articles and answer for what they make of them. They tag passages, make
      risks of them, score these alone or in a group, and export memos in which every judgment leads back to the words
      that carry it.
    </p>
    <p>It opens no network connection. A project is a folder on this computer and stays there.</p>
  </description>
  <launchable type="desktop-id">${edition.id}.desktop</launchable>
  <provides><mediatype>${PACKAGE_TYPE}</mediatype></provides>
  <categories><category>Office</category></categories>
  <content_rating type="oars-1.1"/>
  <releases><release version="${version}" date="${date}"/></releases>
</component>
`
}

/**
 * The command of a package, which lies in a folder beside the program. With the fuses of a package Electron is no Node, so
 * a command runs in the program itself, without a window and without a display.
 */
export function commandScript(edition) {
  return `#!/bin/sh
# The command line of Assay: "${edition.id} help". What the page engine logs is no news to who typed it.
folder=$(dirname -- "$(readlink -f -- "$0")")
exec "$folder/../${edition.id}" --ozone-platform=headless --disable-gpu --log-level=3 --command-line -- "$@"
`
}
