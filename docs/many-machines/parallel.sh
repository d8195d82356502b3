#!/bin/bash
# A whole archive by several processes of GNU parallel: parallel.sh ARCHIVE SHARDS
# Ends with the worst exit code of the shards and of their report.
set -eu

refuse() {
    echo "parallel.sh: $1" >&2
    exit 2
}

[[ $# = 2 && $2 =~ ^[1-9][0-9]{0,3}$ ]] || refuse "usage: parallel.sh ARCHIVE SHARDS, for example: parallel.sh /shared/archive 3"
archive=$1
shards=$2
parkhang=${PARKHANG:-$(type -P parkhang || true)}
[[ -f $parkhang && -x $parkhang ]] || refuse "no program called parkhang is on the PATH; set PARKHANG to where it is"
type -P parallel >/dev/null || refuse "there is no GNU parallel; Debian's package is called parallel"

reports=()
for shard in $(seq "$shards"); do
    reports+=("$archive/reports/$shard.json")
done
rm -f "${reports[@]}" "$archive/report.json" # of the night before

log=$(mktemp)
trap 'rm -f "$log"' EXIT

# A shard that failed does not stop the others; what became of each, the report says.
code=0
seq "$shards" | parallel --will-cite --halt never --line-buffer --joblog "$log" --quote \
    "$parkhang" -C "$archive" export --shard "{}/$shards" --jobs 1 --report "$archive/reports/{}.json" || code=$?

# That is how many failed; the log has each one's exit code and signal.
worst=$(awk -F '\t' 'NR > 1 { one = $8 ? 128 + $8 : $7; if (one > worst) worst = one } END { print worst + 0 }' "$log")
[[ $worst = 0 ]] || code=$worst

there=()
for report in "${reports[@]}"; do
    [[ ! -f $report ]] || there+=("$report")
done
[[ ${#there[@]} != 0 ]] || exit "$code"

merged=0
"$parkhang" report "${there[@]}" --output "$archive/report.json" || merged=$?
exit $((merged > code ? merged : code))
