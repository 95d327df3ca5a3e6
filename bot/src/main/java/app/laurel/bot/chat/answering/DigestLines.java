package app.laurel.bot.chat.answering;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.sending.Outbox;
import org.springframework.stereotype.Component;

/** Opens what a line of the digest is about. */
@Component
final class DigestLines implements Chatting {

    private final Outbox outbox;
    private final Regrets regrets = new Regrets();

    DigestLines(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Which message of one's own to see in full. */
    record Line(String message) {}

    @Override
    public void addTo(Routes routes) {
        routes.room(Help.ROOM).look("chat.open", Line.class, this::open);
    }

    /** Messages are looked for among one's own alone, whatever the button says. */
    private Reply open(Turn turn, Line line) {
        return outbox.card(turn.person().id(), line.message())
                .<Reply>map(Reply.Kept::new)
                .orElseGet(() -> regrets.formerButton(turn.voice()));
    }
}
