package app.laurel.bot.casework.chat;

import app.laurel.bot.casework.Claim;
import app.laurel.bot.casework.Disputable;
import app.laurel.bot.casework.Disputing;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.cards.Words;
import app.laurel.cards.casework.DisputeCard;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes down what somebody challenges. */
@Component
final class DisputeChat implements Chatting {

    private final Disputing disputing;
    private final DisputeCards cards;
    private final ObjectProvider<Disputable> disputables;
    private final Supplier<UUID> ids;

    DisputeChat(Disputing disputing, DisputeCards cards, ObjectProvider<Disputable> disputables, Supplier<UUID> ids) {
        this.disputing = disputing;
        this.cards = cards;
        this.disputables = disputables;
        this.ids = ids;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(ExceptionChat.ROOM)
                .word("dispute", this::dispute)
                .action("casework.dispute", Form.class, this::submit);
    }

    /** What the form sends. */
    record Form(String about, String once, String who, String when, String product, String words) {

        Claim claim() {
            return new Claim(about, who, when, product, words);
        }
    }

    /** {@code dispute}, {@code dispute R-7QK2M}, {@code dispute R-7QK2M it was opened in May}. */
    private Reply dispute(Turn turn) {
        var said = turn.text().strip().split("\\s+", 2);
        var title = title(turn, said[0]);
        if (title.isPresent() && said.length > 1) {
            return submit(turn, new Form(said[0], turn.id(), "", "", "", said[1]));
        }
        if (title.isPresent()) {
            return Reply.answer(form(title.get(), said[0], "", new Form("", newId(), "", "", "", "")));
        }
        var looksLikeAnId = said[0].matches("(?i)[a-z]+-\\w.*");
        var problem = looksLikeAnId ? words(turn).say("problem.unknown", Map.of("id", said[0])) : "";
        return Reply.answer(form("", "", problem, new Form("", newId(), "", "", "", looksLikeAnId ? "" : turn.text())));
    }

    private Reply submit(Turn turn, Form form) {
        var title = title(turn, form.about());
        if (!form.about().isEmpty() && title.isEmpty()) {
            var problem = words(turn).say("problem.unknown", Map.of("id", form.about()));
            return Reply.replace(form("", "", problem, form));
        }
        return switch (disputing.file(
                turn.request("dispute", form.once()), turn.person().id(), form.claim())) {
            case Disputing.Receipt.Filed(var dispute) -> Reply.replace(cards.receipt(dispute, turn.voice()));
            case Disputing.Receipt.SaysTooLittle() -> {
                var problem = words(turn).say(form.about().isEmpty() ? "problem.little" : "problem.words");
                yield Reply.replace(form(title.orElse(""), form.about(), problem, form));
            }
            case Disputing.Receipt.SaysTooMuch(var most) -> {
                var problem = words(turn).say("problem.long", Map.of("most", most));
                yield Reply.replace(form(title.orElse(""), form.about(), problem, form));
            }
        };
    }

    private static DisputeCard form(String title, String about, String problem, Form typed) {
        return new DisputeCard(
                title, about, typed.once(), problem, typed.who(), typed.when(), typed.product(), typed.words());
    }

    private Optional<String> title(Turn turn, String id) {
        return id.isEmpty()
                ? Optional.empty()
                : disputables.stream()
                        .flatMap(one -> one.title(id, turn.person().id(), turn.voice()).stream())
                        .findFirst();
    }

    private String newId() {
        return ids.get().toString();
    }

    private static Words words(Turn turn) {
        return Words.of(ExceptionChat.ROOM, turn.voice().language());
    }
}
