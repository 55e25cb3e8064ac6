#if defined(__x86_64__)
#include <immintrin.h>

// Swift cannot ask the compiler which instructions it may use.
#if defined(__AVX2__) && defined(__FMA__)
static const int intrinsics_compiled_for_avx2 = 1;
#else
static const int intrinsics_compiled_for_avx2 = 0;
#endif

// `_mm_prefetch` is a macro.
static inline void intrinsics_prefetch(const void *address) { __builtin_prefetch(address, 0, 3); }

// `_mm_sfence` is known to the compiler only.
static inline void intrinsics_store_fence(void) { __builtin_ia32_sfence(); }
#endif
