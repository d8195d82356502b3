#!/bin/bash
# A whole archive as a Slurm array: sbatch slurm.sh /path/of/the/archive
#SBATCH --job-name=parkhang
#SBATCH --array=1-8
#SBATCH --cpus-per-task=2
#SBATCH --mem=1G
#SBATCH --time=02:00:00
set -eu
archive=${1:?usage: sbatch slurm.sh /path/of/the/archive}

# The number of all tasks, so that one of them can be made again alone: sbatch --array=3 slurm.sh ...
export PARKHANG_SHARDS=8

exec parkhang -C "$archive" export --shard auto --jobs "$SLURM_CPUS_PER_TASK" \
    --report "$archive/reports/$SLURM_ARRAY_TASK_ID.json"
