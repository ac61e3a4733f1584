# Sourced by run.sh and test.sh: what both need on a fresh Debian or Ubuntu.

need_dotnet() {
  command -v dotnet >/dev/null || { echo "The .NET 10 SDK is needed: https://dotnet.microsoft.com/download" >&2; exit 1; }
}

has_postgres() {
  local initdb major
  for initdb in /usr/lib/postgresql/*/bin/initdb; do
    major=$(basename "$(dirname "$(dirname "$initdb")")")
    [[ -x $initdb && $major =~ ^[0-9]+$ && $major -ge 15 ]] && return 0
  done
  return 1
}

# The distribution's own servers are not wanted: no cluster is made (create_main_cluster) and no service started (policy-rc.d).
install_servers() {
  local packages=()
  has_postgres || packages+=(postgresql)
  [[ -x /usr/lib/rabbitmq/bin/rabbitmq-server ]] || packages+=(rabbitmq-server)
  command -v setpriv >/dev/null || packages+=(util-linux)
  [[ ${#packages[@]} -eq 0 ]] && return
  echo "Installing ${packages[*]} …"
  local root=()
  if [[ $EUID -ne 0 ]]; then
    command -v sudo >/dev/null || { echo "Installing ${packages[*]} needs root or sudo." >&2; exit 1; }
    root=(sudo)
  fi
  "${root[@]}" bash -s -- "${packages[@]}" <<'ROOT'
set -euo pipefail
policy=/usr/sbin/policy-rc.d
made=
if [[ ! -e $policy ]]; then
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
  made=1
fi
trap '[[ -z $made ]] || rm -f "$policy"' EXIT
if [[ ! -e /etc/postgresql-common/createcluster.conf ]]; then
  mkdir -p /etc/postgresql-common
  echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-confold "$@" >/dev/null
ROOT
  has_postgres || { echo "This distribution has no PostgreSQL 15 or later." >&2; exit 1; }
}

# Names and times of everything a build reads; content would be surer and slower.
sources() {
  find . \( -name bin -o -name obj -o -name .git -o -name .local -o -name TestResults -o -name '*.md' \) -prune -o -type f -printf '%p %T@\n' \
    | LC_ALL=C sort | sha256sum
}

# Builds the solution in Release, unless nothing changed since the last successful build.
build_release() {
  local stamp=.local/built now
  now=$(sources)
  if [[ -f $stamp && $(<"$stamp") == "$now" && -f deploy/local/bin/Release/net10.0/Local.dll ]]; then
    return
  fi
  echo "Building …"
  mkdir -m 711 -p .local
  rm -f "$stamp"
  dotnet build CreditPlatform.sln -c Release -m:2 -v quiet -nologo
  # As seen before the build: what was edited meanwhile is built next time.
  echo "$now" >"$stamp"
}
