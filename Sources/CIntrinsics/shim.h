#if defined(__x86_64__)
#include <immintrin.h>

// `_mm_prefetch` is a macro.
static inline void intrinsics_prefetch(const void *address) { __builtin_prefetch(address, 0, 3); }

// A half-precision float at an address. The compiler would insert its two bytes into a register that a running sum is in,
// so that each block waits for the one before it; the empty statement makes it load them into a register of their own.
static inline float intrinsics_half(const void *address) {
  unsigned short bits;
  __builtin_memcpy(&bits, address, sizeof bits);
  __m128i value = _mm_cvtsi32_si128(bits);
  __asm__("" : "+x"(value));
  return _mm_cvtss_f32(_mm_cvtph_ps(value));
}

// `_mm_sfence` and `_mm_pause` are known to the compiler only.
static inline void intrinsics_store_fence(void) { __builtin_ia32_sfence(); }
static inline void intrinsics_pause(void) { __builtin_ia32_pause(); }
#endif
