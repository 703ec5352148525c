// A thin owner of an SQLite connection: statements that reset themselves, transactions that roll back, result
// codes turned into storage::Error, and the defences SQLite documents for files of unknown origin. Private to
// storage. A Database and its statements may be used by one thread at a time; distinct ones are independent.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace storage {

class Database;

/// A prepared statement in use; reset when it goes. Columns and parameters count from 0 and 1, as in SQLite.
class Statement {
 public:
    Statement(Statement&&) noexcept;
    ~Statement();

    Statement& bind(int parameter, std::int64_t);
    Statement& bind(int parameter, double);
    Statement& bind(int parameter, std::string_view text);  // kept by SQLite as a copy
    Statement& bindNull(int parameter);
    Statement& bindBytes(int parameter,
                         std::span<const std::uint8_t>);  // must live until the statement is done

    /// The next row, or false at the end. Throws Error.
    bool step();
    /// For statements without rows.
    void run() { step(); }

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    std::span<const std::uint8_t> bytes(int column) const;  // until the next step
    bool isNull(int column) const;

 private:
    friend class Database;
    Statement(Database& database, sqlite3_stmt* statement) : m_database(&database), m_statement(statement) {}
    Statement& checked(int result);
    Database* m_database;
    sqlite3_stmt* m_statement;
};

class Database {
 public:
    enum class Access {
        Build,  // a file under a temporary name, new or not; no log, so that it is whole when it is closed
        Write,
        Read,       // with the sidecar files that SQLite needs, changing nothing in the file
        ReadLeave,  // the same; a write-ahead log that was there is left there
        ReadOnly,   // nothing may be created beside it
        Frozen      // reads the one file alone: nobody else is changing it
    };
    Database(const std::filesystem::path&, Access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A statement from the cache; one use of the same text at a time.
    Statement query(std::string_view sql);
    /// One or more statements without parameters or interest in rows.
    void execute(const std::string& sql);
    std::int64_t integer(std::string_view sql);

    std::int64_t lastId() const;
    /// Reads a piece of a blob in place.
    void readPiece(const char* table, const char* column, std::int64_t row, std::int64_t offset,
                   std::span<std::uint8_t> to);
    bool inTransaction() const;
    /// The main file as it lies on disk, read past the pager; returns how many bytes there were.
    std::size_t readRaw(std::int64_t offset, std::span<std::uint8_t> to);
    std::int64_t rawSize();
    const std::filesystem::path& path() const { return m_path; }

    /// Throws the Error that the result code and the connection's message stand for.
    [[noreturn]] void fail(int result, std::string_view doing);

    /// While it lives, commits wait for no flush: what they wrote is on the disk for certain with the next
    /// commit after it, of which the write-ahead log keeps nothing without all before. For what nothing names
    /// yet.
    class Unhurried {
     public:
        explicit Unhurried(Database& database) : m_database(database) { m_database.setFlushing(false); }
        ~Unhurried() { m_database.setFlushing(true); }
        Unhurried(const Unhurried&) = delete;
        Unhurried& operator=(const Unhurried&) = delete;

     private:
        Database& m_database;
    };

 private:
    void setFlushing(bool atEachCommit) noexcept;
    void guard();
    void setUp(Access);

    std::filesystem::path m_path;
    bool m_hasLog = false;
    sqlite3* m_connection = nullptr;
    std::unordered_map<std::string, sqlite3_stmt*> m_statements;
};

/// Takes the write lock at once; rolls back unless committed.
class Transaction {
 public:
    explicit Transaction(Database& database) : m_database(database) { m_database.execute("BEGIN IMMEDIATE"); }
    ~Transaction();
    void commit() { m_database.execute("COMMIT"); }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

 private:
    Database& m_database;
};

}  // namespace storage
