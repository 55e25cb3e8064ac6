"""Times scikit-learn's KMeans on a raw float32 matrix.

Usage: python tools/bench-peers/kmeans.py THREADS MATRIX.f32 COLUMNS CLUSTERS RESTARTS

Prints one JSON object with the fields of `bench --json`.
"""
import os
import sys

from timing import report

threads, path, columns, clusters, restarts = int(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:6])
for name in ('OMP_NUM_THREADS', 'MKL_NUM_THREADS', 'OPENBLAS_NUM_THREADS'):
    os.environ[name] = str(threads)
import numpy as np  # noqa: E402
from sklearn.cluster import KMeans  # noqa: E402

matrix = np.fromfile(path, '<f4').reshape(-1, columns)


def fit():
    global model
    model = KMeans(clusters, n_init=restarts, random_state=0).fit(matrix)


report('kmeans', threads, len(matrix), fit, inertia=lambda: float(model.inertia_))
