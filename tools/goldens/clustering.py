"""Writes Tests/Fixtures/goldens/clustering.safetensors from scikit-learn.

Usage: python tools/goldens/clustering.py [DIRECTORY]

Vectors are drawn by NumPy, rounded to float32 and stored beside the results. Everything scikit-learn draws at random
is fixed: centers are given, and the batches never make it move a center.
"""
import json
import pathlib
import struct
import sys
import warnings

import numpy as np
import sklearn
from sklearn.cluster import KMeans, MiniBatchKMeans
from sklearn.neighbors import LocalOutlierFactor


def save(path, tensors):
    header, data = {}, b''
    for name, value in tensors.items():
        value = np.ascontiguousarray(value, '<f4')
        header[name] = {'dtype': 'F32', 'shape': list(value.shape), 'data_offsets': [len(data), len(data) + value.nbytes]}
        data += value.tobytes()
    text = json.dumps(header, separators=(',', ':')).encode()
    text += b' ' * (-len(text) % 8)
    path.write_bytes(struct.pack('<Q', len(text)) + text + data)


def blobs(seed, rows, columns, centers, spread):
    r = np.random.default_rng(seed)
    points = r.normal(size=(centers, columns)) * 3
    return (points[r.integers(0, centers, rows)] + r.normal(size=(rows, columns)) * spread).astype(np.float32)


def kmeans(stored):
    x = blobs(1, 150, 6, 5, 1.5)
    offset = x + np.float32(1000)
    # The last center is so far away that it starts empty and is moved to the farthest vector.
    lost = np.concatenate([x[:4], np.full((1, 6), 500, np.float32)])
    for name, data, start in [('kmeans', x, x[:5]), ('offset', offset, offset[:5]), ('empty', x, lost)]:
        for limit in (1, 300):
            model = KMeans(len(start), init=start, n_init=1, max_iter=limit).fit(data.astype(np.float64))
            key = f'{name}/{limit}'
            stored.update({
                f'{key}/centers': model.cluster_centers_, f'{key}/labels': model.labels_,
                f'{key}/inertia': [model.inertia_], f'{key}/iterations': [model.n_iter_],
            })
            print(key, model.inertia_, model.n_iter_)
        stored[f'{name}/data'], stored[f'{name}/start'] = data, start


def minibatch(stored):
    x = blobs(2, 107, 4, 3, 1)
    model = MiniBatchKMeans(3, init=x[:3], n_init=1, batch_size=20, random_state=0)
    stored['minibatch/data'] = x
    for step, first in enumerate(range(0, len(x), 20)):
        model.partial_fit(x[first:first + 20].astype(np.float64))
        assert model._counts.sum() == min(first + 20, len(x)), 'a center was moved'
        # The estimator updates these in place.
        stored[f'minibatch/{step}/centers'] = model.cluster_centers_.copy()
        stored[f'minibatch/{step}/weights'] = model._counts.copy()


def outliers(stored):
    x = blobs(3, 80, 4, 3, 1)
    x[7] *= 4
    few = np.concatenate([x, x[:20], x[:5]])  # up to three of a kind, fewer than neighbors
    many = np.concatenate([x, np.repeat(x[:1], 15, axis=0)])  # sixteen of a kind
    for name, data, neighbors in [('plain', x, 10), ('few', few, 10), ('many', many, 10), ('all', x[:6], 10)]:
        model = LocalOutlierFactor(neighbors, contamination=0.1).fit(data.astype(np.float64))
        kept = model.negative_outlier_factor_ >= model.offset_
        stored.update({
            f'lof/{name}/data': data, f'lof/{name}/factors': -model.negative_outlier_factor_, f'lof/{name}/kept': kept,
        })


def repeated(rows, columns, distinct):
    """Vectors that repeat, of whole numbers so that any language makes the same."""
    j = np.arange(rows, dtype=np.int64)
    i = ((j * 17 + j // 40 * 3) % distinct)[:, None]
    c = np.arange(columns, dtype=np.int64)[None, :]
    return (((i * (2 * c + 3) * 37 + i * i * (c + 1)) % 64) * 0.125 + (i % 9) * (c % 3 + 1) * 2).astype(np.float32)


def inertias(target):
    found = []
    for rows, columns, distinct in [(300, 3, 60), (500, 8, 80), (1000, 2, 90), (600, 16, 600), (900, 24, 450), (240, 32, 120)]:
        x = repeated(rows, columns, distinct).astype(np.float64)
        for k in (5, 10, 20):
            runs = [KMeans(k, n_init=10, random_state=seed).fit(x).inertia_ for seed in range(8)]
            found.append(dict(rows=rows, columns=columns, distinct=distinct, clusters=k, runs=[round(v, 3) for v in runs]))
            print(rows, columns, distinct, k, min(runs), np.median(runs), max(runs))
    (target / 'kmeans.json').write_text(json.dumps(found).replace('}, {', '},\n{') + '\n')


if __name__ == '__main__':
    warnings.simplefilter('ignore')
    target = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else 'Tests/Fixtures/goldens')
    print('scikit-learn', sklearn.__version__, 'numpy', np.__version__)
    tensors = {}
    for part in (kmeans, minibatch, outliers):
        part(tensors)
    save(target / 'clustering.safetensors', tensors)
    inertias(target)
