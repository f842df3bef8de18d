#include "evaluation/tally.hpp"

#include "evaluation/mark_table.hpp"
#include "evaluation/messages.hpp"

#include <algorithm>

namespace danvan::evaluation {
namespace {

Error broken_index(const RoundFile& file) {
  return Error(Exit::damaged, message(messages::damaged_index, file.round.code)).hint(message(messages::run_check));
}

/// Reads rows of the derived table as marks.
class MarkReader {
 public:
  MarkReader(store::Store& store, const RoundFile& file) : m_file(file), m_terms(ItemTerms::load(store, file.scheme)) {}

  [[nodiscard]] Mark mark_of(const IndexedMark& row, const MarkKey& key) const {
    const std::optional<std::uint32_t> item = m_terms.item(key.item);
    if (!item) {
      throw broken_index(m_file);
    }
    Mark mark{*item, static_cast<std::uint32_t>(key.evaluator), row.points, std::nullopt};
    if (row.option) {
      if (*row.option < 0 ||
          static_cast<std::size_t>(*row.option) >= m_file.scheme.rubric().items[*item].options.size()) {
        throw broken_index(m_file);
      }
      mark.option = static_cast<std::uint32_t>(*row.option);
    }
    return mark;
  }

 private:
  const RoundFile& m_file;
  ItemTerms m_terms;
};

struct PlacedMark {
  std::int64_t subject = 0;
  Mark mark;
};

/// Subjects of the round by id, so that a scan in the order of ids finds each at once.
std::vector<std::size_t> places_by_id(const RoundFile& file) {
  std::vector<std::size_t> places(file.subjects.size());
  for (std::size_t i = 0; i < places.size(); ++i) {
    places[i] = i;
  }
  std::sort(places.begin(), places.end(),
            [&](std::size_t a, std::size_t b) { return file.subjects[a].id < file.subjects[b].id; });
  return places;
}

/// Marks of a stage, a subject at a time in the order of ids, beside a walk over the round's subjects in that order.
class SubjectWalk {
 public:
  SubjectWalk(const RoundFile& file, std::vector<PlacedMark> finals)
      : m_file(file), m_places(places_by_id(file)), m_finals(std::move(finals)), m_contenders(file.subjects.size()) {}

  void add(std::int64_t subject, const Mark& mark) {
    if (subject != m_subject) {
      finish_to(subject);
    }
    m_marks.push_back(mark);
  }

  std::vector<Contender> finish() {
    finish_to(INT64_MAX);
    return std::move(m_contenders);
  }

 private:
  void finish_to(std::int64_t next) {
    while (m_next < m_places.size() && m_file.subjects[m_places[m_next]].id < next) {
      const std::size_t place = m_places[m_next++];
      const RoundSubject& subject = m_file.subjects[place];
      const bool is_mine = subject.id == m_subject;
      Contender one = contender(m_file.scheme,
                                score(m_file.scheme, is_mine ? std::span<const Mark>(m_marks) : std::span<const Mark>(),
                                      finals_of(subject.id)));
      one.code = subject.code;
      one.cluster = subject.cluster;
      m_contenders[place] = std::move(one);
    }
    m_subject = next;
    m_marks.clear();
  }

  std::vector<Mark> finals_of(std::int64_t subject) {
    std::vector<Mark> finals;
    for (; m_final < m_finals.size() && m_finals[m_final].subject <= subject; ++m_final) {
      if (m_finals[m_final].subject == subject) {
        finals.push_back(m_finals[m_final].mark);
      }
    }
    return finals;
  }

  const RoundFile& m_file;
  std::vector<std::size_t> m_places;
  std::vector<PlacedMark> m_finals;
  std::vector<Contender> m_contenders;
  std::vector<Mark> m_marks;
  std::int64_t m_subject = -1;
  std::size_t m_next = 0, m_final = 0;
};

std::string vetoes_text(const Scheme& scheme, const std::vector<VetoVotes>& vetoes) {
  std::string text;
  for (const VetoVotes& one : vetoes) {
    text += (text.empty() ? "" : ", ") + scheme.rubric().vetoes[one.veto].code;
    text += one.holds ? "" : fmt::format(" ({}/{})", one.votes, one.of);
  }
  return text;
}

std::optional<std::uint32_t> number(const std::optional<std::size_t>& rank) {
  return rank ? std::optional(static_cast<std::uint32_t>(*rank)) : std::nullopt;
}

}  // namespace

std::vector<Contender> contenders_of(store::Store& store, const RoundFile& file) {
  const MarkReader reader(store, file);
  std::vector<PlacedMark> finals;
  each_mark(store, file.round.id, Stage::final, std::nullopt, [&](const IndexedMark& row) {
    const MarkKey key = MarkKey::of(row.key);
    finals.push_back({key.subject, reader.mark_of(row, key)});
  });
  SubjectWalk walk(file, std::move(finals));
  each_mark(store, file.round.id, Stage::appraisal, std::nullopt, [&](const IndexedMark& row) {
    const MarkKey key = MarkKey::of(row.key);
    walk.add(key.subject, reader.mark_of(row, key));
  });
  return walk.finish();
}

SubjectMarks marks_of(store::Store& store, const RoundFile& file, std::int64_t subject) {
  const MarkReader reader(store, file);
  SubjectMarks marks;
  each_mark(store, file.round.id, Stage::appraisal, subject,
            [&](const IndexedMark& row) { marks.appraisal.push_back(reader.mark_of(row, MarkKey::of(row.key))); });
  each_mark(store, file.round.id, Stage::final, subject,
            [&](const IndexedMark& row) { marks.finals.push_back(reader.mark_of(row, MarkKey::of(row.key))); });
  return marks;
}

Ranking computed_ranking(store::Store& store, RoundFile file) {
  file.codes = Codes();  // nobody is looked up; their room is needed
  const std::vector<Contender> contenders = contenders_of(store, file);
  const std::vector<Border> borders = file.scheme.total_borders();
  Ranking made{file.scheme.rubric().classes, {}, {}};
  made.rows.reserve(contenders.size());
  for (const Standing& standing : rank(file.scheme, contenders)) {
    const Contender& one = contenders[standing.contender];
    RankedRow row;
    row.rank = number(standing.rank);
    row.cluster_rank = number(standing.cluster_rank);
    row.subject = static_cast<std::uint32_t>(standing.contender);
    if (one.marked) {
      row.total = printed(one.total, borders);
    }
    row.class_index = number(standing.class_index);
    row.evaluators = one.evaluators;
    row.spread = one.spread;
    row.vetoes = vetoes_text(file.scheme, one.vetoes);
    made.rows.push_back(std::move(row));
  }
  made.subjects = std::move(file.subjects);
  return made;
}

}  // namespace danvan::evaluation
