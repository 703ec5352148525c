#include <algorithm>
#include <map>

#include "engine/interchange/error.h"
#include "engine/interchange/final_cut_7.h"
#include "engine/interchange/url.h"
#include "engine/interchange/xml_words.h"

namespace interchange {
namespace {

using Node = pugi::xml_node;
constexpr Frames kLongest = 100'000'000;

Frames numberIn(Node node, const char* name, Frames otherwise) {
    const Node child = node.child(name);
    return child ? std::clamp<Frames>(child.text().as_llong(otherwise), -kLongest, kLongest) : otherwise;
}

bool isTrue(Node node) {
    const std::string text = node.text().as_string();
    return text == "TRUE" || text == "true" || text == "True" || text == "1";
}

story::Rate rateOf(Node rate) {
    const int timebase = std::clamp(rate.child("timebase").text().as_int(24), 1, 1000);
    return isTrue(rate.child("ntsc")) ? story::Rate{timebase * 1000, 1001} : story::Rate{timebase, 1};
}

class Reader {
 public:
    Reader(const pugi::xml_document& document, const std::string& name)
        : m_document(document), m_name(name) {}

    ReturnedCut read() {
        const Node sequence = m_document.child("xmeml").find_node(
            [](Node node) { return std::string_view(node.name()) == "sequence" && node.child("media"); });
        if (!sequence)
            throw Error("there is no sequence in it", m_name, "export a sequence as Final Cut Pro 7 XML");
        m_cut.title = sequence.child("name").text().as_string();
        m_cut.rate = rateOf(sequence.child("rate"));
        rememberFiles();
        Node picture;
        int others = 0;
        for (const Node track : sequence.child("media").child("video").children("track")) {
            if (!track.child("clipitem")) continue;
            if (picture)
                ++others;
            else
                picture = track;
        }
        if (!picture)
            throw Error("there is no picture track with clips", m_name, "export the sequence again");
        if (others > 0) m_cut.remarks.push_back({.kind = Note::Kind::OtherTracks, .to = others});
        readTrack(picture);
        return std::move(m_cut);
    }

 private:
    /// Later clips name a file by its id alone.
    void rememberFiles() {
        struct Walker : pugi::xml_tree_walker {
            std::map<std::string, std::string> names;
            bool for_each(Node& node) override {
                if (std::string_view(node.name()) == "file" && node.child("pathurl"))
                    names[node.attribute("id").as_string()] =
                        fileNameIn(node.child("pathurl").text().as_string());
                return true;
            }
        } walker;
        Node root = m_document.child("xmeml");
        root.traverse(walker);
        m_files = std::move(walker.names);
    }

    std::optional<ClipMark> markOf(Node clip) const {
        for (const Node comment : clip.child("comments").children()) {
            const std::string_view text = comment.text().as_string();
            if (!text.starts_with("seine: ")) continue;
            if (const auto mark = markIn(std::string(text.substr(7)))) return mark;
        }
        const auto file = m_files.find(clip.child("file").attribute("id").as_string());
        if (file != m_files.end())
            if (const auto mark = markInFileName(file->second)) return mark;
        return markInFileName(clip.child("name").text().as_string());
    }

    struct Transition {
        Frames begin = 0, end = 0;
        Frames middle() const { return begin + (end - begin) / 2; }
    };

    /// -1 stands for the middle of the transition beside it.
    void readTrack(Node track) {
        Frames end = 0;
        for (Node node = track.first_child(); node; node = node.next_sibling()) {
            if (std::string_view(node.name()) != "clipitem") continue;
            const auto before = transitionAt(node.previous_sibling());
            const auto after = transitionAt(node.next_sibling());
            Frames from = numberIn(node, "start", -1), to = numberIn(node, "end", -1);
            if (from < 0) from = before ? before->middle() : end;
            if (to < 0)
                to = after ? after->middle() : from + numberIn(node, "out", 0) - numberIn(node, "in", 0);
            if (from > end && !m_cut.clips.empty())
                m_cut.clips.push_back({.name = {}, .length = from - end, .isGap = true});
            ReturnedClip clip;
            clip.name = node.child("name").text().as_string();
            clip.mark = markOf(node);
            clip.length = std::max<Frames>(0, to - from);
            if (after && after->end > after->begin) clip.dissolveAfter = after->end - after->begin;
            m_cut.clips.push_back(std::move(clip));
            end = std::max(end, to);
        }
    }

    static std::optional<Transition> transitionAt(Node node) {
        if (std::string_view(node.name()) != "transitionitem") return {};
        return Transition{numberIn(node, "start", 0), numberIn(node, "end", 0)};
    }

    const pugi::xml_document& m_document;
    std::string m_name;
    ReturnedCut m_cut;
    std::map<std::string, std::string> m_files;
};

}  // namespace

ReturnedCut readXmeml(std::string_view xml, const std::string& name) {
    pugi::xml_document document;
    const auto result = document.load_buffer(xml.data(), xml.size());
    if (!result)
        throw Error(std::string("this is not XML (") + result.description() + ")", name,
                    "choose a Final Cut Pro 7 XML file");
    return Reader(document, name).read();
}

}  // namespace interchange
