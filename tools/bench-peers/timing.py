"""What the peers share: a warm-up, the median of some runs, and the JSON object that `bench --json` prints."""
import json
import resource
import statistics
import time


def report(name, threads, items, run, runs=3, **more):
    """Times `run` and prints its rate; `items` are what one run handles, `more` are further fields, or how to get them."""
    run()
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - start)
    median = statistics.median(seconds)
    print(json.dumps({
        'name': name, 'threads': threads, 'runs': runs, 'median_seconds': round(median, 6),
        'items_per_second': items / median,
        **{key: value() if callable(value) else value for key, value in more.items()},
        'peak_rss_mb': round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)}))
