#!/usr/bin/env bash
# Times the import of 10,000 candidates with 100,000 findings into a fresh ledger, and what other commands notice of it.
# Run from the root after `mvn -DskipTests package`; HEAP and PORT may be set.
set -euo pipefail
cd "$(dirname "$0")/../.."
heap=${HEAP:-512m} port=${PORT:-8099}
work=$(mktemp -d)
api=http://127.0.0.1:$port/api
trap 'kill "$pid" ${others:-} 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

java -cp infra/benchmarks/target/benchmarks.jar io.whyledger.benchmarks.inner.LargeOverview "$work/large.md" 10000 10
java -Xmx"$heap" -jar infra/standalone/target/standalone-*.jar --server.port="$port" --whyledger.data="$work/data" \
    >"$work/log" 2>&1 &
pid=$!
until curl -sf "$api/technologies?size=1" >/dev/null; do
    kill -0 "$pid" || { tail -n 20 "$work/log"; exit 1; }
    sleep 0.2
done
echo "document: $(stat -c %s "$work/large.md") bytes, heap: $heap"
rss() { awk '/VmRSS|VmHWM/ {printf "%s %d MB  ", $1, $2 / 1024}' "/proc/$pid/status"; }
echo "idle: $(rss)"

others() {
    for ((i = 0; ; i++)); do
        curl -sf -o /dev/null -w '%{time_total}\n' -X POST "$api/technologies" -H 'Content-Type: application/json' \
            -d "{\"name\":\"Meanwhile $i\",\"category\":\"Tool\"}"
        sleep 0.25
    done
}
others >"$work/meanwhile" &
others=$!
started=$(date +%s.%N)
curl -sf -o /dev/null -w 'answered after %{time_total} s with %{http_code}\n' -X POST "$api/imports?name=large" \
    -H 'Content-Type: text/markdown' --data-binary @"$work/large.md"
until curl -sf "$api/imports/large" | tee "$work/state" | grep -q '"completedAt"'; do sleep 0.25; done
ended=$(date +%s.%N)
kill "$others"
echo "imported and visible after $(echo "$ended - $started" | bc) s; $(rss)"
grep -o '"counts":{[^}]*}' "$work/state"
sort -n "$work/meanwhile" | awk '{t[NR] = $1} END {
    printf "other commands meanwhile: %d, p50 %.0f ms, p99 %.0f ms, max %.0f ms\n",
        NR, t[int((NR + 1) / 2)] * 1000, t[int(NR * 0.99 + 0.5)] * 1000, t[NR] * 1000}'
until [ "$(curl -sf "$api/technologies?size=1" | grep -o '"total":[0-9]*' | cut -d: -f2)" -ge 10000 ]; do sleep 0.1; done
echo "catalogue complete after $(echo "$(date +%s.%N) - $started" | bc) s"
for query in 'technologies?size=50' 'technologies?text=specialist&size=50' 'comparisons?of=candidate-1&of=candidate-2'; do
    for _ in $(seq 20); do curl -sf -o /dev/null -w '%{time_total}\n' "$api/$query"; done | sort -n |
        awk -v q="$query" '{t[NR] = $1} END {printf "GET %s: p50 %.0f ms, max %.0f ms\n", q, t[10] * 1000, t[NR] * 1000}'
done
