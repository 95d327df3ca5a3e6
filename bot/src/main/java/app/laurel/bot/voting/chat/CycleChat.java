package app.laurel.bot.voting.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.people.People;
import app.laurel.bot.voting.Advanced;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Stage;
import app.laurel.bot.voting.award.KeepingAwards;
import app.laurel.bot.voting.ballot.Turnouts;
import app.laurel.bot.voting.chat.StepForm.Step;
import app.laurel.bot.voting.counting.Counting;
import app.laurel.bot.voting.course.Opening;
import app.laurel.bot.voting.shortlist.ClosingNominations;
import app.laurel.bot.voting.shortlist.OpeningBallot;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ConfirmCard;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets HR take each step of a cycle by hand, after showing what it would change. */
@Component
final class CycleChat implements Chatting {

    private final HumanResources hr;
    private final CycleCards cards;
    private final Opening opening;
    private final ClosingNominations closing;
    private final OpeningBallot ballot;
    private final Counting counting;
    private final KeepingAwards awards;
    private final Turnouts turnouts;
    private final People people;

    CycleChat(
            HumanResources hr,
            CycleCards cards,
            Opening opening,
            ClosingNominations closing,
            OpeningBallot ballot,
            Counting counting,
            KeepingAwards awards,
            Turnouts turnouts,
            People people) {
        this.hr = hr;
        this.cards = cards;
        this.opening = opening;
        this.closing = closing;
        this.ballot = ballot;
        this.counting = counting;
        this.awards = awards;
        this.turnouts = turnouts;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        var who = HumanResources.WHO;
        routes.room("voting")
                .slash(
                        "/cycle show",
                        who,
                        CycleArguments.class,
                        (turn, named) -> hr.answer(turn, named.cycle(), cards::show))
                .slash("/cycle open", who, CycleArguments.class, (turn, named) -> ask(turn, named, Stage.PLANNED))
                .slash(
                        "/cycle vote",
                        who,
                        CycleArguments.class,
                        (turn, named) -> ask(turn, named, Stage.SHORTLISTING, Stage.NOMINATING))
                .slash("/cycle tally", who, CycleArguments.class, (turn, named) -> ask(turn, named, Stage.VOTING))
                .slash("/cycle recount", who, CycleArguments.class, this::recount)
                .action("voting.step", StepForm.class, this::step);
    }

    private Reply ask(Turn turn, CycleArguments named, Stage... stages) {
        var wanted = List.of(stages);
        return hr.answer(
                turn,
                named.cycle(),
                (cycle, tongue) ->
                        wanted.contains(cycle.stage()) ? preview(cycle, tongue) : cards.wrongStage(cycle, tongue),
                stages);
    }

    private Card preview(Cycle cycle, Tongue tongue) {
        var calendar = cycle.calendar();
        var undecided = cards.undecided(cycle);
        return switch (cycle.stage()) {
            case PLANNED -> confirm(Step.OPEN, "step.open", cycle, tongue, toOpen());
            case NOMINATING ->
                confirm(
                        Step.CLOSE,
                        "step.close",
                        cycle,
                        tongue,
                        Map.of("undecided", undecided, "date", tongue.date(calendar.votingOpens())));
            case SHORTLISTING ->
                confirm(
                        Step.VOTE,
                        "step.vote",
                        cycle,
                        tongue,
                        Map.of("undecided", undecided, "date", tongue.date(calendar.votingCloses())));
            case VOTING -> {
                var turnout = turnouts.of(cycle);
                var sofar = Map.of("voters", turnout.voters(), "eligible", turnout.eligible());
                yield confirm(Step.COUNT, "step.count", cycle, tongue, sofar);
            }
            case TALLIED, TIE_BREAK, REVIEW, PUBLISHED, ARCHIVED, CANCELLED -> cards.wrongStage(cycle, tongue);
        };
    }

    private Map<String, ?> toOpen() {
        var names = awards.active().stream().map(Award::name).collect(Collectors.joining(", "));
        return Map.of("awards", names, "people", people.everybody().size());
    }

    private static ConfirmCard confirm(Step step, String key, Cycle cycle, Tongue tongue, Map<String, ?> given) {
        return new ConfirmCard(
                tongue.about(key, cycle),
                tongue.say(key + ".text", given),
                List.of(),
                "voting.step",
                Map.of("step", step.name(), "cycle", cycle.id().value()));
    }

    private Reply step(Turn turn, StepForm form) {
        return hr.replace(
                turn, form.cycle(), (cycle, tongue) -> cards.told(step(turn, form.step(), cycle.id()), tongue));
    }

    private Advanced step(Turn turn, Step step, CycleId cycle) {
        return switch (step) {
            case OPEN -> opening.open(turn.actor(), cycle);
            case CLOSE -> closing.close(turn.actor(), cycle);
            case VOTE -> ballot.open(turn.actor(), cycle);
            case COUNT -> counting.count(turn.actor(), cycle);
        };
    }

    private Reply recount(Turn turn, CycleArguments named) {
        return hr.answer(
                turn,
                named.cycle(),
                (cycle, tongue) -> counting.recount(cycle.id())
                        .map(recount -> AnswerCard.of(
                                        tongue.about(recount.isSame() ? "recount.same" : "recount.other", cycle))
                                .text(tongue.say("recount.text"))
                                .buttons(tongue.show(cycle)))
                        .orElseGet(() -> cards.wrongStage(cycle, tongue)),
                Stage.REVIEW,
                Stage.PUBLISHED);
    }
}
