// Linux calls that Swift's Glibc module hides behind _GNU_SOURCE or as variadic functions.
#ifndef EDITS_CLINUX_H
#define EDITS_CLINUX_H

int sched_getaffinity(int pid, unsigned long size, void *set);
int fcntl(int descriptor, int command, ...);
int mallopt(int parameter, int value);
int sched_yield(void);

/// Tells the processor that this thread waits in a loop.
static inline void linux_pause(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#endif
}

/// Lets another thread have the processor.
static inline void linux_yield(void) { sched_yield(); }

int getsockopt(int descriptor, int level, int option, void *value, unsigned *length);

/// SO_PEERCRED: the user at the other end of a Unix socket; -1 when the kernel does not say.
static inline long long linux_peer_user(int descriptor) {
  struct { int process; unsigned user, group; } peer;
  unsigned length = sizeof peer;
  if (getsockopt(descriptor, 1, 17, &peer, &length) != 0) return -1;
  return peer.user;
}

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

// The C library's own allocators, for those that stand before them (Stages/Allocation.swift).
void *__libc_malloc(unsigned long size);
void *__libc_calloc(unsigned long count, unsigned long size);
void *__libc_realloc(void *block, unsigned long size);
void *__libc_memalign(unsigned long alignment, unsigned long size);

extern char *program_invocation_short_name;
int snprintf(char *text, unsigned long size, const char *format, ...);
long linux_write(int descriptor, const void *bytes, unsigned long count) __asm__("write");
void linux_exit(int status) __asm__("_exit") __attribute__((noreturn));

/// Ends the process with status 71 (EX_OSERR) and one line: the system refused `bytes` of memory. Allocates nothing.
static inline void linux_end_without_memory(unsigned long long bytes) __attribute__((noreturn));
static inline void linux_end_without_memory(unsigned long long bytes) {
  char line[256];
  int count = snprintf(line, sizeof line,
    "%.40s: error: the system refused %llu bytes of memory; lower --memory, --threads or --batch, or raise the limit\n",
    program_invocation_short_name, bytes);
  if (count > 0) linux_write(2, line, (unsigned long)count);
  linux_exit(71);
}

/// Ends the process with status 71 and one line: the system refused a thread.
static inline void linux_end_without_thread(void) __attribute__((noreturn));
static inline void linux_end_without_thread(void) {
  char line[256];
  int count = snprintf(line, sizeof line,
    "%.40s: error: the system refused another thread; lower --threads, or raise the limit of processes or memory\n",
    program_invocation_short_name);
  if (count > 0) linux_write(2, line, (unsigned long)count);
  linux_exit(71);
}

/// Ends the process with status 74 (EX_IOERR) and one line: a temporary file cannot be read back.
static inline void linux_end_without_file(void) __attribute__((noreturn));
static inline void linux_end_without_file(void) {
  char line[256];
  int count = snprintf(line, sizeof line,
    "%.40s: error: a temporary file cannot be read back; name another place with --tmpdir\n",
    program_invocation_short_name);
  if (count > 0) linux_write(2, line, (unsigned long)count);
  linux_exit(74);
}

/// Keeps freed memory in the process up to `bytes` instead of returning it (M_TRIM_THRESHOLD and
/// M_MMAP_THRESHOLD): a page given back costs a fault to get again.
static inline void linux_keep_freed_memory(int bytes) {
  mallopt(-8, 2);  // M_ARENA_MAX: every arena keeps free memory of its own
  mallopt(-1, bytes);
  mallopt(-3, bytes);
}

/// 1 when the processor and the system offer AVX2, FMA and F16C, or when that does not apply.
static inline int linux_cpu_suits(void) {
#if defined(__x86_64__) && defined(__AVX2__)
  unsigned a = 1, b, c = 0, d;
  __asm__ volatile("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
  const unsigned needed = 1u << 12 | 1u << 27 | 1u << 29;  // FMA, OSXSAVE, F16C
  if ((c & needed) != needed) return 0;
  unsigned low, high;
  __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  if ((low & 6) != 6) return 0;  // the system saves ymm registers
  a = 7, c = 0;
  __asm__ volatile("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
  return (b >> 5) & 1;
#else
  return 1;
#endif
}

#endif
