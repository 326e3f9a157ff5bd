# Where whole programs are built anew, as people who install do and CI does, what takes long
# is done once instead of for each source. Who changes one source at a time has the debug
# preset, where each is compiled for itself.

# Nearly all the time to compile a library of ours goes into CAF's templates: sources are put
# together by the score (unity build), which takes less than 1.5 GiB. Reading headers is the
# smaller part then, and precompiled ones would cost more than they save.
function(compile_together)
  if(CMAKE_BUILD_TYPE STREQUAL "Release" OR HUBBUB_FUZZ)
    set_target_properties(${ARGN} PROPERTIES
      UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 20 DISABLE_PRECOMPILE_HEADERS ON)
  endif()
endfunction()

# But for these, which have functions of the same names as others' in namespaces without one.
function(compile_apart)
  set_source_files_properties(${ARGN} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# A test runs for milliseconds, and is compiled for seconds: it is not optimized. What it
# tests is.
function(compile_quickly)
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    foreach(target ${ARGN})
      set_target_properties(${target} PROPERTIES HUBBUB_UNOPTIMIZED ON)
      target_compile_options(${target} PRIVATE -O0)
    endforeach()
  endif()
endfunction()
