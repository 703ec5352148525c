#include "storage/database.h"

#include <sqlite3.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <new>
#include <utility>

#include "storage/error.h"

namespace storage {
namespace {

constexpr int kBusyMilliseconds = 5000;
constexpr int kLargestValue = 256 << 20;  // bytes of one value; blobs are kept in parts far smaller
constexpr int kLogLimit = 16 << 20;       // the write-ahead log is cut back to this

using Kind = Error::Kind;

std::string utf8(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

/// "file:" notation, where everything that could mean something is escaped.
std::string uriOf(const std::filesystem::path& path, std::string_view query) {
    static constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : utf8(std::filesystem::absolute(path))) {
        const auto byte = std::uint8_t(c);
        if (byte < 128 && (std::isalnum(byte) || std::strchr("/._-", c))) {
            uri += c;
        } else {
            uri += '%';
            uri += kHex[byte >> 4];
            uri += kHex[byte & 15];
        }
    }
    return uri + "?" + std::string(query);
}

bool meansFull(int systemError) {
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

}  // namespace

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)) {}

Statement::~Statement() {
    if (!m_statement) return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Statement& Statement::checked(int result) {
    if (result != SQLITE_OK) m_database->fail(result, "binding a value");
    return *this;
}

Statement& Statement::bind(int parameter, std::int64_t value) {
    return checked(sqlite3_bind_int64(m_statement, parameter, value));
}
Statement& Statement::bind(int parameter, double value) {
    return checked(sqlite3_bind_double(m_statement, parameter, value));
}
Statement& Statement::bind(int parameter, std::string_view text) {
    return checked(sqlite3_bind_text64(m_statement, parameter, text.data() ? text.data() : "", text.size(),
                                       SQLITE_TRANSIENT, SQLITE_UTF8));
}
Statement& Statement::bindNull(int parameter) {
    return checked(sqlite3_bind_null(m_statement, parameter));
}
Statement& Statement::bindBytes(int parameter, std::span<const std::uint8_t> bytes) {
    if (bytes.empty()) return checked(sqlite3_bind_zeroblob(m_statement, parameter, 0));
    return checked(sqlite3_bind_blob64(m_statement, parameter, bytes.data(), bytes.size(), SQLITE_STATIC));
}

bool Statement::step() {
    errno = 0;
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) return true;
    if (result != SQLITE_DONE) m_database->fail(result, sqlite3_sql(m_statement));
    return false;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}
double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}
bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}
std::string Statement::text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return data ? std::string(data, std::size_t(sqlite3_column_bytes(m_statement, column))) : std::string();
}
std::span<const std::uint8_t> Statement::bytes(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    return {data, data ? std::size_t(sqlite3_column_bytes(m_statement, column)) : 0};
}

Database::Database(const std::filesystem::path& path, Access access) : m_path(path) {
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    std::string name = utf8(path);
    errno = 0;
    if (access == Access::Build) flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (access == Access::Write || access == Access::Read || access == Access::ReadLeave)
        flags |= SQLITE_OPEN_READWRITE;
    if (access == Access::ReadOnly) flags |= SQLITE_OPEN_READONLY;
    if (access == Access::Frozen) {
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        name = uriOf(path, "immutable=1");
    }
    const int result = sqlite3_open_v2(name.c_str(), &m_connection, flags, nullptr);
    try {
        if (result != SQLITE_OK) fail(result, "opening");
        guard();
        setUp(access);
    } catch (...) {
        for (const auto& [sql, statement] : m_statements) sqlite3_finalize(statement);
        sqlite3_close(m_connection);
        throw;
    }
}

Database::~Database() {
    for (const auto& [sql, statement] : m_statements) sqlite3_finalize(statement);
    sqlite3_close(m_connection);
}

/// "Untrusted SQLite database files", sqlite.org/security.html
void Database::guard() {
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(m_connection, SQLITE_LIMIT_LENGTH, kLargestValue);
    sqlite3_limit(m_connection, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(m_connection, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(m_connection, SQLITE_LIMIT_EXPR_DEPTH, 20);
    sqlite3_limit(m_connection, SQLITE_LIMIT_COMPOUND_SELECT, 5);
    sqlite3_limit(m_connection, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(m_connection, SQLITE_LIMIT_FUNCTION_ARG, 8);
    sqlite3_limit(m_connection, SQLITE_LIMIT_ATTACHED, 1);  // VACUUM INTO
    sqlite3_limit(m_connection, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50);
    sqlite3_limit(m_connection, SQLITE_LIMIT_VARIABLE_NUMBER, 50);
    sqlite3_limit(m_connection, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_busy_timeout(m_connection, kBusyMilliseconds);
    execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY");
}

void Database::setUp(Access access) {
    if (access == Access::ReadLeave)
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (access == Access::Read || access == Access::ReadLeave) execute("PRAGMA query_only = ON");
    if (access == Access::Build)
        execute("PRAGMA page_size = 4096; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA foreign_keys = ON");
    if (access != Access::Write) return;
    // FULL, not NORMAL: with a write-ahead log NORMAL may lose the last edits when the power goes, and an
    // edit that was shown must stay. The price is one flush an edit.
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    execute("PRAGMA journal_size_limit = " + std::to_string(kLogLimit));
    m_hasLog = true;
}

void Database::setFlushing(bool atEachCommit) noexcept {
    if (!m_hasLog) return;  // without a log the flush is what keeps the file whole
    const char* how = atEachCommit ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL";
    sqlite3_exec(m_connection, how, nullptr, nullptr, nullptr);  // a flag in memory
}

Statement Database::query(std::string_view sql) {
    const auto found = m_statements.find(std::string(sql));
    if (found != m_statements.end()) return {*this, found->second};
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v3(m_connection, sql.data(), int(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK) fail(result, sql);
    m_statements.emplace(sql, statement);
    return {*this, statement};
}

void Database::execute(const std::string& sql) {
    errno = 0;
    const int result = sqlite3_exec(m_connection, sql.c_str(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) fail(result, sql);
}

std::int64_t Database::integer(std::string_view sql) {
    Statement statement = query(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Database::lastId() const {
    return sqlite3_last_insert_rowid(m_connection);
}
bool Database::inTransaction() const {
    return !sqlite3_get_autocommit(m_connection);
}

void Database::readPiece(const char* table, const char* column, std::int64_t row, std::int64_t offset,
                         std::span<std::uint8_t> to) {
    sqlite3_blob* blob = nullptr;
    int result = sqlite3_blob_open(m_connection, "main", table, column, row, 0, &blob);
    if (result == SQLITE_OK) result = sqlite3_blob_read(blob, to.data(), int(to.size()), int(offset));
    if (result != SQLITE_OK) {
        sqlite3_blob_close(blob);
        if (result == SQLITE_ERROR) result = SQLITE_CORRUPT;  // the row or a part of it is missing
        fail(result, "reading a piece");
    }
    sqlite3_blob_close(blob);
}

std::int64_t Database::rawSize() {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(m_connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (!file || !file->pMethods) fail(SQLITE_CANTOPEN, "reading");
    if (const int result = file->pMethods->xFileSize(file, &size); result != SQLITE_OK)
        fail(result, "reading");
    return size;
}

std::size_t Database::readRaw(std::int64_t offset, std::span<std::uint8_t> to) {
    to = to.first(std::size_t(std::clamp<std::int64_t>(rawSize() - offset, 0, std::int64_t(to.size()))));
    if (to.empty()) return 0;
    sqlite3_file* file = nullptr;
    sqlite3_file_control(m_connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    const int result = file->pMethods->xRead(file, to.data(), int(to.size()), offset);
    if (result != SQLITE_OK) fail(result, "reading");
    return to.size();
}

void Database::fail(int result, std::string_view doing) {
    const std::string where = utf8(m_path);
    const int noted = m_connection ? sqlite3_system_errno(m_connection) : 0;
    const int systemError = noted ? noted : errno;  // SQLite notes none when a COMMIT fails
    const std::string said = m_connection ? sqlite3_errmsg(m_connection) : sqlite3_errstr(result);
    const std::string detail = said + (systemError ? std::string(", ") + std::strerror(systemError) : "");
    switch (result & 0xFF) {
        case SQLITE_NOTADB:
            throw Error(Kind::NotAStory, "this is not a story", where, "choose a .seine file");
        case SQLITE_CORRUPT:
            throw Error(Kind::Damaged, "the file is damaged (" + said + ")", where,
                        "save what is left of it with \"seine recover\", or take a copy");
        case SQLITE_FULL:
            throw Error(Kind::DiskFull, "the disk is full", where,
                        "make room and try again; what was saved before is safe");
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            throw Error(Kind::ReadOnly, "the file cannot be changed (" + detail + ")", where,
                        "save a copy in another folder");
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw Error(Kind::Locked, "the file is in use by another program", where,
                        "try again, or open it read-only");
        case SQLITE_CONSTRAINT:
            if (result == SQLITE_CONSTRAINT_FOREIGNKEY)
                throw Error(Kind::Input, "a picture or movie is named that is not in the file", where,
                            "add it to the file first");
            throw Error(Kind::Input, "a value does not fit (" + said + ")", where, "report this as a fault");
        case SQLITE_IOERR:
            if (meansFull(systemError))
                throw Error(Kind::DiskFull,
                            std::string("no room to write (") + std::strerror(systemError) + ")", where,
                            "make room and try again; what was saved before is safe");
            throw Error(Kind::Other, "reading or writing failed (" + detail + ")", where,
                        "check the disk; what was saved before is safe");
        case SQLITE_CANTOPEN:
            throw Error(Kind::Other, "the file cannot be opened (" + detail + ")", where,
                        "check its name, its folder and the permissions");
        case SQLITE_NOMEM:
            throw std::bad_alloc();
        default:
            throw Error(Kind::Damaged, "the file has not the expected content (" + said + ")",
                        where + ", " + std::string(doing.substr(0, 60)),
                        "save what is left of it with \"seine recover\"");
    }
}

Transaction::~Transaction() {
    if (!m_database.inTransaction()) return;
    try {
        m_database.execute("ROLLBACK");
    } catch (const Error&) {  // SQLite rolls back by itself when the next one reads
    }
}

}  // namespace storage
