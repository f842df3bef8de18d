# embed_files(OUTPUT FOLDER): compiles every file below FOLDER into the binary, so that one file is all an office installs.
# They are read with danvan::embedded_file("schema/0001_first.sql").
function(embed_files output folder)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/${folder} ${folder}/*)
  list(SORT files)
  set(absolute ${files})
  list(TRANSFORM absolute PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/)
  list(JOIN files "|" joined)
  add_custom_command(
    OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${output}
    COMMAND ${CMAKE_COMMAND} -DROOT=${CMAKE_CURRENT_SOURCE_DIR}/${folder} "-DFILES=${joined}"
            -DOUTPUT=${CMAKE_CURRENT_BINARY_DIR}/${output} -P ${CMAKE_CURRENT_SOURCE_DIR}/cmake/embed_script.cmake
    DEPENDS ${absolute} ${CMAKE_CURRENT_SOURCE_DIR}/cmake/embed_script.cmake
    VERBATIM)
endfunction()
