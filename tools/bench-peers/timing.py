"""What the peers share: their options, a warm-up, the medians of some runs, and the JSON object that `bench --json` prints."""
import argparse
import json
import os
import resource
import statistics
import sys
import time

TUNABLES = 'glibc.malloc.mmap_max=0:glibc.malloc.trim_threshold=34359738368'


def arguments(batch=16, size=224, more=None):
    """The options of a peer that times PyTorch or ggml, and those that `more` adds; call it before these are imported.

    `--tuned` keeps freed memory in the process (glibc tunables), which spares PyTorch its page faults; it must be set before
    the process starts, so the script starts itself again.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument('name')
    parser.add_argument('folder', nargs='?')
    parser.add_argument('--threads', type=int, default=2)
    parser.add_argument('--batch', type=int, default=batch)
    parser.add_argument('--size', type=int, default=size)
    parser.add_argument('--runs', type=int, default=3)
    parser.add_argument('--tuned', action='store_true')
    parser.add_argument('--channels-last', action='store_true')
    if more:
        more(parser)
    options = parser.parse_args()
    if options.tuned and os.environ.get('GLIBC_TUNABLES') != TUNABLES:
        os.environ['GLIBC_TUNABLES'] = TUNABLES
        os.execv(sys.executable, [sys.executable] + sys.argv)
    for name in ('OMP_NUM_THREADS', 'MKL_NUM_THREADS', 'OPENBLAS_NUM_THREADS'):
        os.environ[name] = str(options.threads)
    return options


def report(name, threads, items, run, runs=3, **more):
    """Times `run` and prints its rate; `items` are what one run handles, `more` are further fields, or how to get them."""
    run()
    seconds, processor = [], []
    for _ in range(runs):
        start, used = time.perf_counter(), time.process_time()
        run()
        seconds.append(time.perf_counter() - start)
        processor.append(time.process_time() - used)
    result(name, threads, items, seconds, processor, **more)


def result(name, threads, items, seconds, processor=(), **more):
    """Prints what was timed: the `seconds` of every run, and those of all processors (user and system)."""
    median = statistics.median(seconds)
    if processor:
        more['median_cpu_seconds'] = round(statistics.median(processor), 6)
        more['items_per_cpu_second'] = items / statistics.median(processor)
    print(json.dumps({
        'name': name, 'threads': threads, 'runs': len(seconds), 'median_seconds': round(median, 6),
        'items_per_second': items / median,
        **{key: value() if callable(value) else value for key, value in more.items()},
        'peak_rss_mb': round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)}))
