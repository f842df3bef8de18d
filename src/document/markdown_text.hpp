#pragma once

#include <string>
#include <string_view>

namespace danvan::document {

/// Text inside a line of Markdown, such that none of it is markup in CommonMark or GitHub's dialect: marks are escaped,
/// a line break is `<br>`, blanks at the ends are dropped, a no-break space is `&nbsp;`.
/// At the start of a paragraph or a cell, `escape_markdown` is needed: it also starts no heading, list or rule.
std::string markdown_inline(std::string_view text);

/// Text between `marks` (`**`, `*`, `***`); nothing when there is no text, as `****` would print as it stands.
std::string markdown_marked(std::string_view marks, std::string_view text);

}  // namespace danvan::document
