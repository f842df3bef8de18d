#pragma once

// For clang-tidy 14 only (given with -include by the preset `tidy`): GCC's header hides the class from a clang that
// lacks the builtin behind it.
#if defined(__clang__) && !__has_builtin(__builtin_source_location)

namespace std {

class source_location {
 public:
  static constexpr source_location current(const char* file = __builtin_FILE(), unsigned line = __builtin_LINE()) {
    return {file, line};
  }
  [[nodiscard]] constexpr const char* file_name() const { return m_file; }
  [[nodiscard]] constexpr unsigned line() const { return m_line; }
  [[nodiscard]] constexpr const char* function_name() const { return ""; }

 private:
  constexpr source_location(const char* file, unsigned line) : m_file(file), m_line(line) {}
  const char* m_file;
  unsigned m_line;
};

}  // namespace std

#endif
