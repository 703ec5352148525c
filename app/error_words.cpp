#include "app/error_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <new>
#include <vector>

#include "engine/interchange/error.h"
#include "engine/media/error.h"
#include "engine/progress.h"
#include "engine/seine/generator.h"
#include "storage/error.h"

namespace app {
namespace {

struct Patterns {
    Q_DECLARE_TR_FUNCTIONS(app::ErrorWords)
 public:
    static const char* const all[];
};

#define WORDS QT_TR_NOOP  // lupdate is told so, see translations/

const char* const Patterns::all[] = {
    // stories
    WORDS("there is no picture or movie %1"),
    WORDS("choose another one"),
    WORDS("the picture or movie %1 is damaged"),
    WORDS("replace the picture, or make the take again"),
    WORDS("this is not a story"),
    WORDS("choose a .seine file"),
    WORDS("the file is damaged (%1)"),
    WORDS("save what is left of it with \"seine recover\", or take a copy"),
    WORDS("save what is left of it with \"seine recover\""),
    WORDS("the disk is full"),
    WORDS("make room and try again; what was saved before is safe"),
    WORDS("make room and try again"),
    WORDS("the file cannot be changed (%1)"),
    WORDS("save a copy in another folder"),
    WORDS("the file is in use by another program"),
    WORDS("try again, or open it read-only"),
    WORDS("a value does not fit (%1)"),
    WORDS("report this as a fault"),
    WORDS("no room to write (%1)"),
    WORDS("reading or writing failed (%1)"),
    WORDS("check the disk; what was saved before is safe"),
    WORDS("the file cannot be opened (%1)"),
    WORDS("check its name, its folder and the permissions"),
    WORDS("the file has not the expected content (%1)"),
    WORDS("choose a folder that can be written"),
    WORDS("check the name and the folder"),
    WORDS("check the disk and the folder"),
    WORDS("the story is being edited by %1"),
    WORDS("close it there, or open it read-only"),
    WORDS("there is a file of this name already"),
    WORDS("choose another name"),
    WORDS("this is not a file"),
    WORDS("the file may not be read"),
    WORDS("ask its owner for permission"),
    WORDS("the story is open read-only"),
    WORDS("save a copy and change that"),
    WORDS("the file cannot be read"),
    WORDS("check the file and try again"),
    WORDS("a story cannot hold itself"),
    WORDS("choose another file"),
    WORDS("the file cannot be written"),
    WORDS("check the folder and the room on the disk"),
    WORDS("the file is empty"),
    WORDS("the file is cut short"),
    WORDS("this is the file of another program"),
    WORDS("the file is cut short, %1 of %2 bytes"),
    WORDS("a copy for reading cannot be written"),
    WORDS("make room there"),
    WORDS("the story was made with a newer version that this one cannot read"),
    WORDS("update the program"),
    WORDS("a copy needs another name than the story itself"),
    WORDS("this is a folder"),
    WORDS("choose a file name"),
    WORDS("the story in the file does not hold together (%1)"),
    WORDS("The story was made with a newer version of the program: it opens read-only."),
    WORDS("The file may not be changed: it opens read-only."),
    WORDS("The folder may not be changed: the story opens read-only."),
    WORDS("There is no room on the disk: the story opens read-only."),
    WORDS("A part of the history of edits could not be read and is gone."),
    WORDS("The program ended unexpectedly twice while it worked on this"),
    WORDS("Try again with other programs closed; if it happens again, make the story's frame smaller or the "
          "shot shorter"),
    // pictures, movies and sounds
    WORDS("picture"),
    WORDS("movie"),
    WORDS("sound"),
    WORDS("the file has no sound"),
    WORDS("choose a sound file or a movie with sound"),
    WORDS("the sound has no channels"),
    WORDS("the file may be damaged; save it again"),
    WORDS("the sound has %1 samples a second"),
    WORDS("the sound cannot be searched in"),
    WORDS("save it as WAV or FLAC"),
    WORDS("sound of %1 channels at %2 Hz cannot be converted"),
    WORDS("save it as a stereo WAV"),
    WORDS("the sound is empty"),
    WORDS("save it again"),
    WORDS("the sound is longer than %1 s"),
    WORDS("the sound is longer than twelve hours"),
    WORDS("there is no sound in it"),
    WORDS("save it again, or choose another"),
    WORDS("it can only be looked at"),
    WORDS("cut it first"),
    WORDS("there is no such file"),
    WORDS("put the %1 back or choose another"),
    WORDS("check that you may read it"),
    WORDS("this is a folder, not a %1"),
    WORDS("choose a file in it"),
    WORDS("this is not a regular file"),
    WORDS("choose a %1 file"),
    WORDS("copy or save the %1 again"),
    WORDS("the file cannot be written (%1)"),
    WORDS("free some space or choose another disk; nothing was left behind"),
    WORDS("choose a folder that you may write to"),
    WORDS("a file needs a name"),
    WORDS("choose a name in that folder"),
    WORDS("a folder has this name already"),
    WORDS("the name is too long"),
    WORDS("choose a name of at most 255 bytes"),
    WORDS("there is no such folder"),
    WORDS("create it or choose another"),
    WORDS("the file is too large (%1 MiB, limit %2 MiB)"),
    WORDS("the file is too large (%1 MiB)"),
    WORDS("save it smaller"),
    WORDS("the file cannot be read (%1)"),
    WORDS("check the disk it is on"),
    WORDS("the FFmpeg libraries here have no encoder %1"),
    WORDS("the FFmpeg libraries here have no encoder for %1"),
    WORDS("install Debian's libavcodec or export with another codec"),
    WORDS("%1 failed (%2)"),
    WORDS("choose other settings; nothing was left behind"),
    WORDS("this is not a %1 that can be read (%2)"),
    WORDS("the file may be cut off or of another kind; open it in a player, save it again as MP4 or WAV"),
    WORDS("the codec %1 is not known here"),
    WORDS("convert the file to H.264 or WAV"),
    WORDS("the %1 stream cannot be decoded (%2)"),
    WORDS("pictures coded as %1 cannot be converted"),
    WORDS("save the file in a more common format"),
    WORDS("the film is too long for a GIF"),
    WORDS("make it smaller or shorter, or export a movie"),
    WORDS("the file has no pictures"),
    WORDS("choose a movie"),
    WORDS("the movie has no frames that can be read"),
    WORDS("the file may be cut off; save it again"),
    WORDS("frame %1 cannot be decoded (%2)"),
    WORDS("the file is damaged or cut off; export it again"),
    WORDS("the movie is empty"),
    WORDS("make or save it again"),
    WORDS("the written movie does not read back as it was meant: %1"),
    WORDS("export again with other settings; nothing was left behind"),
    WORDS("the export needs a folder of its own, this one is in use"),
    WORDS("choose a new or an empty folder"),
    WORDS("the folder cannot be made (%1)"),
    WORDS("choose a place that you may write to"),
    WORDS("the folder cannot get its name (%1)"),
    WORDS("the %1 picture is damaged or of a kind that is not supported (%2)"),
    WORDS("the tiff picture is damaged or of a kind that is not supported"),
    WORDS("open it in the program it comes from and save it again, as PNG if you can choose"),
    WORDS("this is not a picture that can be read"),
    WORDS("use PNG, JPEG, WebP, TIFF, BMP, GIF, PSD or SVG; the contents count, not the name"),
    WORDS("the %1 picture is cut off"),
    WORDS("copy or save it again"),
    WORDS("the sound is longer than a WAV can hold"),
    WORDS("write it in parts"),
    // exports
    WORDS("nothing to print"),
    WORDS("nothing to export"),
    WORDS("add a shot first"),
    WORDS("add a shot first, or choose a range inside the story"),
    WORDS("there is no sound in the story"),
    WORDS("put a sound on a track first"),
    WORDS("not enough room on the disk (%1 MiB of about %2 MiB)"),
    WORDS("free some space or export to another disk"),
    WORDS("the archive cannot get its name (%1)"),
    WORDS("choose another name or folder"),
    WORDS("the archive cannot be written (%1)"),
    WORDS("check the space on the disk and the media files"),
    // scripts, storyboards and cuts
    WORDS("check its name and place"),
    WORDS("the file is too large for a cut"),
    WORDS("export it again"),
    WORDS("there is no sequence in it"),
    WORDS("export a sequence as Final Cut Pro 7 XML"),
    WORDS("there is no picture track with clips"),
    WORDS("export the sequence again"),
    WORDS("export the timeline again"),
    WORDS("this is not XML (%1)"),
    WORDS("choose a Final Cut Pro 7 XML file"),
    WORDS("this is not a Final Draft script"),
    WORDS("choose an .fdx file, as Final Draft 8 and later save it"),
    WORDS("there is nothing to see in the script"),
    WORDS("this is not a text"),
    WORDS("save the script as plain text (UTF-8)"),
    WORDS("this is not an OpenTimelineIO archive (%1)"),
    WORDS("choose an .otioz file"),
    WORDS("the archive is damaged"),
    WORDS("copy or export it again"),
    WORDS("there is no timeline in it"),
    WORDS("export a timeline as OpenTimelineIO"),
    WORDS("this is not JSON"),
    WORDS("choose an .otio file"),
    WORDS("split it"),
    WORDS("there are no boards in the project"),
    WORDS("choose a folder with storyboards/ or a .storyboarder file"),
    WORDS("this is no script or storyboard that can be read"),
    WORDS("choose a .storyboarder, .fountain or .fdx file"),
    WORDS("there are no boards in it"),
    WORDS("choose a file that Storyboarder saved"),
    // generation and models
    WORDS("cannot start from a picture that cannot be shown"),
    WORDS("replace it (%1)"),
    WORDS("%1, at half the size neither"),
    WORDS("close other programs, make the story's frame smaller, or the shot shorter"),
    WORDS("not enough memory"),
    WORDS("close other programs or ask for a smaller size"),
    WORDS("close other programs or ask for a smaller size (%1)"),
    WORDS("not enough memory: the model takes about %1, %2 are free"),
    WORDS("close other programs or choose a smaller model"),
    WORDS("not enough memory: about %1 are needed, %2 are free"),
    WORDS("ask for a smaller size or fewer frames, or close other programs"),
    WORDS("ask for a smaller size or fewer frames, or choose the processor as the device"),
    WORDS("the tensor library failed (%1)"),
    WORDS("please report this message"),
    WORDS("the new model could not be written (%1)"),
    WORDS("make room on the disk or choose another place"),
    WORDS("there are no weights"),
    WORDS("it should hold model.safetensors or pytorch_model.bin"),
    WORDS("the folder holds no weights"),
    WORDS("put diffusion_pytorch_model.safetensors or model.safetensors there"),
    WORDS("there is no such model folder"),
    WORDS("choose a folder that holds model_index.json"),
    WORDS("the text tower gives %1 channels, the denoiser takes %2"),
    WORDS("use parts that belong together"),
    WORDS("the model could not be removed (%1)"),
    WORDS("check that its folder can be written to"),
    WORDS("the file is missing"),
    WORDS("check that the model folder is complete"),
    WORDS("the file is too large for settings"),
    WORDS("fetch the model again"),
    WORDS("the file is not valid JSON (an object, not nested too deeply, was expected)"),
    WORDS("use a model folder this program knows"),
    WORDS("the weights do not fit the network (%1)"),
    WORDS("use the weights that belong to this config.json"),
    WORDS("cannot open the file (%1)"),
    WORDS("check that the model folder is complete and readable"),
    WORDS("unreadable checkpoint: %1"),
    WORDS("use a file of plain tensors written by torch.save, or convert it to safetensors"),
    WORDS("damaged safetensors file: %1"),
    WORDS("damaged checkpoint: %1"),
    WORDS("damaged archive: %1"),
    WORDS("fetch the file again"),
    // fine-tuning
    WORDS("there is nothing of this name"),
    WORDS("name a folder, a picture or a movie"),
    WORDS("the folder cannot be read (%1)"),
    WORDS("allow reading it, or name another"),
    WORDS("there are no pictures and no movies to learn from"),
    WORDS("none of %1 files can be learnt from (%2)"),
    WORDS("give pictures, or movies of 2 s and more"),
    WORDS("the training run was started with other options"),
    WORDS("use the same options, or train into another folder"),
    WORDS("there is something of this name already"),
    WORDS("choose another name for the new model"),
    WORDS("the new model needs a name"),
    WORDS("choose a place that can be written to"),
    WORDS("training diverged: a gradient is not a number"),
    WORDS("lower the learning rate and start again from the last checkpoint"),
};

#undef WORDS

struct Pattern {
    const char* english;
    QRegularExpression shape;
};

/// The patterns with something to put in, those that say most first: "the file cannot be read (%1)" before
/// "%1 failed (%2)".
const std::vector<Pattern>& patterns() {
    static const std::vector<Pattern> made = [] {
        static const QRegularExpression slot("%[1-9]");
        std::vector<Pattern> list;
        for (const char* english : Patterns::all) {
            if (!QString(english).contains(slot)) continue;
            QString shape = QRegularExpression::escape(english);
            shape.replace(QRegularExpression(R"(\\%[1-9])"), "(.+)");
            list.push_back({english, QRegularExpression(QRegularExpression::anchoredPattern(shape),
                                                        QRegularExpression::DotMatchesEverythingOption)});
        }
        std::stable_sort(list.begin(), list.end(), [](const Pattern& a, const Pattern& b) {
            return qstrlen(a.english) > qstrlen(b.english);
        });
        return list;
    }();
    return made;
}

QString text(const std::string& utf8) {
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString joined(const std::string& problem, const std::string& where, const std::string& remedy) {
    return Patterns::tr("%1: %2; %3", "problem: where; what to do about it")
        .arg(worded(problem), text(where), worded(remedy));
}

}  // namespace

QString worded(const std::string& english) {
    const QString translated = Patterns::tr(english.c_str());
    const QString whole = text(english);
    if (translated != whole) return translated;
    for (const Pattern& pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.shape.match(whole);
        if (!match.hasMatch()) continue;
        QString sentence = Patterns::tr(pattern.english);
        // From the last to the first, each once: what is put in may itself hold a "%1".
        QStringList in;
        for (int i = 1; i <= match.lastCapturedIndex(); ++i) in << worded(match.captured(i).toStdString());
        return in.size() == 1 ? sentence.arg(in[0]) : in.size() == 2 ? sentence.arg(in[0], in[1]) : whole;
    }
    return whole;
}

QString worded(const std::exception& error) {
    if (const auto* e = dynamic_cast<const storage::Error*>(&error))
        return joined(e->problem, e->where, e->remedy);
    if (const auto* e = dynamic_cast<const media::Error*>(&error))
        return joined(e->problem, e->where, e->remedy);
    if (const auto* e = dynamic_cast<const seine::Error*>(&error))
        return joined(e->problem, e->where, e->remedy);
    if (const auto* e = dynamic_cast<const engine::Error*>(&error))
        return joined(e->problem, e->place, e->remedy);
    if (const auto* e = dynamic_cast<const interchange::Error*>(&error))
        return joined(e->problem, e->where, e->remedy);
    if (dynamic_cast<const std::bad_alloc*>(&error)) return worded(std::string("not enough memory"));
    return QString::fromUtf8(error.what());
}

QStringList errorPatterns() {
    QStringList list;
    for (const char* english : Patterns::all) list << QString::fromUtf8(english);
    return list;
}

}  // namespace app
