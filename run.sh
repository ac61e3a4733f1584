#!/usr/bin/env bash
# Starts the whole platform on this machine; see ./run.sh --help.
set -euo pipefail
here=$PWD
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
source deploy/scripts/prerequisites.sh

need_dotnet
install_servers
build_release

# Files named on the command line are the caller's, not the repository's.
repository=$PWD
cd "$here"
# exec: Ctrl-C and SIGTERM reach the launcher itself, which ends everything in order.
exec dotnet "$repository/deploy/local/bin/Release/net10.0/Local.dll" "$@"
