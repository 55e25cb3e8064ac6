"""Times reading an image dataset of the Hugging Face Hub, Parquet, on one thread: `edits decode` against `datasets` with Pillow.

Usage: python tools/bench-peers/parquet.py EDITS FOLDER [--runs N]

EDITS is the front door, FOLDER has folders of JPEG images by class. Both sides read the same files, which `datasets` writes, in turn;
the time to import Python's packages is taken off. Prints the ratio of processor time, and how the peak memory of `edits decode`
depends on the number of row groups.
"""
import argparse
import io
import json
import os
import statistics
import subprocess
import sys
import tempfile

PEER = '''
import sys, time
import datasets
from PIL import Image
start = time.process_time()
total = 0
for row in datasets.Dataset.from_parquet(sys.argv[1], cache_dir=sys.argv[2]):
    total += len(row['image'].convert('RGB').tobytes())
print(time.process_time() - start, total)
'''


def write(path, folder, form, rows):
    """Writes at most 4000 of the folder's images, those of form png again as PNG, `rows` to a row group."""
    import datasets
    from PIL import Image
    files = [(c, os.path.join(folder, c, n)) for c in sorted(os.listdir(folder)) for n in sorted(os.listdir(os.path.join(folder, c)))]
    files = files[::max(1, len(files) // 4000)]
    names = sorted({c for c, _ in files})

    def content(name):
        if form == 'jpeg':
            return open(name, 'rb').read()
        out = io.BytesIO()
        Image.open(name).save(out, 'png')
        return out.getvalue()
    features = datasets.Features({'image': datasets.Image(), 'label': datasets.ClassLabel(names=names)})
    columns = {'image': [{'bytes': content(n), 'path': None} for _, n in files], 'label': [names.index(c) for c, _ in files]}
    datasets.Dataset.from_dict(columns, features=features).to_parquet(path, batch_size=rows)
    return len(files)


def ours(edits, path):
    """Processor seconds, bytes of pixels, and peak memory in MB of reading a file."""
    with tempfile.NamedTemporaryFile() as stats:
        subprocess.run([edits, 'decode', path, '--channels', '3', '--threads', '1', '-q', '--level', '0', '-o', '/dev/null',
                        '--if-exists', 'replace', '--stats', stats.name], check=True)
        result = json.load(open(stats.name))
    return result['cpu_seconds'], result['records_out'], result['peak_rss_bytes'] / 1e6


def peer(path):
    """Processor seconds of `datasets`, its own table of the file made anew each time, as on a first reading."""
    with tempfile.TemporaryDirectory() as cache:
        out = subprocess.run([sys.executable, '-c', PEER, path, cache], check=True, capture_output=True, text=True,
                             env={**os.environ, 'OMP_NUM_THREADS': '1', 'HF_DATASETS_DISABLE_PROGRESS_BARS': '1'}).stdout
    return float(out.split()[0])


parser = argparse.ArgumentParser()
parser.add_argument('edits')
parser.add_argument('folder')
parser.add_argument('--runs', type=int, default=3)
options = parser.parse_args()
with tempfile.TemporaryDirectory() as work:
    for form in ('jpeg', 'png'):
        path = os.path.join(work, form + '.parquet')
        count = write(path, options.folder, form, 100)
        pairs = []
        for _ in range(options.runs):
            seconds, read, _ = ours(options.edits, path)
            assert read == count, (read, count)
            pairs.append((seconds, peer(path)))
        ratios = [theirs / mine for mine, theirs in pairs]
        print(f'{form}: {count} images, {statistics.median(ratios):.1f} x '
              f'(ours {statistics.median(p[0] for p in pairs):.2f} s, datasets {statistics.median(p[1] for p in pairs):.2f} s)')
    for groups in (10, 1000):
        path = os.path.join(work, f'{groups}.parquet')
        write(path, options.folder, 'jpeg', max(1, 4000 // groups))
        print(f'{groups} row groups: {ours(options.edits, path)[2]:.1f} MB at the peak')
