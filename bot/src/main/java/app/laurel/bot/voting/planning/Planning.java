package app.laurel.bot.voting.planning;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.voting.Calendar;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Stage;
import java.time.InstantSource;
import java.time.YearMonth;

/** Plans cycles: one by one, or each month by itself. */
public final class Planning {

    private final Cycles cycles;
    private final Repetition repetition;
    private final Months months;
    private final InstantSource clock;

    Planning(Cycles cycles, Repetition repetition, Months months, InstantSource clock) {
        this.cycles = cycles;
        this.repetition = repetition;
        this.months = months;
        this.clock = clock;
    }

    public Months months() {
        return months;
    }

    public Planned plan(Actor by, CycleId id, Calendar calendar) {
        if (!calendar.nominatingCloses().isAfter(clock.instant())) {
            return new Planned.InThePast();
        }
        return cycles.decide(
                id,
                by,
                before -> before.map(known -> Decision.<Cycle, Planned>answer(again(known, calendar)))
                        .orElseGet(() -> plan(Cycle.planned(id, calendar))));
    }

    private static Planned again(Cycle known, Calendar calendar) {
        return known.stage() == Stage.PLANNED && known.calendar().equals(calendar)
                ? new Planned.Ahead(known)
                : new Planned.AlreadyPlanned(known);
    }

    private static Decision<Cycle, Planned> plan(Cycle cycle) {
        var event = new CyclePlanned(cycle.id(), cycle.calendar().opens());
        return Decision.change(cycle, new Planned.Ahead(cycle), event);
    }

    /** Plans the cycle of this month, and from then on each next one as soon as the one before opens. */
    public Planned monthly(Actor by, YearMonth first) {
        repetition.monthly(by);
        return plan(by, months.id(first), months.calendar(first));
    }

    /** Plans what follows a monthly cycle that has opened. */
    public void next(CycleId opened) {
        if (repetition.isMonthly()) {
            Months.of(opened)
                    .map(month -> month.plusMonths(1))
                    .ifPresent(month -> plan(Actor.rule("monthly-cycle"), months.id(month), months.calendar(month)));
        }
    }
}
