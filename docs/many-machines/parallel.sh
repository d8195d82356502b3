#!/bin/bash
# A whole archive by several processes of GNU parallel: parallel.sh ARCHIVE SHARDS
set -eu
archive=$1
shards=$2
parkhang=${PARKHANG:-parkhang}

# A shard that failed does not stop the others; what became of each, the report says.
seq "$shards" | parallel --will-cite --halt never --line-buffer \
    "$parkhang" -C "$archive" export --shard "{}/$shards" --jobs 1 --report "$archive/reports/{}.json" || true

reports=()
for shard in $(seq "$shards"); do
    reports+=("$archive/reports/$shard.json")
done
exec "$parkhang" report "${reports[@]}" --output "$archive/reports/whole.json"
