#!/bin/sh
# Make dist/Xidu-VERSION.dmg of dist/Xidu.app, with a link to the Applications folder beside it.
# Usage: packaging/macos/make_dmg.sh VERSION       (signing: codesign --deep --options runtime -s IDENTITY dist/Xidu.app first)
set -eu
[ $# = 1 ] || { echo "usage: $0 VERSION" >&2; exit 2; }
cd "$(dirname "$0")/../.."
staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R dist/Xidu.app "$staging/"
ln -s /Applications "$staging/Applications"
hdiutil create -volname Xidu -srcfolder "$staging" -ov -format UDZO "dist/Xidu-$1.dmg"
