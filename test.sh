#!/usr/bin/env bash
# Runs every test on real PostgreSQL and RabbitMQ. --long runs the sizes the issues name instead of the reduced ones.
# The last line is always "N passed, N failed, N skipped".
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
source deploy/scripts/prerequisites.sh

for argument in "$@"; do
  case $argument in
    --long) export CREDITPLATFORM_LONG=1 ;;
    *) echo "usage: ./test.sh [--long]" >&2; exit 2 ;;
  esac
done

need_dotnet
install_servers
build_release

results=$PWD/TestResults
rm -rf "$results"
mkdir -p "$results"
passed=0 failed=0 skipped=0

# One counter of a trx file's summary.
counter() { sed -nE "s/.*<Counters [^>]*\b$1=\"([0-9]+)\".*/\1/p" "$2" | head -1; }

for project in tests/*.Tests/*.Tests.csproj; do
  name=$(basename "$project" .csproj)
  # Needs the Aspire packages; built and run by the solution configuration "Aspire".
  [[ $name == AppHost.Tests ]] && continue
  trx=$results/$name.trx
  code=0
  dotnet test "$project" --no-build -c Release --nologo --results-directory "$results" --logger "trx;LogFileName=$name.trx" || code=$?
  if [[ ! -f $trx ]]; then
    # A project without tests yet writes no results and succeeds; one that broke before its first test counts as a failure.
    [[ $code -eq 0 ]] || failed=$((failed + 1))
    continue
  fi
  total=$(counter total "$trx") ok=$(counter passed "$trx") executed=$(counter executed "$trx")
  passed=$((passed + ok))
  skipped=$((skipped + total - executed))
  failed=$((failed + executed - ok))
  # The run itself failed although no test did: a fixture's clean-up, a crash at the end.
  [[ $code -eq 0 || $executed -ne $ok ]] || failed=$((failed + 1))
done

echo "$passed passed, $failed failed, $skipped skipped"
[[ $failed -eq 0 && $passed -gt 0 ]]
