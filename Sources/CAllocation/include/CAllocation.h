// Linked for what it defines: allocators that end the process where the system refuses memory (allocation.c).
#ifndef EDITS_CALLOCATION_H
#define EDITS_CALLOCATION_H

/// Does nothing; whoever imports this module has the allocators.
static inline void allocation_ends_without_memory(void) {}

#endif
