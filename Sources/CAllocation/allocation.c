// The C library's allocators with an end of their own. Swift's runtime aborts where it gets no memory, which looks like a
// bug of the program; these write one line and end with 71 (EX_OSERR). As symbols of the executable they stand before
// those of the library, for everything in the process. In C, because Swift reserves the name malloc.
#include "../CLinux/shim.h"

void *malloc(unsigned long size) {
  void *block = __libc_malloc(size);
  if (!block) linux_end_without_memory(size);
  return block;
}

void *calloc(unsigned long count, unsigned long size) {
  void *block = __libc_calloc(count, size);
  if (!block) linux_end_without_memory((unsigned long long)count * size);
  return block;
}

void *realloc(void *block, unsigned long size) {
  void *moved = __libc_realloc(block, size);
  // Asking for zero bytes frees the block.
  if (!moved && size) linux_end_without_memory(size);
  return moved;
}

void *aligned_alloc(unsigned long alignment, unsigned long size) {
  void *block = __libc_memalign(alignment, size);
  if (!block) linux_end_without_memory(size);
  return block;
}

int posix_memalign(void **target, unsigned long alignment, unsigned long size) {
  *target = aligned_alloc(alignment, size);
  return 0;
}
