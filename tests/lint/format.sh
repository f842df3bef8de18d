#!/bin/sh
# Every source file stands as clang-format would write it. Exit 77: not checked, there is no clang-format here.
cd "$(dirname "$0")/../.." || exit 1
if ! command -v clang-format >/dev/null; then
  echo "skipped: clang-format is not installed" >&2
  exit 77
fi
find src include tests \( -name '*.cpp' -o -name '*.hpp' \) -print0 | xargs -0 clang-format --dry-run -Werror
