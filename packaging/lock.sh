#!/bin/sh
# Write packaging/constraints.txt: the versions that CI and the packages are built with. Run: sh packaging/lock.sh
# Made with the oldest Python that is supported, so that the versions are there for the newer ones too.
set -eu
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3.11 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -qq '.[test,train,package,citations,pdf]'
{
    echo '# Versions that CI and the packages are built with; written by packaging/lock.sh, used as `pip install -c`.'
    "$folder/venv/bin/pip" freeze --exclude xidu
} >"$folder/constraints.txt"
mv "$folder/constraints.txt" packaging/constraints.txt
