package app.laurel.bot.voting.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.voting.Calendar;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.planning.Planned;
import app.laurel.bot.voting.planning.Planning;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets HR plan cycles: each month by themselves, or one. */
@Component
final class PlanChat implements Chatting {

    private static final String MONTHLY = "monthly";
    private static final int MORNING = 9;
    private static final int EVENING = 17;

    private final HumanResources hr;
    private final Planning planning;

    PlanChat(HumanResources hr, Planning planning) {
        this.hr = hr;
        this.planning = planning;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room("voting")
                .slash("/cycle plan", HumanResources.WHO, PlanArguments.class, this::ask)
                .action("voting.plan", PlanForm.class, this::plan);
    }

    private Reply ask(Turn turn, PlanArguments wanted) {
        var dates = wanted.dates().stream().filter(date -> !date.isBlank()).toList();
        return hr.answer(
                turn,
                tongue -> wanted.name().equalsIgnoreCase(MONTHLY)
                        ? monthly(turn, dates, tongue)
                        : once(wanted.name(), dates, tongue));
    }

    private Card monthly(Turn turn, List<String> dates, Tongue tongue) {
        var month = dates.isEmpty() ? Optional.of(planning.months().next(turn.at())) : month(dates.getFirst());
        return month.map(first -> preview(
                        planning.months().id(first),
                        planning.months().calendar(first),
                        "plan.monthly",
                        new PlanForm(MONTHLY, first.toString(), List.of()),
                        tongue))
                .orElseGet(() -> unreadable(tongue));
    }

    private Card once(String name, List<String> typed, Tongue tongue) {
        return Optional.of(name)
                .filter(CycleId::isOne)
                .flatMap(id -> calendar(typed, new Dates(tongue.formats().zone())))
                .map(calendar -> preview(
                        new CycleId(name),
                        calendar,
                        "plan.once",
                        new PlanForm(
                                name,
                                "",
                                instants(calendar).map(Instant::toString).toList()),
                        tongue))
                .orElseGet(() -> unreadable(tongue));
    }

    private static Card preview(CycleId id, Calendar calendar, String key, PlanForm form, Tongue tongue) {
        return new ConfirmCard(
                tongue.say("plan.title", Map.of("cycle", id.value())),
                tongue.say(key),
                List.of(
                        new Fact(tongue.say("show.opens"), tongue.date(calendar.opens())),
                        new Fact(tongue.say("show.closes"), tongue.date(calendar.nominatingCloses())),
                        new Fact(tongue.say("show.votes"), tongue.date(calendar.votingOpens())),
                        new Fact(tongue.say("show.until"), tongue.date(calendar.votingCloses()))),
                "voting.plan",
                Map.of("name", form.name(), "month", form.month(), "dates", form.dates()));
    }

    private Reply plan(Turn turn, PlanForm form) {
        return hr.replace(
                turn,
                tongue -> outcome(turn, form)
                        .map(outcome -> told(outcome, tongue))
                        .orElseGet(() -> unreadable(tongue)));
    }

    private Optional<Planned> outcome(Turn turn, PlanForm form) {
        if (form.name().equals(MONTHLY)) {
            return month(form.month()).map(month -> planning.monthly(turn.actor(), month));
        }
        return Optional.of(form.name())
                .filter(CycleId::isOne)
                .flatMap(
                        id -> calendar(form.dates().stream().map(Instant::parse).toList()))
                .map(calendar -> planning.plan(turn.actor(), new CycleId(form.name()), calendar));
    }

    private static Card told(Planned outcome, Tongue tongue) {
        return switch (outcome) {
            case Planned.Ahead(var cycle) ->
                AnswerCard.of(tongue.about("plan.done", cycle)).tone(Tone.GOOD).buttons(tongue.show(cycle));
            case Planned.AlreadyPlanned(var cycle) ->
                AnswerCard.of(tongue.about("plan.taken", cycle))
                        .tone(Tone.NOTICE)
                        .buttons(tongue.show(cycle));
            case Planned.InThePast() ->
                AnswerCard.of(tongue.say("plan.past"))
                        .text(tongue.say("plan.past.text"))
                        .buttons(tongue.command("/cycle plan monthly"));
        };
    }

    private static Card unreadable(Tongue tongue) {
        return AnswerCard.of(tongue.say("plan.dates"))
                .text(tongue.say("usage.cycle.plan"))
                .buttons(tongue.command("/cycle plan monthly"));
    }

    private static Optional<Calendar> calendar(List<String> typed, Dates dates) {
        var hours = List.of(MORNING, EVENING, MORNING, EVENING);
        return typed.size() != hours.size()
                ? Optional.empty()
                : calendar(Stream.iterate(0, at -> at + 1)
                        .limit(hours.size())
                        .flatMap(at -> dates.read(typed.get(at), hours.get(at)).stream())
                        .toList());
    }

    private static Optional<Calendar> calendar(List<Instant> dates) {
        return dates.size() == 4 && Calendar.isInOrder(dates)
                ? Optional.of(new Calendar(dates.get(0), dates.get(1), dates.get(2), dates.get(3)))
                : Optional.empty();
    }

    private static Stream<Instant> instants(Calendar calendar) {
        return Stream.of(
                calendar.opens(), calendar.nominatingCloses(), calendar.votingOpens(), calendar.votingCloses());
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
