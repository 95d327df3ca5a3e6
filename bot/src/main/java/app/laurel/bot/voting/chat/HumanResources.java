package app.laurel.bot.voting.chat;

import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Role;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Stage;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets HR's commands and presses pass, and finds the cycle they are about. */
@Component
final class HumanResources {

    static final Who WHO = Who.any(Role.HR_ADMIN);

    private static final int LAST_YEAR = 13;

    private final People people;
    private final Cycles cycles;

    HumanResources(People people, Cycles cycles) {
        this.people = people;
        this.cycles = cycles;
    }

    Reply answer(Turn turn, Function<Tongue, Card> card) {
        return Reply.answer(pass(turn, card));
    }

    /** A press on a card; who presses is asked again. */
    Reply replace(Turn turn, Function<Tongue, Card> card) {
        return Reply.replace(pass(turn, card));
    }

    Reply replace(Turn turn, String cycle, BiFunction<Cycle, Tongue, Card> card) {
        return replace(
                turn,
                tongue -> find(cycle).map(found -> card.apply(found, tongue)).orElseGet(() -> none(tongue)));
    }

    /** A command about one cycle: the named one, else one that is in such a stage, else the newest. */
    Reply answer(Turn turn, String named, BiFunction<Cycle, Tongue, Card> card, Stage... stages) {
        return answer(
                turn,
                tongue -> (named.isBlank() ? meant(stages) : find(named))
                        .map(found -> card.apply(found, tongue))
                        .orElseGet(() -> none(tongue)));
    }

    private Card pass(Turn turn, Function<Tongue, Card> card) {
        var tongue = Tongue.of(turn.voice(), people);
        return WHO.includes(turn.person(), people) ? card.apply(tongue) : tongue.no("hr");
    }

    private Optional<Cycle> find(String id) {
        return Optional.of(id).filter(CycleId::isOne).map(CycleId::new).flatMap(cycles::find);
    }

    private Optional<Cycle> meant(Stage... stages) {
        var wanted = Arrays.asList(stages);
        return Stream.concat(cycles.underWay().stream(), cycles.newest(LAST_YEAR).stream())
                .filter(cycle -> wanted.contains(cycle.stage()))
                .findFirst()
                .or(() -> cycles.underWay().stream().findFirst())
                .or(() -> cycles.newest(1).stream().findFirst());
    }

    static Card none(Tongue tongue) {
        return AnswerCard.of(tongue.say("show.none"))
                .text(tongue.say("show.none.text"))
                .buttons(tongue.command("/cycle plan monthly"));
    }
}
