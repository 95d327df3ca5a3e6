package app.laurel.bot.casework.chat;

import app.laurel.bot.casework.Dispute;
import app.laurel.bot.casework.DisputeId;
import app.laurel.bot.casework.Disputing;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Role;
import app.laurel.cards.Card;
import app.laurel.cards.Words;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.common.Fact;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Where programme owners answer disputes. */
@Component
final class DisputeDesk implements Chatting {

    private static final Who OWNERS = Who.any(Role.PROGRAMME_OWNER);

    private final Disputing disputing;
    private final DisputeCards cards;
    private final People people;

    DisputeDesk(Disputing disputing, DisputeCards cards, People people) {
        this.disputing = disputing;
        this.cards = cards;
        this.people = people;
    }

    /** What comes with a press on a dispute. */
    record Press(String id, String words) {}

    @Override
    public void addTo(Routes routes) {
        routes.room(ExceptionChat.ROOM)
                .slash("/dispute list", OWNERS, turn -> Reply.answer(cards.list(disputing.open(), "", turn.voice())))
                .slash(
                        "/dispute answer",
                        OWNERS,
                        IdAndWords.class,
                        (turn, one) -> IdAndWords.wordsOf(one).isEmpty()
                                ? Reply.answer(toAnswer(turn, one.id()))
                                : Reply.answer(preview(turn, one)))
                .action(
                        "casework.askAnswer",
                        Press.class,
                        (turn, press) -> Reply.answer(
                                owned(turn) ? toAnswer(turn, press.id()) : cards.unknown(press.id(), turn.voice())))
                .action("casework.answer", Press.class, (turn, press) -> Reply.replace(answer(turn, press)));
    }

    private Card toAnswer(Turn turn, String id) {
        return withOpen(turn, id, open -> cards.toAnswer(open, "", "", turn.voice()));
    }

    private Card preview(Turn turn, IdAndWords said) {
        return withOpen(turn, said.id(), open -> {
            var words = words(turn);
            var facts = new ArrayList<>(cards.facts(open, turn.voice()));
            facts.add(new Fact(words.say("fact.answer"), IdAndWords.wordsOf(said)));
            return new ConfirmCard(
                    words.say("confirm.answer"),
                    words.say("confirm.answerText", Map.of("name", cards.name(open.by()))),
                    facts,
                    "casework.answer",
                    Map.of("id", open.id().value(), "words", IdAndWords.wordsOf(said)));
        });
    }

    private Card answer(Turn turn, Press press) {
        var voice = turn.voice();
        var id = DisputeId.read(press.id()).filter(read -> owned(turn));
        if (id.isEmpty()) {
            return cards.unknown(press.id(), voice);
        }
        return switch (disputing.answer(id.get(), turn.person().id(), press.words())) {
            case Disputing.Reply.Given(var dispute) -> cards.given(dispute, false, voice);
            case Disputing.Reply.AlreadyGiven(var dispute) -> cards.given(dispute, true, voice);
            case Disputing.Reply.SaysNothing() ->
                again(turn, id.get(), words(turn).say("problem.answer"), press);
            case Disputing.Reply.SaysTooMuch(var most) ->
                again(turn, id.get(), words(turn).say("problem.long", Map.of("most", most)), press);
            case Disputing.Reply.OwnDispute() -> cards.own(voice);
            case Disputing.Reply.Unknown() -> cards.unknown(press.id(), voice);
        };
    }

    private Card again(Turn turn, DisputeId id, String problem, Press press) {
        return withOpen(turn, id.value(), open -> cards.toAnswer(open, problem, press.words(), turn.voice()));
    }

    private Card withOpen(Turn turn, String id, Function<Dispute.Open, Card> card) {
        Optional<Dispute> found = DisputeId.read(id).flatMap(disputing::find);
        if (found.isEmpty()) {
            return cards.unknown(id, turn.voice());
        }
        return switch (found.get()) {
            case Dispute.Open open -> open.by().equals(turn.person().id()) ? cards.own(turn.voice()) : card.apply(open);
            case Dispute.Answered answered -> cards.given(answered, true, turn.voice());
        };
    }

    private boolean owned(Turn turn) {
        return OWNERS.includes(turn.person(), people);
    }

    private static Words words(Turn turn) {
        return Words.of(ExceptionChat.ROOM, turn.voice().language());
    }
}
