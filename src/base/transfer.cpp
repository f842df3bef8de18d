#include "danvan/base/transfer.hpp"

#include "base/messages_transfer.hpp"
#include "base/packed_fault.hpp"
#include "base/system.hpp"
#include "base/unwritable.hpp"
#include "danvan/base/error.hpp"
#include "danvan/base/file.hpp"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <functional>
#include <memory>
#include <vector>

namespace danvan {
namespace {

constexpr std::size_t block = 256U << 10U;
constexpr int level = 9;  // of zstd: a third smaller than the fastest, and still faster than most disks

class Sealing {
 public:
  Sealing() { crypto_hash_sha256_init(&m_state); }
  void add(std::string_view bytes) {
    crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    m_size += static_cast<std::int64_t>(bytes.size());
  }
  Seal finish() {
    Seal seal{m_size, {}};
    crypto_hash_sha256_final(&m_state, seal.sha256.data());
    return seal;
  }

 private:
  crypto_hash_sha256_state m_state{};
  std::int64_t m_size = 0;
};

class Target {
 public:
  explicit Target(const std::filesystem::path& path) : m_path(path) {
    constexpr mode_t owner_and_group = S_IRUSR | S_IWUSR | S_IRGRP;
    m_descriptor = retry_interrupted(
        [&] { return ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, owner_and_group); });
    if (m_descriptor < 0) {
      fail(errno);
    }
  }
  ~Target() {
    if (m_descriptor >= 0) {
      ::close(m_descriptor);
    }
  }
  Target(const Target&) = delete;
  Target& operator=(const Target&) = delete;

  void write(std::string_view bytes) {
    m_sealing.add(bytes);
    while (!bytes.empty()) {
      const ssize_t n = retry_interrupted([&] { return ::write(m_descriptor, bytes.data(), bytes.size()); });
      if (n < 0) {
        fail(errno);
      }
      bytes.remove_prefix(static_cast<std::size_t>(n));
    }
  }
  Seal finish() {
    if (::fsync(m_descriptor) != 0) {
      fail(errno);
    }
    const int descriptor = std::exchange(m_descriptor, -1);
    if (::close(descriptor) != 0) {
      fail(errno);
    }
    return m_sealing.finish();
  }

 private:
  [[noreturn]] void fail(int error) const { throw unwritable(m_path, error); }

  std::filesystem::path m_path;
  int m_descriptor = -1;
  Sealing m_sealing;
};

/// Gives every block of the file to `take`, and an empty one at its end.
Seal read_blocks(const std::filesystem::path& from, const std::function<void(std::string_view)>& take) {
  InputFile file(from.string(), InputFile::no_cap);
  Sealing sealing;
  std::vector<char> buffer(block);
  for (;;) {
    const std::string_view bytes(buffer.data(), file.read(buffer));
    sealing.add(bytes);
    take(bytes);
    if (bytes.empty()) {
      return sealing.finish();
    }
  }
}

/// What zstd made, unless it had no memory for it.
template <typename Context>
std::shared_ptr<Context> held(Context* made, std::size_t (*free)(Context*)) {
  std::shared_ptr<Context> context(made, free);
  if (!context) {
    throw std::bad_alloc();
  }
  return context;
}

std::function<void(std::string_view)> packed_into(Target& target) {
  const std::shared_ptr<ZSTD_CCtx> context = held(ZSTD_createCCtx(), ZSTD_freeCCtx);
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
  return [context, &target, out = std::vector<char>(block)](std::string_view bytes) mutable {
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    const ZSTD_EndDirective end = bytes.empty() ? ZSTD_e_end : ZSTD_e_continue;
    for (bool more = true; more;) {
      ZSTD_outBuffer to{out.data(), out.size(), 0};
      const std::size_t left = ZSTD_compressStream2(context.get(), &to, &in, end);
      ensure(!is_zstd_error(left), "zstd packs whatever it is given");
      target.write({out.data(), to.pos});
      more = end == ZSTD_e_end ? left != 0 : in.pos < in.size;
    }
  };
}

std::function<void(std::string_view)> unpacked_into(Target& target, const std::filesystem::path& from) {
  const std::shared_ptr<ZSTD_DCtx> context = held(ZSTD_createDCtx(), ZSTD_freeDCtx);
  return
      [context, &target, &from, out = std::vector<char>(block), left = std::size_t{1}](std::string_view bytes) mutable {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        for (bool more = !bytes.empty(); more;) {
          ZSTD_outBuffer to{out.data(), out.size(), 0};
          left = ZSTD_decompressStream(context.get(), &to, &in);
          if (is_zstd_error(left)) {
            break;
          }
          target.write({out.data(), to.pos});
          more = in.pos < in.size || (left != 0 && to.pos == to.size);
        }
        if (ZSTD_isError(left) != 0 || (bytes.empty() && left != 0)) {
          throw Error(Exit::damaged, message(messages::not_packed, from.string())).at({from.string(), 0, 0});
        }
      };
}

}  // namespace

Seal seal_of(const std::filesystem::path& file) {
  return read_blocks(file, [](std::string_view) {});
}

Transfer transfer(const std::filesystem::path& from, const std::filesystem::path& to, Packing packing) {
  Target target(to);
  std::function<void(std::string_view)> take;
  switch (packing) {
    case Packing::as_it_is:
      take = [&target](std::string_view bytes) { target.write(bytes); };
      break;
    case Packing::pack:
      take = packed_into(target);
      break;
    case Packing::unpack:
      take = unpacked_into(target, from);
      break;
  }
  Transfer done;
  done.read = read_blocks(from, take);
  done.written = target.finish();
  return done;
}

}  // namespace danvan
