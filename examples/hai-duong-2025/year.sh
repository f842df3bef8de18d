#!/usr/bin/env bash
# A year of the movement, command by command:  year.sh DANVAN FOLDER
# Makes FOLDER/so (the record) and FOLDER/tong-ket (the yearly report), anew each time.
set -euo pipefail
danvan=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")"
rm -rf "$out/so" "$out/tong-ket"

# Nothing of the caller's settings, and the same day and hand each time.
for name in $(compgen -e | grep '^DANVAN_' || true); do
  unset "$name"
done
export DANVAN_NOW=2026-01-20T08:00:00+07:00 DANVAN_ACTOR=van-thu DANVAN_LANG=vi DANVAN_STORE="$out/so"

run() {
  local word line='$ danvan'
  for word in "$@"; do
    case "$word" in
      *[!A-Za-z0-9_./:=@+-]*) line+=" \"$word\"" ;;
      *) line+=" $word" ;;
    esac
  done
  printf '\n%s\n' "$line"
  local code=0
  "$danvan" "$@" || code=$?
  if [ "$code" -ne 0 ]; then
    echo "error: the last command ended with exit code $code" >&2
    exit "$code"
  fi
}
# The head of a long answer; the whole of it is a command away.
head_of() {
  run "$@" >"$out/.answer"
  sed -n '1,14p' "$out/.answer"
  [ "$(wc -l <"$out/.answer")" -le 14 ] || echo "…"
  rm "$out/.answer"
}

run init "$out/so" --preset hai-duong-2025

run add-unit DN01 "Công ty cổ phần Ví dụ" --kind doanh_nghiep
run add-model --csv models.csv
run model confirm --csv confirmations.csv

run report submit --csv reports-2024.csv
run report submit --csv reports.csv
run report submit --csv report-correction.csv --reason "Đính chính lượt tương tác và số mô hình hiệu quả"
head_of report status --form nam --period 2025
run report status --form nam --period 2025 --totals

run nominate submit --csv nominations.csv

run evaluate evaluators --csv evaluators.csv
run evaluate open DV2025 --rubric dvk-don-vi --year 2025 --subjects subjects-don-vi.csv
run evaluate score DV2025 --csv scores-don-vi.csv
head_of evaluate rank DV2025
run evaluate close DV2025
run evaluate open MH2025 --rubric dvk-mo-hinh --year 2025 --subjects subjects-mo-hinh.csv
run evaluate score MH2025 --csv scores-mo-hinh.csv
head_of evaluate rank MH2025
run evaluate close MH2025

run summarize --year 2025 -o "$out/tong-ket"

run history
run check
