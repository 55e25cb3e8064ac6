// Linux calls that Swift's Glibc module hides behind _GNU_SOURCE or as variadic functions.
#ifndef EDITS_CLINUX_H
#define EDITS_CLINUX_H

int sched_getaffinity(int pid, unsigned long size, void *set);
int fcntl(int descriptor, int command, ...);
int mallopt(int parameter, int value);

/// Processors that this process may run on; 0 when the kernel does not say.
static inline int linux_processor_count(void) {
  unsigned long set[128] = {0};
  if (sched_getaffinity(0, sizeof set, set) != 0) return 0;
  int count = 0;
  for (int i = 0; i < 128; i++) count += __builtin_popcountl(set[i]);
  return count;
}

/// fcntl(F_SETPIPE_SZ): the capacity of a pipe in bytes; -1 when refused or not a pipe.
static inline int linux_set_pipe_size(int descriptor, int bytes) {
  return fcntl(descriptor, 1031, bytes);
}

/// Keeps freed memory in the process up to `bytes` instead of returning it (M_TRIM_THRESHOLD and
/// M_MMAP_THRESHOLD): a page given back costs a fault to get again.
static inline void linux_keep_freed_memory(int bytes) {
  mallopt(-1, bytes);
  mallopt(-3, bytes);
}

#endif
