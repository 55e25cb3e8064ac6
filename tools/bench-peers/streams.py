"""Times cbor2 + zstandard and Arrow IPC + zstd on records of 224x224 RGB images, writing or reading a file.

Usage: python tools/bench-peers/streams.py cbor|arrow write|read THREADS PIXELS.u8 FILE

Prints one JSON object with the fields of `bench --json`; items are bytes of pixels.
"""
import sys

from timing import report

kind, direction, threads, pixels, path = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4], sys.argv[5]
SIZE = 224 * 224 * 3
data = open(pixels, 'rb').read()
images = [data[i:i + SIZE] for i in range(0, len(data), SIZE)]


def record(i):
    return {'id': f'rec-{i}', 'label': f'class {i % 10}', 'caption': f'a photo of class {i % 10}, sample {i}'}


def cbor_write():
    import cbor2
    import zstandard
    compressor = zstandard.ZstdCompressor(level=1, threads=threads if threads > 1 else 0)
    with open(path, 'wb') as file, compressor.stream_writer(file) as out:
        for i, image in enumerate(images):
            fields = record(i)
            fields['image'] = cbor2.CBORTag(40, [[224, 224, 3], cbor2.CBORTag(64, image)])
            out.write(cbor2.dumps(fields))


def cbor_read():
    import io

    import cbor2
    import zstandard
    with open(path, 'rb') as file:
        stream = zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True)
        decoder = cbor2.CBORDecoder(io.BufferedReader(stream, 1 << 18))
        for _ in images:
            decoder.decode()


def arrow_write():
    import pyarrow as pa
    schema = pa.schema([('id', pa.string()), ('label', pa.string()), ('caption', pa.string()),
                        ('image', pa.binary(SIZE))])
    options = pa.ipc.IpcWriteOptions(compression=pa.Codec('zstd', 1), use_threads=threads > 1)
    with pa.OSFile(path, 'wb') as file, pa.ipc.new_stream(file, schema, options=options) as out:
        for start in range(0, len(images), 64):
            part = images[start:start + 64]
            rows = [record(start + k) for k in range(len(part))]
            columns = [[row[name] for row in rows] for name in ('id', 'label', 'caption')]
            out.write_batch(pa.record_batch(columns + [pa.array(part, pa.binary(SIZE))], schema=schema))


def arrow_read():
    import pyarrow as pa
    pa.set_cpu_count(threads)
    with pa.OSFile(path, 'rb') as file:
        for batch in pa.ipc.open_stream(file):
            for value in batch.column('image'):
                value.as_py()


run = {'cbor': (cbor_write, cbor_read), 'arrow': (arrow_write, arrow_read)}[kind][direction == 'read']
report(f'{kind}-{direction}', threads, len(data), run)
