// Small helpers of the XML writers. Pure functions, any thread.
#pragma once

#include <pugixml.hpp>
#include <string>

#include "engine/interchange/cut.h"

namespace interchange {

/// Text that XML 1.0 may hold: without control characters, bytes that are no UTF-8 replaced.
std::string xmlText(std::string_view);
std::string documentText(const pugi::xml_document&);

inline pugi::xml_node addText(pugi::xml_node parent, const char* name, std::string_view value) {
    pugi::xml_node node = parent.append_child(name);
    node.text().set(xmlText(value).c_str());
    return node;
}
inline pugi::xml_node addNumber(pugi::xml_node parent, const char* name, std::int64_t value) {
    return addText(parent, name, std::to_string(value));
}

}  // namespace interchange
