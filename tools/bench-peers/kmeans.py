"""Times scikit-learn's KMeans on a raw float32 matrix.

Usage: python tools/bench-peers/kmeans.py THREADS MATRIX.f32 COLUMNS CLUSTERS RESTARTS

Prints one JSON object with the fields of `bench --json`.
"""
import json
import os
import resource
import statistics
import sys
import time

threads, path, columns, clusters, restarts = int(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:6])
for name in ('OMP_NUM_THREADS', 'MKL_NUM_THREADS', 'OPENBLAS_NUM_THREADS'):
    os.environ[name] = str(threads)
import numpy as np  # noqa: E402
from sklearn.cluster import KMeans  # noqa: E402

matrix = np.fromfile(path, '<f4').reshape(-1, columns)
seconds = []
for run in range(4):
    start = time.perf_counter()
    model = KMeans(clusters, n_init=restarts, random_state=0).fit(matrix)
    seconds.append(time.perf_counter() - start)
median = statistics.median(seconds[1:])
print(json.dumps({
    'name': 'kmeans', 'threads': threads, 'runs': 3, 'median_seconds': round(median, 6),
    'items_per_second': len(matrix) / median, 'inertia': float(model.inertia_),
    'peak_rss_mb': round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)}))
