#!/bin/sh
# Make dist/Xidu-VERSION.dmg of dist/Xidu.app, with a link to the Applications folder beside it.
# Usage: packaging/macos/make_dmg.sh VERSION
# With SIGN_AS, the name of a certificate "Developer ID Application: ...", the program is signed with it first; without,
# it keeps the signature of no one that PyInstaller gave it, and macOS asks before the first start. To have it notarised:
#   xcrun notarytool submit dist/Xidu-VERSION.dmg --keychain-profile PROFILE --wait && xcrun stapler staple dist/Xidu-VERSION.dmg
set -eu
[ $# = 1 ] || { echo "usage: $0 VERSION" >&2; exit 2; }
cd "$(dirname "$0")/../.."
if [ -n "${SIGN_AS:-}" ]; then
    codesign --force --deep --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --sign "$SIGN_AS" dist/Xidu.app
fi
staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
# With its symbolic links and signatures, which a plain copy may lose.
ditto dist/Xidu.app "$staging/Xidu.app"
ln -s /Applications "$staging/Applications"
hdiutil create -volname Xidu -srcfolder "$staging" -ov -format UDZO "dist/Xidu-$1.dmg"
