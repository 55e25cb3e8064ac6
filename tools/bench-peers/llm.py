"""Times llama.cpp (llama-cpp-python, compiled natively): python llm.py prompt|decode THREADS MODEL.gguf [DEPTH]

prompt: 512 tokens at once; decode: 128 tokens one by one after DEPTH others. Prints items_per_second of the median of 3 runs,
and processor seconds of a run, which tell more where other programs run.
"""
import json
import statistics
import sys
import time

import llama_cpp as L

what, threads, path, depth = sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4]) if len(sys.argv) > 4 else 0
quiet = L.llama_log_callback(lambda *a: None)
L.llama_log_set(quiet, None)
L.llama_backend_init()
model = L.llama_model_load_from_file(path.encode(), L.llama_model_default_params())
parameters = L.llama_context_default_params()
parameters.n_ctx, parameters.n_batch, parameters.n_ubatch = 1024, 512, 512
parameters.n_threads = parameters.n_threads_batch = threads
context = L.llama_init_from_model(model, parameters)
tokens = [1000 + i % 17 for i in range(1024)]


def read(ids):
    array = (L.llama_token * len(ids))(*ids)
    assert L.llama_decode(context, L.llama_batch_get_one(array, len(ids))) == 0
    L.llama_synchronize(context)


def run():
    L.llama_memory_clear(L.llama_get_memory(context), True)
    if depth:
        read(tokens[:depth])
    start, cpu = time.perf_counter(), time.process_time()
    if what == 'prompt':
        read(tokens[:512])
    else:
        for token in tokens[depth:depth + 128]:
            read([token])
    return time.perf_counter() - start, time.process_time() - cpu


run()
runs = [run() for _ in range(3)]
count = 512 if what == 'prompt' else 128
print(json.dumps({'items_per_second': count / statistics.median(r[0] for r in runs),
                  'cpu_seconds': statistics.median(r[1] for r in runs)}))
