# cpack: on Linux a Debian package and a folder that runs from anywhere (on Debian 12, with the packages that the
# .deb depends on); on Windows an NSIS installer, on macOS a disk image, both untested.
set(CPACK_PACKAGE_NAME seine-storyboard)
set(CPACK_PACKAGE_VENDOR "Seine Storyboard")
set(CPACK_PACKAGE_CONTACT "Seine Storyboard maintainers <maintainers@seine-storyboard.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "storyboard pictures to animatics, on your own machine")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_SOURCE_DIR}/debian/description)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_EXECUTABLES seine-storyboard "Seine Storyboard")
set(CPACK_STRIP_FILES ON)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY "Seine Storyboard")
    set(CPACK_NSIS_DISPLAY_NAME "Seine Storyboard")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH ON)
    # .seine opens in the program
    set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
        WriteRegStr HKCR '.seine' '' 'SeineStoryboard.Story'
        WriteRegStr HKCR 'SeineStoryboard.Story' '' 'Seine Storyboard story'
        WriteRegStr HKCR 'SeineStoryboard.Story\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\seine-storyboard.exe\\\" \\\"%1\\\"'")
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
        DeleteRegKey HKCR 'SeineStoryboard.Story'
        DeleteRegKey HKCR '.seine'")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME "Seine Storyboard")
else()
    set(CPACK_GENERATOR DEB TXZ)
    set(CPACK_THREADS 0)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SECTION video)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # Libraries that are found at run time, so that no symbol names them: a fast BLAS for LibTorch, Qt's plugins
    # for SVG icons, picture files and sound, and Qt's own words in other languages.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS
        "libopenblas0-pthread, libqt6svg6, qt6-qpa-plugins, libqt6multimedia6")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "qt6-image-formats-plugins, qt6-translations-l10n, fonts-inter, fonts-noto-core, qt6-wayland")
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
endif()

# Qt's libraries and plugins come along where the system has none.
if(WIN32 OR APPLE)
    qt_generate_deploy_app_script(TARGET seine-storyboard FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
endif()
include(CPack)
