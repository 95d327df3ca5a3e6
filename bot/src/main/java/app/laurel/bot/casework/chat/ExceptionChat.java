package app.laurel.bot.casework.chat;

import app.laurel.bot.casework.ExceptionCase;
import app.laurel.bot.casework.ExceptionId;
import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.casework.Handled;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.people.Role;
import app.laurel.cards.Words;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.common.Fact;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Shows what automation refused, and has it tried again or closed. */
@Component
final class ExceptionChat implements Chatting {

    static final String ROOM = "casework";

    private static final Who OWNERS = Who.any(Role.FINANCE, Role.COMPLIANCE, Role.PROGRAMME_OWNER, Role.ADMINISTRATOR);

    private final Exceptions exceptions;
    private final ExceptionCards cards;

    ExceptionChat(Exceptions exceptions, ExceptionCards cards) {
        this.exceptions = exceptions;
        this.cards = cards;
    }

    /** What comes with a press on an exception. */
    record Press(String id, String words) {}

    @Override
    public void addTo(Routes routes) {
        routes.room(ROOM)
                .slash("/exceptions", OWNERS, this::list)
                .slash("/exceptions show", OWNERS, Id.class, (turn, one) -> show(turn, one.id()))
                .slash("/exceptions retry", OWNERS, Id.class, (turn, one) -> askRetry(turn, one.id()))
                .slash(
                        "/exceptions resolve",
                        OWNERS,
                        IdAndWords.class,
                        (turn, one) -> askResolve(turn, one.id(), IdAndWords.wordsOf(one)))
                .look("casework.askRetry", Press.class, (turn, press) -> askRetry(turn, press.id()))
                .look("casework.askResolve", Press.class, (turn, press) -> askResolve(turn, press.id(), ""))
                .action(
                        "casework.retry",
                        Press.class,
                        (turn, press) -> handled(
                                turn,
                                press,
                                (id, at) -> exceptions.retry(id, at.person().id())))
                .action(
                        "casework.resolve",
                        Press.class,
                        (turn, press) -> handled(
                                turn,
                                press,
                                (id, at) -> exceptions.resolve(id, at.person().id(), press.words())));
    }

    private Reply list(Turn turn) {
        return Reply.answer(cards.list(exceptions.waitingFor(turn.person().id()), "", turn.voice()));
    }

    private Reply show(Turn turn, String id) {
        return Reply.answer(find(turn, id)
                .map(found -> cards.one(found, turn.voice()))
                .orElseGet(() -> cards.unknown(id, turn.voice())));
    }

    private Reply askRetry(Turn turn, String id) {
        return ask(turn, id, "retry", "");
    }

    private Reply askResolve(Turn turn, String id, String words) {
        return ask(turn, id, "resolve", words);
    }

    private Reply ask(Turn turn, String id, String deed, String said) {
        var found = find(turn, id);
        if (found.isEmpty()) {
            return Reply.answer(cards.unknown(id, turn.voice()));
        }
        if (!(found.get() instanceof ExceptionCase.Waiting waiting)) {
            return Reply.answer(cards.one(found.get(), turn.voice()));
        }
        var words = Words.of(ROOM, turn.voice().language());
        var facts = new ArrayList<>(cards.facts(waiting, turn.voice()));
        if (!said.isEmpty()) {
            facts.add(new Fact(words.say("fact.words"), said));
        }
        return Reply.answer(new ConfirmCard(
                words.say("confirm." + deed, Map.of("id", waiting.id().value())),
                words.say("confirm." + deed + "Text"),
                facts,
                "casework." + deed,
                Map.of("id", waiting.id().value(), "words", said)));
    }

    private Reply handled(Turn turn, Press press, BiFunction<ExceptionId, Turn, Handled> deed) {
        var voice = turn.voice();
        var handled =
                ExceptionId.read(press.id()).map(id -> deed.apply(id, turn)).orElseGet(Handled.Unknown::new);
        return Reply.replace(
                switch (handled) {
                    case Handled.Done(var exception) -> cards.resolved(exception, voice);
                    case Handled.AlreadyDone(var exception) -> cards.resolved(exception, voice);
                    case Handled.FailedAgain(var exception, var cause) -> cards.failedAgain(exception, cause, voice);
                    case Handled.NoRetry(var exception) -> cards.noRetry(exception, voice);
                    case Handled.Unknown() -> cards.unknown(press.id(), voice);
                });
    }

    private Optional<ExceptionCase> find(Turn turn, String id) {
        return ExceptionId.read(id)
                .flatMap(one -> exceptions.find(one, turn.person().id()));
    }
}
