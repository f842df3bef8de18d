#!/bin/bash
# Looks through the record, backs it up, and sees that the backup can be restored:  nightly-backup.sh STORE FOLDER
# Silent when all is well; else danvan says on stderr what is wrong (cron mails it), and its exit code is that of the script.
# A record that is damaged is not backed up, and no older backup goes. Relies on nothing in the environment.
set -euo pipefail
export PATH=/usr/local/bin:/usr/bin:/bin LC_ALL=C.UTF-8
umask 027

readonly danvan=${DANVAN_BIN:-danvan}
if [ "$#" -ne 2 ]; then
  echo "usage: nightly-backup.sh STORE FOLDER" >&2
  exit 2
fi

"$danvan" check --store "$1" >&2 </dev/null
"$danvan" backup "$2" --store "$1" --quiet --zstd --keep daily:7,weekly:5,monthly:12,yearly:10 >&2 </dev/null
backups=("$2"/danvan-*)
"$danvan" restore "${backups[-1]}" --store "$1" --dry-run --quiet -o /dev/null >&2 </dev/null
