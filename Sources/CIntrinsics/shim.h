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

// A half-precision float at an address. The compiler would insert its two bytes into a register that a running sum is in,
// so that each block waits for the one before it; the empty statement makes it load them into a register of their own.
#ifdef __F16C__
static inline float intrinsics_half(const void *address) {
  unsigned short bits;
  __builtin_memcpy(&bits, address, sizeof bits);
  __m128i value = _mm_cvtsi32_si128(bits);
  __asm__("" : "+x"(value));
  return _mm_cvtss_f32(_mm_cvtph_ps(value));
}
#endif

// `_mm_sfence` is known to the compiler only.
static inline void intrinsics_store_fence(void) { __builtin_ia32_sfence(); }
#endif
