#pragma once

#include "reporting/register_counts.hpp"
#include "reporting/roll_up_groups.hpp"

namespace danvan::reporting {

/// How often an indicator that counts models (`counts`) has models twice: for each model that several units lead, those
/// of them that reported some such models, less one. A flow is looked at in each period of the span, a stock at its
/// end; who leads is known at the period's end. In a group only what units of that same group report twice.
Doubles doubles_of(const RegisterCounts& models, const config::Indicator& indicator, const SpanFigures& figures,
                   PeriodSpan span, int cutoff_day, const GroupOf& group_of);

}  // namespace danvan::reporting
