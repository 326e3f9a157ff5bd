# What makes a mistake in Release a crash instead of a way in. test/hardening looks at
# the executables whether it is so.
#
# - PIE: the executable lies at another address every time.
# - Full RELRO: all functions of libraries are bound at the start, and their table is
#   read-only from then on.
# - Stack protector and clash protection: a buffer that overflows on the stack, or a
#   stack that grows into the heap, ends the program.
# - FORTIFY: the C library's functions know how large their buffers are, also (3) where
#   the size is only known at run time.
# - CET: returns and indirect calls go only where calls and functions are, on processors
#   that look.
function(harden target)
  # An index past the end of a vector ends the program, in every build.
  target_compile_definitions(${target} INTERFACE _GLIBCXX_ASSERTIONS)
  set(release "$<AND:$<CONFIG:Release>,$<NOT:$<BOOL:${HUBBUB_SANITIZE}>>,$<NOT:$<BOOL:${HUBBUB_THREAD_SANITIZE}>>>")
  # Some distributions' compilers define a level of FORTIFY of their own.
  # -fPIE and not CMAKE_POSITION_INDEPENDENT_CODE, which builds our static libraries with -fPIC:
  # nothing could be inlined there that somebody might replace.
  # FORTIFY is nothing without optimization (cmake/fast_build.cmake).
  set(options -fPIE -U_FORTIFY_SOURCE $<$<NOT:$<BOOL:$<TARGET_PROPERTY:HUBBUB_UNOPTIMIZED>>>:-D_FORTIFY_SOURCE=3> -fstack-protector-strong -fstack-clash-protection)
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    list(APPEND options -fcf-protection)
  endif()
  # With FORTIFY, GCC 12 sees copies of impossible length in `string = "literal"`, where
  # there are none (for -Wrestrict, its bug 105329 says so).
  list(APPEND options -Wno-restrict -Wno-stringop-overflow)
  target_compile_options(${target} INTERFACE "$<${release}:${options}>")
  target_link_options(${target} INTERFACE "$<${release}:-pie;LINKER:-z,relro,-z,now,-z,noexecstack>")
endfunction()
