#!/usr/bin/env bash
# The reorganisation of 1 July 2025, before and after:  run.sh DANVAN FOLDER
# Makes FOLDER/so (the record), anew each time, the same to the byte.
set -euo pipefail
danvan=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")"
rm -rf "$out/so"

# Nothing of the caller's settings, and the same day and hand each time.
for name in $(compgen -e | grep '^DANVAN_' || true); do
  unset "$name"
done
export DANVAN_NOW=2026-01-20T08:00:00+07:00 DANVAN_ACTOR=van-thu DANVAN_LANG=vi

run() {
  printf '\n$ danvan %s\n' "$*"
  "$danvan" "$@"
}

mkdir "$out/so"
cp danvan.toml "$out/so/"
run init "$out/so"
export DANVAN_STORE="$out/so"
run add-unit --csv units-before.csv
run unit tree --on 2025-06-30

run add-unit --csv units-after.csv
run unit import reorganization.csv
run unit tree --on 2025-07-01

# Old and new bearers of one name, a commune whose land and people went apart, one made of three districts.
run unit show P01
run unit show HP03
run unit show X05
run unit show HP23
run check
