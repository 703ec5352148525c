// An SQLite file system that fails on demand, laid over the default one: the disk that is full or breaks at
// the n-th write, flush or change of size; those that follow it may watch what goes through. Registered while
// it lives; one at a time, one thread.
#pragma once

#include <sqlite3.h>

#include <cstring>

namespace storage::test {

class FailingVfs {
 public:
    FailingVfs() : m_real(sqlite3_vfs_find(nullptr)), m_vfs(*m_real) {
        s_current = this;
        m_vfs.zName = "seine-failing";
        m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
        m_vfs.xOpen = open;
        m_vfs.xDelete = remove;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    virtual ~FailingVfs() {
        sqlite3_vfs_unregister(&m_vfs);
        sqlite3_vfs_register(m_real, 1);
        s_current = nullptr;
    }
    FailingVfs(const FailingVfs&) = delete;
    FailingVfs& operator=(const FailingVfs&) = delete;

    /// After so many more writes, flushes and changes of size, `times` of them fail with this result.
    void failAfter(int calls, int result, int times = 1'000'000) {
        m_left = calls;
        m_result = result;
        m_times = times;
        m_failed = 0;
    }
    void heal() { m_times = 0; }
    int failures() const { return m_failed; }

 protected:
    // What went through to the real file; of no interest here.
    virtual void opened(const char*) {}
    virtual void written(const char*, const void*, int, sqlite3_int64) {}
    virtual void truncated(const char*, sqlite3_int64) {}
    virtual void flushed(const char*) {}
    virtual void removed(const char*) {}

 private:
    struct File {
        sqlite3_file base;
        sqlite3_file* real;
        const char* name;  // SQLite keeps it while the file is open
    };
    static const char* nameOf(sqlite3_file* file) {
        const char* name = reinterpret_cast<File*>(file)->name;
        return name ? name : "";
    }
    static sqlite3_file* realOf(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real; }

    int verdict() {
        if (m_times == 0 || m_left-- > 0) return SQLITE_OK;
        --m_times;
        ++m_failed;
        return m_result;
    }
    static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
        auto* own = reinterpret_cast<File*>(file);
        own->base.pMethods = nullptr;
        own->real = reinterpret_cast<sqlite3_file*>(own + 1);
        const int result = s_current->m_real->xOpen(s_current->m_real, name, own->real, flags, outFlags);
        own->name = name;
        if (own->real->pMethods) own->base.pMethods = methods();
        if (result == SQLITE_OK) s_current->opened(nameOf(file));
        return result;
    }
    static int remove(sqlite3_vfs*, const char* name, int flushFolder) {
        s_current->removed(name);
        return s_current->m_real->xDelete(s_current->m_real, name, flushFolder);
    }
    static int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset) {
        const int result = s_current->verdict();
        if (result == SQLITE_OK) {
            s_current->written(nameOf(file), data, size, offset);
            return realOf(file)->pMethods->xWrite(realOf(file), data, size, offset);
        }
        if (size > 1) realOf(file)->pMethods->xWrite(realOf(file), data, size / 2, offset);  // torn
        return result == SQLITE_IOERR_FSYNC ? SQLITE_IOERR_WRITE : result;
    }
    static int sync(sqlite3_file* file, int flags) {
        if (s_current->verdict() != SQLITE_OK) return SQLITE_IOERR_FSYNC;
        s_current->flushed(nameOf(file));
        return realOf(file)->pMethods->xSync(realOf(file), flags);
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size) {
        if (s_current->verdict() != SQLITE_OK) return SQLITE_IOERR_TRUNCATE;
        s_current->truncated(nameOf(file), size);
        return realOf(file)->pMethods->xTruncate(realOf(file), size);
    }

    template <auto Member, class... Arguments>
    static auto pass(sqlite3_file* file, Arguments... arguments) {
        return (realOf(file)->pMethods->*Member)(realOf(file), arguments...);
    }
    static const sqlite3_io_methods* methods() {
        using M = sqlite3_io_methods;
        static const M kMethods = {
            3,
            pass<&M::xClose>,
            pass<&M::xRead, void*, int, sqlite3_int64>,
            write,
            truncate,
            sync,
            pass<&M::xFileSize, sqlite3_int64*>,
            pass<&M::xLock, int>,
            pass<&M::xUnlock, int>,
            pass<&M::xCheckReservedLock, int*>,
            pass<&M::xFileControl, int, void*>,
            pass<&M::xSectorSize>,
            pass<&M::xDeviceCharacteristics>,
            pass<&M::xShmMap, int, int, int, void volatile**>,
            pass<&M::xShmLock, int, int, int>,
            pass<&M::xShmBarrier>,
            pass<&M::xShmUnmap, int>,
            pass<&M::xFetch, sqlite3_int64, int, void**>,
            pass<&M::xUnfetch, sqlite3_int64, void*>,
        };
        return &kMethods;
    }

    static inline FailingVfs* s_current = nullptr;
    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs;
    int m_left = 0, m_result = SQLITE_OK, m_times = 0, m_failed = 0;
};

}  // namespace storage::test
