"""Times ggml's products of 16 matrices of 4096 x 4096 with a vector: python matvec.py q4_0|q4_1|q8_0 [--threads N] [--runs N]

Uses the libraries that llama-cpp-python brings. Prints one JSON object with the fields of `bench --json`; items are bytes of
weights. Weights are random, scales 2^-8.
"""
import ctypes
import glob
import os

from timing import arguments, report

options = arguments()
import llama_cpp  # noqa: E402
import numpy as np  # noqa: E402

folder = os.path.join(os.path.dirname(llama_cpp.__file__), 'lib')
base, cpu = (ctypes.CDLL(glob.glob(f'{folder}/libggml-{part}.so')[0], ctypes.RTLD_GLOBAL) for part in ('base', 'cpu'))


class Parameters(ctypes.Structure):
    _fields_ = [('size', ctypes.c_size_t), ('buffer', ctypes.c_void_p), ('no_alloc', ctypes.c_bool)]


base.ggml_init.argtypes, base.ggml_init.restype = [Parameters], ctypes.c_void_p
base.ggml_new_tensor_2d.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int64, ctypes.c_int64]
base.ggml_mul_mat.argtypes = [ctypes.c_void_p] * 3
base.ggml_new_graph.argtypes = base.ggml_get_data.argtypes = [ctypes.c_void_p]
base.ggml_build_forward_expand.argtypes = [ctypes.c_void_p] * 2
for function in ('ggml_new_tensor_2d', 'ggml_mul_mat', 'ggml_new_graph', 'ggml_get_data'):
    getattr(base, function).restype = ctypes.c_void_p
cpu.ggml_graph_compute_with_ctx.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int]
kind, size, halves = {'q4_0': (2, 18, 1), 'q4_1': (3, 20, 2), 'q8_0': (8, 34, 1)}[options.name]
count, side = 16, 4096
bytes_each = side * side // 32 * size
context = base.ggml_init(Parameters(count * bytes_each + (64 << 20), None, False))


def filled(tensor, data):
    ctypes.memmove(base.ggml_get_data(tensor), data.ctypes.data, data.nbytes)
    return tensor


blocks = np.random.default_rng(0).integers(0, 256, (side * side // 32, size), dtype=np.uint8)
blocks[:, :2 * halves] = np.frombuffer(np.array([2.0 ** -8, -2.0 ** -8][:halves], '<f2').tobytes(), np.uint8)
x = filled(base.ggml_new_tensor_2d(context, 0, side, 1), (np.arange(side) % 13 - 6).astype('<f4'))
graph = base.ggml_new_graph(context)
for _ in range(count):
    matrix = filled(base.ggml_new_tensor_2d(context, kind, side, side), blocks)
    base.ggml_build_forward_expand(graph, base.ggml_mul_mat(context, matrix, x))


def run():
    assert cpu.ggml_graph_compute_with_ctx(context, graph, options.threads) == 0


report(options.name, options.threads, count * bytes_each, run, options.runs)
