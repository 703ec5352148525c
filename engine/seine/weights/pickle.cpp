#include "engine/seine/weights/pickle.h"

#include <cstdio>
#include <deque>
#include <set>
#include <unordered_map>

#include "engine/seine/generator.h"

namespace seine::weights {

namespace {

enum class Kind { None, Bool, Int, Float, Text, List, Dict, Global, Storage, Tensor, Inert, Mark };

/// Values live in one pool and point at each other freely: no recursion, whatever the nesting.
struct Value {
    Kind kind = Kind::None;
    std::int64_t number = 0;
    std::string text;                              // of Text; "module name" of Global
    std::vector<Value*> items;                     // of List (tuples too) and Storage
    std::vector<std::pair<Value*, Value*>> pairs;  // of Dict
    PickledTensor tensor;
};

class Machine {
 public:
    Machine(std::span<const std::uint8_t> bytes, const std::string& where) : m_bytes(bytes), m_where(where) {}

    const Value& run() {
        while (true) {
            const auto opcode = std::uint8_t(fixed(1));
            if (opcode == '.') return *pop();
            if (!literal(opcode) && !container(opcode) && !memo(opcode) && !object(opcode)) {
                char hex[8];
                std::snprintf(hex, sizeof hex, "0x%02x", opcode);
                refuse(std::string("it uses the instruction ") + hex + ", which tensors do not need");
            }
        }
    }
    [[noreturn]] void refuse(const std::string& problem) const {
        throw Error("unreadable checkpoint: " + problem, m_where,
                    "use a file of plain tensors written by torch.save, or convert it to safetensors");
    }

 private:
    // ---- reading
    std::uint64_t fixed(std::size_t length) {
        if (length > m_bytes.size() - m_at) refuse("its pickle ends too early");
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < length; ++i) value |= std::uint64_t(m_bytes[m_at++]) << (8 * i);
        return value;
    }
    std::string text(std::uint64_t length) {
        if (length > m_bytes.size() - m_at) refuse("its pickle ends too early");
        const auto* data = reinterpret_cast<const char*>(m_bytes.data() + m_at);
        m_at += std::size_t(length);
        return {data, std::size_t(length)};
    }
    std::string line() {
        std::string result;
        for (char c = char(fixed(1)); c != '\n'; c = char(fixed(1))) result += c;
        return result;
    }

    // ---- stack
    Value* make(Kind kind) {
        m_pool.emplace_back();
        m_pool.back().kind = kind;
        return &m_pool.back();
    }
    Value* push(Value* value) {
        m_stack.push_back(value);
        return value;
    }
    Value* pop() {
        if (m_stack.empty() || m_stack.back()->kind == Kind::Mark)
            refuse("its pickle takes what is not there");
        Value* value = m_stack.back();
        m_stack.pop_back();
        return value;
    }
    Value* top(Kind kind) {
        if (m_stack.empty() || m_stack.back()->kind != kind) refuse("its pickle mixes up its values");
        return m_stack.back();
    }
    std::vector<Value*> sinceMark() {
        auto mark = m_stack.end();
        while (mark != m_stack.begin() && (*std::prev(mark))->kind != Kind::Mark) --mark;
        if (mark == m_stack.begin()) refuse("its pickle misses a mark");
        std::vector<Value*> values(mark, m_stack.end());
        m_stack.erase(std::prev(mark), m_stack.end());
        return values;
    }
    void tuple(std::size_t size) {
        Value* value = make(Kind::List);
        for (std::size_t i = 0; i < size; ++i) value->items.insert(value->items.begin(), pop());
        push(value);
    }
    void integer(std::int64_t number) { push(make(Kind::Int))->number = number; }
    void addPairs(Value* dict, const std::vector<Value*>& values) {
        if (values.size() % 2) refuse("a dictionary has a key without a value");
        if (dict->kind != Kind::Dict && dict->kind != Kind::Inert) refuse("its pickle mixes up its values");
        for (std::size_t i = 0; i < values.size(); i += 2) dict->pairs.emplace_back(values[i], values[i + 1]);
    }

    // ---- opcodes, by family; false: not of it
    bool literal(std::uint8_t opcode) {
        switch (opcode) {
            case 0x80:
                fixed(1);
                return true;  // PROTO
            case 0x95:
                fixed(8);
                return true;  // FRAME
            case 'N':
                push(make(Kind::None));
                return true;  // NONE
            case 0x88:
                push(make(Kind::Bool))->number = 1;
                return true;  // NEWTRUE
            case 0x89:
                push(make(Kind::Bool));
                return true;  // NEWFALSE
            case 'J':
                integer(std::int32_t(std::uint32_t(fixed(4))));
                return true;  // BININT
            case 'K':
                integer(std::int64_t(fixed(1)));
                return true;  // BININT1
            case 'M':
                integer(std::int64_t(fixed(2)));
                return true;  // BININT2
            case 'G':
                fixed(8), push(make(Kind::Float));
                return true;  // BINFLOAT
            case 0x8a:
                longInteger();
                return true;  // LONG1
            case 'X':
                push(make(Kind::Text))->text = text(fixed(4));
                return true;  // BINUNICODE
            case 0x8c:
                push(make(Kind::Text))->text = text(fixed(1));
                return true;  // SHORT_BINUNICODE
            default:
                return false;
        }
    }
    void longInteger() {
        const auto length = std::size_t(fixed(1));
        if (length > 8) refuse("it holds a number of more than 64 bits");
        std::uint64_t bits = fixed(length);
        if (length && length < 8 && bits >> (8 * length - 1)) bits |= ~std::uint64_t(0) << (8 * length);
        integer(std::int64_t(bits));
    }
    bool container(std::uint8_t opcode) {
        switch (opcode) {
            case '(':
                push(make(Kind::Mark));
                return true;  // MARK
            case ')':
                tuple(0);
                return true;  // EMPTY_TUPLE
            case 0x85:
                tuple(1);
                return true;  // TUPLE1
            case 0x86:
                tuple(2);
                return true;  // TUPLE2
            case 0x87:
                tuple(3);
                return true;  // TUPLE3
            case ']':
                push(make(Kind::List));
                return true;  // EMPTY_LIST
            case '}':
                push(make(Kind::Dict));
                return true;  // EMPTY_DICT
            case 't': {       // TUPLE
                Value* value = make(Kind::List);
                value->items = sinceMark();
                push(value);
                return true;
            }
            case 'a': {  // APPEND
                Value* item = pop();
                top(Kind::List)->items.push_back(item);
                return true;
            }
            case 'e': {  // APPENDS
                const auto items = sinceMark();
                Value* list = top(Kind::List);
                list->items.insert(list->items.end(), items.begin(), items.end());
                return true;
            }
            case 's': {  // SETITEM
                Value* value = pop();
                Value* key = pop();
                addPairs(peek(), {key, value});
                return true;
            }
            case 'u': {  // SETITEMS
                const auto items = sinceMark();
                addPairs(peek(), items);
                return true;
            }
            default:
                return false;
        }
    }
    Value* peek() {
        Value* value = pop();
        return push(value);
    }
    bool memo(std::uint8_t opcode) {
        switch (opcode) {
            case 'q':
                m_memo[fixed(1)] = peek();
                return true;  // BINPUT
            case 'r':
                m_memo[fixed(4)] = peek();
                return true;  // LONG_BINPUT
            case 0x94:
                m_memo[m_memo.size()] = peek();
                return true;  // MEMOIZE
            case 'h':
                push(remembered(fixed(1)));
                return true;  // BINGET
            case 'j':
                push(remembered(fixed(4)));
                return true;  // LONG_BINGET
            default:
                return false;
        }
    }
    Value* remembered(std::uint64_t key) {
        const auto found = m_memo.find(key);
        if (found == m_memo.end()) refuse("its pickle remembers what it never said");
        return found->second;
    }
    bool object(std::uint8_t opcode) {
        switch (opcode) {
            case 'c': {  // GLOBAL
                const std::string module = line();
                global(module, line());
                return true;
            }
            case 0x93: {  // STACK_GLOBAL
                const std::string name = pop()->text, module = pop()->text;
                global(module, name);
                return true;
            }
            case 'Q':
                storage(*pop());
                return true;  // BINPERSID
            case 'R':         // REDUCE
            case 0x81: {      // NEWOBJ
                const Value* arguments = pop();
                call(*pop(), *arguments);
                return true;
            }
            case 'b':
                pop(), peek();
                return true;  // BUILD: attributes are of no interest
            default:
                return false;
        }
    }

    // ---- what the few known names mean
    void global(const std::string& module, const std::string& name) {
        static const std::set<std::string> known = {"torch._utils _rebuild_tensor_v2",
                                                    "torch._utils _rebuild_parameter",
                                                    "collections OrderedDict", "argparse Namespace"};
        const std::string full = module + " " + name;
        const bool isStorage = module == "torch" && name.size() > 7 && name.ends_with("Storage");
        if (!known.count(full) && !isStorage) {
            refuse("it refers to " + module + "." + name + "; nothing in a checkpoint is ever run");
        }
        push(make(Kind::Global))->text = full;
    }
    void storage(const Value& id) {  // ("storage", type, key, device, size)
        const auto& items = id.items;
        const bool good = items.size() == 5 && items[1]->kind == Kind::Global &&
                          items[2]->kind == Kind::Text && items[4]->kind == Kind::Int &&
                          items[1]->text.starts_with("torch ");
        if (!good) refuse("it describes a storage in an unknown way");
        Value* value = push(make(Kind::Storage));
        value->tensor.storageType = items[1]->text.substr(6);
        value->tensor.key = items[2]->text;
        value->tensor.storageSize = items[4]->number;
    }
    void call(const Value& function, const Value& arguments) {
        if (function.kind != Kind::Global || arguments.kind != Kind::List)
            refuse("its pickle calls what is no name");
        const auto& a = arguments.items;
        if (function.text == "collections OrderedDict") {
            push(make(Kind::Dict));
        } else if (function.text == "argparse Namespace") {
            push(make(Kind::Inert));
        } else if (function.text == "torch._utils _rebuild_parameter" && !a.empty() &&
                   a[0]->kind == Kind::Tensor) {
            push(a[0]);
        } else if (function.text == "torch._utils _rebuild_tensor_v2" && a.size() >= 4 &&
                   a[0]->kind == Kind::Storage && a[1]->kind == Kind::Int) {
            Value* value = push(make(Kind::Tensor));
            value->tensor = a[0]->tensor;
            value->tensor.offset = a[1]->number;
            value->tensor.shape = integers(*a[2]);
            value->tensor.strides = integers(*a[3]);
        } else {
            refuse("it builds a tensor in an unknown way");
        }
    }
    std::vector<std::int64_t> integers(const Value& list) const {
        std::vector<std::int64_t> numbers;
        for (const Value* item : list.items) {
            if (item->kind != Kind::Int) refuse("a tensor's shape holds something else than numbers");
            numbers.push_back(item->number);
        }
        return numbers;
    }

    std::span<const std::uint8_t> m_bytes;
    const std::string& m_where;
    std::size_t m_at = 0;
    std::deque<Value> m_pool;
    std::vector<Value*> m_stack;
    std::unordered_map<std::uint64_t, Value*> m_memo;
};

const Value* entryOf(const Value& dict, const std::string& name) {
    for (const auto& [key, value] : dict.pairs) {
        if (key->kind == Kind::Text && key->text == name && value->kind == Kind::Dict) return value;
    }
    return nullptr;
}

}  // namespace

std::vector<std::pair<std::string, PickledTensor>> pickledTensors(std::span<const std::uint8_t> pickle,
                                                                  const std::string& where) {
    Machine machine(pickle, where);
    const Value* states = &machine.run();
    if (states->kind != Kind::Dict) machine.refuse("it holds no dictionary of tensors");
    for (const char* name : {"ema", "state_dict"}) {
        if (const Value* inner = entryOf(*states, name)) {
            states = inner;
            break;
        }
    }
    std::vector<std::pair<std::string, PickledTensor>> tensors;
    for (const auto& [key, value] : states->pairs) {
        if (key->kind == Kind::Text && value->kind == Kind::Tensor)
            tensors.emplace_back(key->text, value->tensor);
    }
    if (tensors.empty()) machine.refuse("it holds no dictionary of tensors");
    return tensors;
}

}  // namespace seine::weights
