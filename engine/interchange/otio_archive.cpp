// .otioz: a ZIP archive with content.otio, version.txt and media/, the media stored without packing so that
// players can read them in place.
#include <zip.h>

#include <memory>

#include "engine/interchange/error.h"
#include "engine/interchange/otio.h"

namespace interchange {

std::string otioInArchive(const Cut&);  // otio_writer.cpp

namespace {

constexpr char kVersion[] = "1.0.0\n";
constexpr zip_uint64_t kLongestDocument = 256u << 20;

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using ArchivedFile = std::unique_ptr<zip_file_t, Discard>;

std::string wordsFor(int code) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const std::string words = zip_error_strerror(&error);
    zip_error_fini(&error);
    return words;
}

[[noreturn]] void fail(zip_t* archive, const std::filesystem::path& file) {
    throw Error(std::string("the archive cannot be written (") + zip_strerror(archive) + ")", file.string(),
                "check the space on the disk and the media files");
}

void add(zip_t* archive, const std::string& name, zip_source_t* source, bool isPacked,
         const std::filesystem::path& file) {
    const zip_int64_t index =
        source ? zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE) : -1;
    if (index < 0) {
        if (source) zip_source_free(source);
        fail(archive, file);
    }
    const auto place = zip_uint64_t(index);
    if (zip_set_file_compression(archive, place, isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) != 0)
        fail(archive, file);
}

int askWhetherStopped(zip_t*, void* asked) {
    const auto& isStopped = *static_cast<const std::function<bool()>*>(asked);
    return isStopped && isStopped() ? 1 : 0;
}

}  // namespace

bool writeOtioz(const Cut& cut, const std::filesystem::path& file, const std::function<bool()>& isStopped) {
    int code = 0;
    Archive archive(zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive)
        throw Error("the archive cannot be written (" + wordsFor(code) + ")", file.string(),
                    "choose a folder that you may write to");
    const std::string document = otioInArchive(cut);
    zip_t* zip = archive.get();
    add(zip, "content.otio", zip_source_buffer(zip, document.data(), document.size(), 0), true, file);
    add(zip, "version.txt", zip_source_buffer(zip, kVersion, sizeof kVersion - 1, 0), false, file);
    for (const Medium& medium : cut.media)
        add(zip, "media/" + medium.file.filename().string(), zip_source_file(zip, medium.file.c_str(), 0, -1),
            false, file);
    if (isStopped)
        zip_register_cancel_callback_with_state(zip, askWhetherStopped, nullptr,
                                                const_cast<std::function<bool()>*>(&isStopped));
    if (zip_close(zip) == 0) {
        (void)archive.release();  // closing freed it
        return true;
    }
    if (isStopped && isStopped()) return false;
    fail(zip, file);
}

ReturnedCut readOtioz(const std::filesystem::path& file) {
    int code = 0;
    const Archive archive(zip_open(file.c_str(), ZIP_RDONLY, &code));
    if (!archive)
        throw Error("this is not an OpenTimelineIO archive (" + wordsFor(code) + ")", file.string(),
                    "choose an .otioz file");
    zip_stat_t about;
    const ArchivedFile content(zip_fopen(archive.get(), "content.otio", 0));
    if (!content || zip_stat(archive.get(), "content.otio", 0, &about) != 0 || !(about.valid & ZIP_STAT_SIZE))
        throw Error("there is no content.otio in the archive", file.string(), "export it again");
    if (about.size > kLongestDocument)
        throw Error("the timeline in the archive is too large", file.string(), "export it again");
    std::string json(std::size_t(about.size), '\0');
    const zip_int64_t got = zip_fread(content.get(), json.data(), about.size);
    if (got < 0 || zip_uint64_t(got) != about.size)
        throw Error("the archive is damaged", file.string(), "copy or export it again");
    return readOtio(json, file.filename().string());
}

}  // namespace interchange
