// What the suite uses of libcurl 4, which is loaded when an https address is asked: linked, it would be missed by every
// program on machines without it, and its development files by every build. The numbers are those of curl/curl.h, an
// interface that has stayed as it is since 2006.
#ifndef EDITS_CCURL_H
#define EDITS_CCURL_H

enum {
  CURL_OPTION_WRITE_DATA = 10001,
  CURL_OPTION_URL = 10002,
  CURL_OPTION_ERROR_BUFFER = 10010,
  CURL_OPTION_POST_FIELDS = 10015,
  CURL_OPTION_USER_AGENT = 10018,
  CURL_OPTION_HEADERS = 10023,
  CURL_OPTION_HEADER_DATA = 10029,
  CURL_OPTION_CA_FILE = 10065,
  CURL_OPTION_CA_FOLDER = 10097,
  CURL_OPTION_WRITE_FUNCTION = 20011,
  CURL_OPTION_HEADER_FUNCTION = 20079,
  CURL_OPTION_POST_FIELDS_SIZE = 60,
  CURL_OPTION_NO_SIGNALS = 99,
  CURL_OPTION_TIMEOUT_MILLISECONDS = 155,
  CURL_OPTION_CONNECT_TIMEOUT_MILLISECONDS = 156,
};
enum {
  CURL_CODE_NO_PROXY = 5,
  CURL_CODE_NO_HOST = 6,
  CURL_CODE_NO_CONNECTION = 7,
  CURL_CODE_WRITE = 23,
  CURL_CODE_TIMED_OUT = 28,
  CURL_CODE_TLS = 35,
  CURL_CODE_CERTIFICATE = 60,
  CURL_CODE_CA_FILE = 77,
};
enum { CURL_ERROR_SIZE = 256, CURL_GLOBAL_EVERYTHING = 3, CURL_INFO_STATUS = 0x200002 };

/// Takes `count` items of `size` bytes; whoever returns fewer bytes ends the transfer.
typedef unsigned long (*curl_sink)(char *bytes, unsigned long size, unsigned long count, void *context);

// Swift cannot call functions with a variable number of arguments; `function` is curl_easy_setopt or curl_easy_getinfo.
typedef int (*curl_variadic)(void *handle, int option, ...);

static inline int curl_set_number(void *function, void *handle, int option, long value) {
  return ((curl_variadic)function)(handle, option, value);
}
static inline int curl_set_pointer(void *function, void *handle, int option, const void *value) {
  return ((curl_variadic)function)(handle, option, value);
}
static inline int curl_set_sink(void *function, void *handle, int option, curl_sink value) {
  return ((curl_variadic)function)(handle, option, value);
}
static inline int curl_get_number(void *function, void *handle, int information, long *value) {
  return ((curl_variadic)function)(handle, information, value);
}

#endif
