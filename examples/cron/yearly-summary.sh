#!/bin/bash
# Makes the yearly summary unattended:  yearly-summary.sh STORE FOLDER [YEAR]        (YEAR: default, the year before this)
# Silent when it succeeds. Otherwise says on stderr what went wrong (cron mails it) and ends with danvan's exit code.
# Everything is logged in FOLDER/yearly-summary.log. Relies on nothing in the environment, so `env -i` is fine.
set -euo pipefail
export PATH=/usr/local/bin:/usr/bin:/bin LC_ALL=C.UTF-8
export DANVAN_ACTOR=${DANVAN_ACTOR:-cron}
umask 027

readonly tries=5 pause=${DANVAN_RETRY_PAUSE:-60} # seconds, between tries while another process is writing
readonly danvan=${DANVAN_BIN:-danvan}

if [ "$#" -lt 2 ] || [ "$#" -gt 3 ]; then
  echo "usage: yearly-summary.sh STORE FOLDER [YEAR]" >&2
  exit 2
fi
store=$1
folder=$2
year=${3:-$(($(TZ=Asia/Ho_Chi_Minh date +%Y) - 1))}

if ! mkdir -p -- "$folder" 2>/dev/null || ! : 2>/dev/null >>"$folder/yearly-summary.log"; then
  echo "error: cannot write to $folder" >&2
  exit 5
fi
said=$(mktemp)
trap 'rm -f "$said"' EXIT
log() {
  printf '%s %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$1" >>"$folder/yearly-summary.log"
}

attempt=1
while true; do
  code=0
  "$danvan" summarize --store "$store" --year "$year" -o "$folder/summary-$year" >"$said" 2>&1 </dev/null || code=$?
  log "try $attempt: summarize --year $year ended with exit code $code"
  sed 's/^/  /' "$said" >>"$folder/yearly-summary.log"
  if [ "$code" -ne 4 ] || [ "$attempt" -ge "$tries" ]; then
    break
  fi
  attempt=$((attempt + 1))
  sleep "$pause"
done

case "$code" in
  0) exit 0 ;;
  3) why="the configuration or the input is wrong" ;;
  4) why="another process was writing, $tries times in a row" ;;
  5) why="the disk or the output folder could not be written" ;;
  6) why="the store is damaged; run: danvan check --store $store" ;;
  7) why="not permitted; see who owns the store and the output folder" ;;
  8) why="no store at $store, or one newer than this program" ;;
  126 | 127) why="the program $danvan is not there or cannot be run" ;;
  *) why="exit code $code" ;;
esac
{
  echo "danvan: no summary of $year: $why"
  cat "$said"
  echo "log: $folder/yearly-summary.log"
} >&2
exit "$code"
