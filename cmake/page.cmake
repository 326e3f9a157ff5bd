# Builds the page of apps/web/ with npm, and writes a source that has its files, packed.
# Run by ninja: cmake -DSOURCE=apps/web -DFALLBACK=missing.html -DWORK=folder -DOUTPUT=file.cpp
# -DSTAMP=file [-DPREBUILT=folder] -P page.cmake
#
# PREBUILT has the page's files as node has made them somewhere else: then neither npm nor a
# network is needed, and nothing else will do.
#
# The source tree stays as it is: all happens in WORK. Without npm, or when it fails (there
# may be no network), the page says what is missing and the build goes on. STAMP is there
# only if nothing was: without it the next build tries again.
cmake_minimum_required(VERSION 3.25)

file(REMOVE ${STAMP})
set(files ${WORK}/files)
file(REMOVE_RECURSE ${files})
file(MAKE_DIRECTORY ${files})

function(run_in_work what)
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY ${WORK}/source
    RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(NOT status EQUAL 0)
    set(why "${what}" PARENT_SCOPE)
    set(details "${said}" PARENT_SCOPE)
  endif()
endfunction()

set(why "")
find_program(NPM npm)
find_program(NODE NAMES node nodejs)
if(PREBUILT)
  if(NOT EXISTS ${PREBUILT}/index.html)
    message(FATAL_ERROR "There is no page in ${PREBUILT}.")
  endif()
  file(COPY ${PREBUILT}/ DESTINATION ${files})
elseif(NOT EXISTS ${SOURCE}/package-lock.json)
  set(why "its sources are not there")
elseif(NOT NPM OR NOT NODE)
  set(why "there was no npm")
else()
  # Packages are installed anew when the list of them has changed.
  file(SHA256 ${SOURCE}/package-lock.json lock)
  set(installed "")
  if(EXISTS ${WORK}/installed)
    file(READ ${WORK}/installed installed)
  endif()
  file(GLOB old LIST_DIRECTORIES true ${WORK}/source/*)
  list(FILTER old EXCLUDE REGEX "/node_modules$")
  if(old)
    file(REMOVE_RECURSE ${old})
  endif()
  file(MAKE_DIRECTORY ${WORK}/source)
  file(GLOB new LIST_DIRECTORIES true ${SOURCE}/*)
  list(FILTER new EXCLUDE REGEX "/(node_modules|dist)$")
  file(COPY ${new} DESTINATION ${WORK}/source)
  if(NOT installed STREQUAL lock)
    file(REMOVE ${WORK}/installed)
    run_in_work("npm could not install what it needs (npm ci)"
      ${NPM} ci --omit=dev --no-audit --no-fund --loglevel=error)
    if(NOT why)
      file(WRITE ${WORK}/installed ${lock})
    endif()
  endif()
  if(NOT why)
    run_in_work("it could not be built (node build.mjs)" ${NODE} build.mjs --out=${files})
  endif()
  if(NOT why AND NOT EXISTS ${files}/index.html)
    set(why "it could not be built: there is no index.html")
  endif()
endif()

if(why)
  message("${details}")
  message("==> The server has no page: ${why}.")
  message("==> It says so at /. The rest of it is built as usual.")
  file(REMOVE_RECURSE ${files})
  file(READ ${FALLBACK} page)
  string(REPLACE "@WHY@" "${why}" page "${page}")
  file(WRITE ${files}/index.html "${page}")
endif()

# Their bytes, as a compiler takes them.
set(source "// Made by cmake/page.cmake.\n#include \"apps/embedded_page.hpp\"\n\n")
string(APPEND source "#include <cstddef>\n\nnamespace hubbub {\n\nnamespace {\n\n")
set(table "")
set(number 0)
file(GLOB_RECURSE paths RELATIVE ${files} ${files}/*)
list(SORT paths)
foreach(path ${paths})
  execute_process(COMMAND gzip -9 -n -c ${files}/${path} OUTPUT_FILE ${WORK}/packed
    COMMAND_ERROR_IS_FATAL ANY)
  file(READ ${WORK}/packed bytes HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
  string(REGEX REPLACE "(................................................................................)" "\\1\n" bytes "${bytes}")
  string(APPEND source "constexpr unsigned char file_${number}[] = {\n${bytes}};\n\n")
  string(APPEND table "    {\"/${path}\", view(file_${number}, sizeof(file_${number}))},\n")
  math(EXPR number "${number} + 1")
endforeach()
string(APPEND source "std::string_view view(const unsigned char* bytes, size_t size) {\n"
  "  return {reinterpret_cast<const char*>(bytes), size};\n}\n\n} // namespace\n\n"
  "const std::vector<embedded_file>& embedded_page() {\n"
  "  static const std::vector<embedded_file> all{\n${table}  };\n  return all;\n}\n\n"
  "} // namespace hubbub\n")
set(before "")
if(EXISTS ${OUTPUT})
  file(READ ${OUTPUT} before)
endif()
if(NOT source STREQUAL before)
  file(WRITE ${OUTPUT} "${source}")
endif()
if(NOT why)
  file(WRITE ${STAMP} "")
endif()
