# What a free desktop needs to know a program: menu entry, kind of file, thumbnails, icons, what software
# centres show, manual pages, completion for shells; and the papers of a Debian package.
install(FILES desktop/seine-storyboard.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES desktop/seine-story.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES desktop/seine-storyboard.thumbnailer DESTINATION ${CMAKE_INSTALL_DATADIR}/thumbnailers)
install(FILES desktop/org.seine_storyboard.SeineStoryboard.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/seine-storyboard)

set(icon ${CMAKE_SOURCE_DIR}/assets/icons/seine-storyboard.svg)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${icon} DESTINATION ${hicolor}/scalable/apps)
set(made)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
foreach(size 16 22 24 32 48 64 128 256 512)
    set(png ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}.png)
    add_custom_command(OUTPUT ${png} COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${png} ${icon}
                       DEPENDS ${icon} VERBATIM)
    install(FILES ${png} DESTINATION ${hicolor}/${size}x${size}/apps RENAME seine-storyboard.png)
    list(APPEND made ${png})
endforeach()

# describe(FORM FILE): what the program says of itself
set(told ${CMAKE_CURRENT_BINARY_DIR}/told)
file(MAKE_DIRECTORY ${told})
function(describe form file)
    add_custom_command(OUTPUT ${told}/${file} COMMAND seine-cli describe ${form} > ${told}/${file}
                       DEPENDS seine-cli VERBATIM)
endfunction()
describe(man seine.1)
describe(bash seine)
describe(zsh _seine)
configure_file(desktop/seine-storyboard.1.in seine-storyboard.1 @ONLY)
list(APPEND made ${told}/seine ${told}/_seine)
install(FILES ${told}/seine
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${told}/_seine
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)

# zipped(FILE DESTINATION NAME): as Debian wants long texts, the same bytes at every build
find_program(GZIP gzip REQUIRED)
function(zipped file destination name)
    set(zip ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${zip} COMMAND ${GZIP} -9nc ${file} > ${zip} DEPENDS ${file} VERBATIM)
    install(FILES ${zip} DESTINATION ${destination})
    set(made ${made} ${zip} PARENT_SCOPE)
endfunction()
set(manuals ${CMAKE_INSTALL_DATADIR}/man/man1)
zipped(${told}/seine.1 ${manuals} seine.1)
zipped(${CMAKE_CURRENT_BINARY_DIR}/seine-storyboard.1 ${manuals} seine-storyboard.1)
zipped(${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog ${CMAKE_INSTALL_DATADIR}/doc/seine-storyboard
       changelog.Debian)
zipped(${CMAKE_SOURCE_DIR}/CHANGELOG.md ${CMAKE_INSTALL_DATADIR}/doc/seine-storyboard changelog)
add_custom_target(desktop_files ALL DEPENDS ${made})
