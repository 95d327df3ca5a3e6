package app.laurel.bot.voting.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Advanced;
import app.laurel.bot.voting.Contest;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Stage;
import app.laurel.bot.voting.counting.BreakingTies;
import app.laurel.bot.voting.counting.Broken;
import app.laurel.bot.voting.publishing.Publishing;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ChoiceCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Tone;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets HR break ties and publish results. */
@Component
final class ResultChat implements Chatting {

    private final HumanResources hr;
    private final CycleCards cycleCards;
    private final ResultCards cards;
    private final BreakingTies ties;
    private final Publishing publishing;

    ResultChat(HumanResources hr, CycleCards cycleCards, ResultCards cards, BreakingTies ties, Publishing publishing) {
        this.hr = hr;
        this.cycleCards = cycleCards;
        this.cards = cards;
        this.ties = ties;
        this.publishing = publishing;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room("voting")
                .slash("/cycle publish", HumanResources.WHO, CycleArguments.class, this::show)
                .action("voting.publish", PublishForm.class, this::publish)
                .action("voting.breakTie", TieForm.class, this::breakTie);
    }

    private Reply show(Turn turn, CycleArguments named) {
        return hr.answer(turn, named.cycle(), this::next, Stage.REVIEW, Stage.TIE_BREAK, Stage.PUBLISHED);
    }

    /** What HR has to do with a result: break a tie, or publish it. */
    Card next(Cycle cycle, Tongue tongue) {
        return switch (cycle.phase()) {
            case Phase.TieBreak phase ->
                ties.open(cycle).stream()
                        .findFirst()
                        .<Card>map(tie -> tie(cycle, tie.getKey(), tie.getValue(), tongue))
                        .orElseGet(() -> cycleCards.wrongStage(cycle, tongue));
            case Phase.Review(var awards, var result) -> cards.review(cycle, result, tongue);
            case Phase.Published published -> published(cycle, published, tongue);
            default -> cycleCards.wrongStage(cycle, tongue);
        };
    }

    private static ChoiceCard tie(Cycle cycle, Contest contest, Set<PersonId> leaders, Tongue tongue) {
        var choices = leaders.stream()
                .sorted(Comparator.comparing(tongue::name))
                .map(leader -> Button.of(
                        tongue.name(leader),
                        "voting.breakTie",
                        Map.of(
                                "cycle", cycle.id().value(),
                                "award", contest.award().value(),
                                "group", contest.group(),
                                "winner", leader.value())))
                .toList();
        var title = tongue.say("tie.title", Map.of("award", tongue.award(cycle, contest)));
        return new ChoiceCard(title, tongue.say("tie.text"), choices);
    }

    private Reply breakTie(Turn turn, TieForm form) {
        return hr.replace(turn, form.cycle(), (cycle, tongue) -> switch (ties.decide(
                turn.person().id(), cycle.id(), form.contest(), form.winner())) {
            case Broken.Done(var after) -> next(after, tongue);
            case Broken.OwnCase() -> AnswerCard.of(tongue.say("tie.own")).buttons(tongue.show(cycle));
            case Broken.NotTied(var after) -> next(after, tongue);
            case Broken.NotNow() -> next(cycle, tongue);
        });
    }

    private Reply publish(Turn turn, PublishForm form) {
        return hr.replace(turn, form.cycle(), (cycle, tongue) -> switch (publishing.publish(
                turn.person().id(), cycle.id())) {
            case Advanced.Moved(var after) -> next(after, tongue);
            case Advanced.NotNow(var now) -> next(now, tongue);
            case Advanced.NoSuchCycle(var id) -> HumanResources.none(tongue);
            case Advanced.NoAwards() -> HumanResources.none(tongue);
        });
    }

    private static AnswerCard published(Cycle cycle, Phase.Published phase, Tongue tongue) {
        return AnswerCard.of(tongue.about("published.title", cycle))
                .tone(Tone.GOOD)
                .text(tongue.say("published.text", Map.of("date", tongue.date(phase.announceAt()))))
                .buttons(tongue.show(cycle));
    }
}
