// seine describe man|bash|zsh: the commands and options of this program as a manual page or as completions
// for a shell, taken from the parser itself. The packages are made with it.
#include <cstdio>
#include <memory>

#include "app/cli/command.h"

namespace cli {
namespace {

std::vector<const CLI::App*> commandsOf(const CLI::App& app) {
    return app.get_subcommands([](const CLI::App* command) { return !command->get_group().empty(); });
}

std::vector<const CLI::Option*> optionsOf(const CLI::App& app) {
    return app.get_options([](const CLI::Option* option) { return !option->get_group().empty(); });
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

/// Text that roff takes as it is.
std::string roff(const std::string& text) {
    std::string safe = replaced(replaced(text, "\\", "\\e"), "-", "\\-");
    if (!safe.empty() && (safe[0] == '.' || safe[0] == '\'')) safe.insert(0, "\\&");
    return safe;
}

std::string valueOf(const CLI::Option& option) {
    if (option.get_expected_max() == 0 || option.get_type_name().empty()) return {};
    return " " + option.get_type_name();
}

void printOptions(const CLI::App& command) {
    for (const CLI::Option* option : optionsOf(command)) {
        std::printf(".TP\n.B %s%s\n", roff(option->get_name(false, true)).c_str(),
                    roff(valueOf(*option)).c_str());
        std::string about = option->get_description();
        if (!option->get_default_str().empty()) about += " (default: " + option->get_default_str() + ")";
        std::printf("%s\n", roff(about).c_str());
    }
}

/// `path` is the command with those it belongs to: "model add".
void printCommand(const CLI::App& command, const std::string& path) {
    std::printf(".SS seine %s\n%s.\n", roff(path).c_str(), roff(command.get_description()).c_str());
    printOptions(command);
    for (const CLI::App* verb : commandsOf(command)) printCommand(*verb, path + " " + verb->get_name());
}

void printManual(const CLI::App& app) {
    std::printf(
        ".TH SEINE 1 \"\" \"Seine Storyboard %s\" \"User Commands\"\n"
        ".SH NAME\nseine \\- films from storyboard pictures, without a window\n"
        ".SH SYNOPSIS\n.B seine\n.I COMMAND\n[\n.I options\n]\n"
        ".SH DESCRIPTION\n%s\n"
        "Shots and transitions count from 1; transition N joins shot N to shot N + 1.\n"
        ".SH COMMANDS\n",
        SEINE_VERSION, roff(app.get_description()).c_str());
    for (const CLI::App* command : commandsOf(app)) printCommand(*command, command->get_name());
    std::printf(
        ".SH EXIT STATUS\n.TP\n.B 0\nDone.\n.TP\n.B 1\nFailed; the last line on stderr says what, where and "
        "what "
        "to do.\n.TP\n.B 2\nWrong use.\n"
        ".SH ENVIRONMENT\n.TP\n.B SEINE_MODEL\nThe model that makes takes when no \\-\\-model is given.\n"
        ".SH SEE ALSO\n.BR seine\\-storyboard (1)\n");
}

std::string words(const CLI::App& app) {
    std::string list;
    for (const CLI::App* command : commandsOf(app)) list += command->get_name() + " ";
    for (const CLI::Option* option : optionsOf(app))
        for (const std::string& name : option->get_lnames()) list += "--" + name + " ";
    if (!list.empty()) list.pop_back();
    return list;
}

void printBashCase(const CLI::App& command, const std::string& path) {
    std::printf("        \"%s\") words=\"%s\" ;;\n", path.c_str(), words(command).c_str());
    for (const CLI::App* verb : commandsOf(command)) printBashCase(*verb, path + " " + verb->get_name());
}

/// A command may have verbs behind its file: `seine sound FILM add`. So every word before the cursor that is
/// a verb of what was named so far counts.
void printBash(const CLI::App& app) {
    std::printf(
        "# bash completion for seine, made by `seine describe bash`\n"
        "_seine_words() {\n    case \"$1\" in\n        \"\") words=\"%s\" ;;\n",
        words(app).c_str());
    for (const CLI::App* command : commandsOf(app)) printBashCase(*command, command->get_name());
    std::printf(
        "        *) return 1 ;;\n    esac\n}\n\n"
        "_seine() {\n"
        "    COMPREPLY=()\n    local words path=\"\" longer word current=\"${COMP_WORDS[COMP_CWORD]}\"\n"
        "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
        "        longer=\"${path:+$path }$word\"\n"
        "        _seine_words \"$longer\" && path=$longer\n"
        "    done\n"
        "    _seine_words \"$path\"\n"
        "    [[ -n $path && $current != -* ]] && COMPREPLY=($(compgen -f -- \"$current\"))\n"
        "    COMPREPLY+=($(compgen -W \"$words\" -- \"$current\"))\n"
        "}\n"
        "complete -o filenames -F _seine seine\n");
}

std::string zshText(const std::string& text) {
    return replaced(replaced(replaced(text, "'", "'\\''"), "[", "("), "]", ")");
}

void printZshCase(const CLI::App& command, const std::string& path) {
    std::printf("    '%s') choices=(", path.c_str());
    for (const CLI::App* verb : commandsOf(command))
        std::printf("'%s:%s' ", verb->get_name().c_str(), zshText(verb->get_description()).c_str());
    for (const CLI::Option* option : optionsOf(command))
        for (const std::string& name : option->get_lnames())
            std::printf("'--%s:%s' ", name.c_str(), zshText(option->get_description()).c_str());
    std::printf(") ;;\n");
    for (const CLI::App* verb : commandsOf(command)) {
        const std::string longer = path.empty() ? verb->get_name() : path + " " + verb->get_name();
        printZshCase(*verb, longer);
    }
}

void printZsh(const CLI::App& app) {
    std::printf(
        "#compdef seine\n# zsh completion for seine, made by `seine describe zsh`\n"
        "_seine_choices() {\n  case \"$1\" in\n");
    printZshCase(app, "");
    std::printf(
        "    *) return 1 ;;\n  esac\n}\n\n"
        "_seine() {\n"
        "  local -a choices\n  local path_=\"\" longer word\n"
        "  for word in ${words[2,CURRENT-1]}; do\n"
        "    longer=\"${path_:+$path_ }$word\"\n"
        "    _seine_choices \"$longer\" && path_=$longer\n"
        "  done\n"
        "  _seine_choices \"$path_\"\n"
        "  _describe 'seine' choices\n"
        "  [[ -n $path_ ]] && _files\n"
        "}\n\n_seine \"$@\"\n");
}

}  // namespace

void addDescribe(CLI::App& app, Session& session) {
    auto form = std::make_shared<std::string>();
    CLI::App* command =
        app.add_subcommand("describe", "The commands as a manual page, or as completions for a shell");
    command->add_option("form", *form, "man, bash or zsh")
        ->required()
        ->check(CLI::IsMember({"man", "bash", "zsh"}));
    command->callback([form, &app, &session] {
        session.action = [form, &app] {
            (*form == "man" ? printManual : *form == "bash" ? printBash : printZsh)(app);
            return 0;
        };
    });
}

}  // namespace cli
